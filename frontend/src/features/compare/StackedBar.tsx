// The total as its contributions end to end, in the order of the criteria; a hue names the group, the position the criterion.
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import type { WeighedCriterion } from "@/lib/case/assessment";
import { groups, groupWords } from "@/lib/case/words";
import { formatNumber } from "@/lib/format";
import styles from "./StackedBar.module.css";

export function StackedBar({
  criteria,
  contributions,
}: {
  criteria: readonly WeighedCriterion[];
  contributions: readonly number[];
}) {
  return (
    <span className={styles["stack"]}>
      {criteria.map(({ id, name, group }, column) => {
        const share = contributions[column] ?? 0;
        const text = `${name}: ${formatNumber(share)}`;
        return (
          <span
            key={id}
            className={styles["segment"]}
            data-group={group}
            style={{ width: `${share}%` }}
            title={text}
          >
            {share >= 4 && <span aria-hidden="true">{formatNumber(share, 0)}</span>}
            <VisuallyHidden elementType="span">{`${text}; `}</VisuallyHidden>
          </span>
        );
      })}
    </span>
  );
}

export function StackLegend() {
  return (
    <ul className={styles["legend"]}>
      {groups.map((group) => (
        <li key={group}>
          <span className={styles["swatch"]} data-group={group} aria-hidden="true" />
          {groupWords(group)}
        </li>
      ))}
    </ul>
  );
}
