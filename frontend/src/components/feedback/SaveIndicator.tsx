// Whether what is typed has reached the server. Takes the status of lib/autosave.
import { t } from "@lingui/core/macro";
import { Check, CircleAlert, CloudUpload, PencilLine } from "lucide-react";
import type { SaveStatus } from "@/lib/autosave/autosaver";
import styles from "./feedback.module.css";

export function SaveIndicator({ status, savedAt }: { status: SaveStatus; savedAt?: string }) {
  const { Icon, text } = signs[status](savedAt);
  return (
    <span className={styles["saving"]} data-status={status} role="status">
      <Icon size={14} strokeWidth={1.75} aria-hidden="true" />
      {text}
    </span>
  );
}

const signs = {
  saved: (at?: string) => ({ Icon: Check, text: at ? t`Saved ${at}` : t`Saved` }),
  unsaved: () => ({ Icon: PencilLine, text: t`Unsaved, kept in this browser` }),
  saving: () => ({ Icon: CloudUpload, text: t`Saving…` }),
  conflict: () => ({
    Icon: CircleAlert,
    text: t`Somebody else changed this; yours is kept in this browser`,
  }),
  held: () => ({ Icon: CircleAlert, text: t`Not saved: a field cannot be read` }),
  failed: () => ({ Icon: CircleAlert, text: t`Not saved; kept in this browser` }),
};
