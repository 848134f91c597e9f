// A boxed remark in the page. `negative` and `caution` also say so in words: colour is never the only sign.
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "@/lib/className";
import styles from "./feedback.module.css";

export type Tone = "info" | "caution" | "negative" | "positive";

const icons = { info: Info, caution: TriangleAlert, negative: CircleAlert, positive: CircleCheck };

export function Callout({
  tone = "info",
  title,
  children,
}: {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div className={classes(styles["callout"], styles[tone])}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <div className={styles["calloutBody"]}>
        {title && <p className={styles["calloutTitle"]}>{title}</p>}
        {children}
      </div>
    </div>
  );
}
