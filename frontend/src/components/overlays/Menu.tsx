// A menu of actions or choices behind a button.
//   <Menu trigger={<IconButton label="More" icon={Ellipsis} />} label="More">
//     <MenuItem onAction={…}>Duplicate</MenuItem>
//   </Menu>
import { Check, type LucideIcon } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Header } from "react-aria-components/Header";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps as AriaMenuProps,
  MenuSection as AriaMenuSection,
  type MenuSectionProps,
  MenuTrigger,
} from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Separator } from "react-aria-components/Separator";
import styles from "./overlays.module.css";

export interface MenuProps extends Pick<AriaMenuProps<object>, "onAction" | "disabledKeys"> {
  trigger: ReactElement;
  label: string;
  children: ReactNode;
}

export function Menu({ trigger, label, children, ...rest }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles["popover"] ?? ""} offset={4}>
        <AriaMenu {...rest} aria-label={label} className={styles["menu"] ?? ""}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuItemProps extends Omit<AriaMenuItemProps, "className" | "style" | "children"> {
  icon?: LucideIcon;
  shortcut?: string;
  danger?: boolean;
  children: ReactNode;
}

export function MenuItem({ icon: Icon, shortcut, danger, children, ...rest }: MenuItemProps) {
  const text = typeof children === "string" ? { textValue: children } : {};
  return (
    <AriaMenuItem
      {...text}
      {...rest}
      className={styles["item"] ?? ""}
      data-danger={danger || undefined}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
      {children}
      {shortcut && <kbd className={styles["shortcut"]}>{shortcut}</kbd>}
      <Check className={styles["check"]} size={14} strokeWidth={2} aria-hidden="true" />
    </AriaMenuItem>
  );
}

/** A titled group; with `selectionMode` and `selectedKeys` its items are choices. */
export function MenuGroup({
  title,
  children,
  ...rest
}: Omit<MenuSectionProps<object>, "className" | "style" | "children"> & {
  title: string;
  children: ReactNode;
}) {
  return (
    <AriaMenuSection {...rest}>
      <Header className={styles["groupTitle"] ?? ""}>{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

export function MenuSeparator() {
  return <Separator className={styles["separator"] ?? ""} />;
}
