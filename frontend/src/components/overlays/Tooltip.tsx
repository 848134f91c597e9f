// A short name or explanation on hover and focus. Never the only place where something necessary is said.
import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import styles from "./overlays.module.css";

/** The child must be focusable: a button, a link, or something in `<Focusable>`. Lines of the text stay lines. */
export function Tooltip({ text, children }: { text: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={styles["tooltip"] ?? ""} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
