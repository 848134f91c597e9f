// A small panel beside the button that opens it.
import type { ReactElement, ReactNode } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
} from "react-aria-components/Popover";
import styles from "./overlays.module.css";

export interface PopoverProps {
  /** The button that opens it. */
  trigger: ReactElement;
  /** The panel's accessible name. */
  label: string;
  placement?: AriaPopoverProps["placement"];
  children: ReactNode;
}

export function Popover({ trigger, label, placement = "bottom start", children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={styles["popover"] ?? ""} placement={placement} offset={4}>
        <Dialog aria-label={label} className={styles["content"] ?? ""}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
