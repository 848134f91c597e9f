// A panel from the right with the details of one thing (a cell's evidence, a finding). Esc closes it and returns the focus.
import { t } from "@lingui/core/macro";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "@/components/actions/Button";
import styles from "./overlays.module.css";

export interface SidePanelProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Icon buttons beside Close, e.g. previous and next. */
  actions?: ReactNode;
  children: ReactNode;
}

export function SidePanel({ title, isOpen, onClose, actions, children }: SidePanelProps) {
  return (
    <ModalOverlay
      className={styles["sideScrim"] ?? ""}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={styles["side"] ?? ""}>
        <Dialog className={styles["dialog"] ?? ""}>
          <div className={styles["sideHeader"]}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {actions}
            <IconButton label={t`Close`} icon={X} onPress={onClose} />
          </div>
          <div className={styles["sideBody"]}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
