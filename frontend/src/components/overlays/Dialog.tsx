// A modal question or form. Esc and the scrim close it unless `isDismissable={false}`.
import { t } from "@lingui/core/macro";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "@/components/actions/Button";
import { classes } from "@/lib/className";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import styles from "./overlays.module.css";

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Buttons, the primary one last. */
  footer?: ReactNode;
  width?: "normal" | "wide";
  isDismissable?: boolean;
  role?: "dialog" | "alertdialog";
  children: ReactNode;
}

export function Dialog({
  title,
  isOpen,
  onClose,
  footer,
  width = "normal",
  isDismissable = true,
  role = "dialog",
  children,
}: DialogProps) {
  // What is half typed here is no part of the page below, and does not keep it from being saved.
  const unread = useUnread();
  return (
    <ModalOverlay
      className={styles["scrim"] ?? ""}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
    >
      <Modal className={classes(styles["modal"], width === "wide" && styles["wide"])}>
        <AriaDialog className={styles["dialog"] ?? ""} role={role}>
          <div className={styles["dialogHeader"]}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {isDismissable && <IconButton label={t`Close`} icon={X} onPress={onClose} />}
          </div>
          <div className={styles["dialogBody"]}>
            <UnreadFields value={unread.register}>{children}</UnreadFields>
          </div>
          {footer && <div className={styles["dialogFooter"]}>{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
