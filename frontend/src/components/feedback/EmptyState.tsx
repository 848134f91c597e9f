// Nothing here yet: one sentence, one action.
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./feedback.module.css";

export function EmptyState({
  icon: Icon,
  action,
  children,
}: {
  icon?: LucideIcon;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles["empty"]}>
      {Icon && <Icon size={24} strokeWidth={1.5} aria-hidden="true" />}
      <p>{children}</p>
      {action}
    </div>
  );
}
