// The filters that are on, each removable. They mirror the address.
import { t } from "@lingui/core/macro";
import { X } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Button } from "@/components/actions/Button";
import styles from "./filters.module.css";

export interface FilterChip {
  readonly id: string;
  /** "Route" */
  readonly name: string;
  /** "self-hosted" */
  readonly value: string;
  onRemove(): void;
}

export function FilterChips({
  chips,
  onClear,
}: {
  chips: readonly FilterChip[];
  onClear?: () => void;
}) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles["chips"]} aria-label={t`Filters`}>
      {chips.map(({ id, name, value, onRemove }) => (
        <li key={id} className={styles["chip"]}>
          <span className={styles["chipName"]}>{name}:</span> {value}
          <AriaButton
            className={styles["remove"] ?? ""}
            aria-label={t`Remove filter ${name}: ${value}`}
            onPress={onRemove}
          >
            <X size={12} strokeWidth={2} aria-hidden="true" />
          </AriaButton>
        </li>
      ))}
      {onClear && (
        <li>
          <Button variant="quiet" size="small" onPress={onClear}>
            {t`Clear all`}
          </Button>
        </li>
      )}
    </ul>
  );
}
