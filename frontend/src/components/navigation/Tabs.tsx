// Views of the same thing. Keep the selected one in the address.
import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import styles from "@/components/content/content.module.css";

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

export interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selected?: string;
  onSelect?: (id: string) => void;
}

export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className={styles["tabs"] ?? ""}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList className={styles["tabList"] ?? ""} aria-label={label}>
        {items.map(({ id, label: name }) => (
          <Tab key={id} id={id} className={styles["tab"] ?? ""}>
            {name}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles["panel"] ?? ""}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
