// Short news of something that happened elsewhere or cannot be shown in place: toast({ title: "Case exported" }).
// Errors belong where the work is (ErrorState, ErrorSummary), never only in a toast.
import { t } from "@lingui/core/macro";
import { CircleCheck, Info, TriangleAlert, X } from "lucide-react";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components/Toast";
import { Button, IconButton } from "@/components/actions/Button";
import styles from "./feedback.module.css";

export interface ToastMessage {
  readonly title: string;
  readonly description?: string;
  readonly tone?: "info" | "positive" | "caution";
  readonly action?: { readonly label: string; run(): void };
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Stays until closed when it offers an action, else six seconds. */
export function toast(message: ToastMessage): void {
  queue.add(message, message.action ? {} : { timeout: 6000 });
}

const icons = { info: Info, positive: CircleCheck, caution: TriangleAlert };

export function Toasts() {
  return (
    <ToastRegion queue={queue} className={styles["toasts"] ?? ""}>
      {({ toast: shown }) => {
        const { title, description, tone = "info", action } = shown.content;
        const Icon = icons[tone];
        return (
          <Toast toast={shown} className={styles["toast"] ?? ""}>
            <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
            <ToastContent className={styles["toastText"] ?? ""}>
              <Text slot="title" className={styles["toastTitle"] ?? ""}>
                {title}
              </Text>
              {description && <Text slot="description">{description}</Text>}
            </ToastContent>
            {action && (
              <Button
                size="small"
                onPress={() => {
                  action.run();
                  queue.close(shown.key);
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton slot="close" size="small" label={t`Dismiss`} icon={X} />
          </Toast>
        );
      }}
    </ToastRegion>
  );
}
