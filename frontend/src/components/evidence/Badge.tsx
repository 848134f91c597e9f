// A short status in words. The tone supports the word, it never replaces it.
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./evidence.module.css";

export type BadgeTone = "neutral" | "accent" | "caution" | "negative" | "positive" | "muted";

export function Badge({
  tone = "neutral",
  icon: Icon,
  children,
}: {
  tone?: BadgeTone;
  icon?: LucideIcon;
  children: ReactNode;
}) {
  return (
    <span className={styles["badge"]} data-tone={tone}>
      {Icon && <Icon size={12} strokeWidth={2} aria-hidden="true" />}
      {children}
    </span>
  );
}
