// Buttons. One primary button a screen at most; an icon without text only in tool bars, and then with a name (IconButton).
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from "react-aria-components/Button";
import { Tooltip } from "@/components/overlays/Tooltip";
import { classes } from "@/lib/className";
import styles from "./Button.module.css";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  variant?: ButtonVariant;
  size?: "medium" | "small";
  icon?: LucideIcon;
  children?: ReactNode;
}

/** `isPending` keeps the focus and the width while the work is under way. */
export function Button({
  variant = "secondary",
  size = "medium",
  icon: Icon,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonClass(variant, size)}>
      {rest.isPending ? (
        <span className={styles["busy"]} aria-hidden="true" />
      ) : (
        Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      )}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, "children" | "icon"> {
  /** The accessible name, also shown as tooltip. */
  label: string;
  icon: LucideIcon;
}

export function IconButton({
  label,
  icon: Icon,
  variant = "quiet",
  size = "medium",
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classes(buttonClass(variant, size), styles["icon"])}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      </AriaButton>
    </Tooltip>
  );
}

/** For links that look like buttons: `<Link className={buttonClass("primary")} to="…">`. */
export function buttonClass(
  variant: ButtonVariant = "secondary",
  size: "medium" | "small" = "medium",
): string {
  return classes(
    styles["button"],
    variant !== "secondary" && styles[variant],
    size === "small" && styles["small"],
  );
}
