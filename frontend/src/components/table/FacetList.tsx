// One facet with its options and how many rows each would leave.
import { t } from "@lingui/core/macro";
import { useId, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Checkbox } from "@/components/forms/Checkbox";
import { formatCount } from "@/lib/format";
import styles from "./filters.module.css";

export interface FacetOption {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetListProps {
  title: string;
  options: readonly FacetOption[];
  selected: readonly string[];
  onToggle: (id: string) => void;
  /** How many options are shown before "more". */
  shown?: number;
}

export function FacetList({ title, options, selected, onToggle, shown = 8 }: FacetListProps) {
  const [isWhole, setWhole] = useState(false);
  const heading = useId();
  const listed = isWhole
    ? options
    : options.filter(({ id }, index) => index < shown || selected.includes(id));
  return (
    <fieldset className={styles["facet"]} aria-labelledby={heading}>
      <h3 className={styles["facetTitle"]} id={heading}>
        {title}
      </h3>
      {listed.map(({ id, label, count }) => (
        <div key={id} className={styles["facetOption"]}>
          <Checkbox
            isSelected={selected.includes(id)}
            onChange={() => onToggle(id)}
            isDisabled={count === 0 && !selected.includes(id)}
          >
            {label}
          </Checkbox>
          <span className={styles["count"]} title={formatCount(count, "row")}>
            {count}
          </span>
        </div>
      ))}
      {listed.length < options.length && (
        <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
          {t`${options.length - listed.length} more`}
        </Button>
      )}
    </fieldset>
  );
}
