// A digest, shortened to be told apart, copied whole.
import { t } from "@lingui/core/macro";
import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "@/components/actions/Button";
import { toast } from "@/components/feedback/Toasts";
import { announce } from "@/lib/announce";
import { shortDigest } from "@/lib/format";
import styles from "./content.module.css";

export function CopyableDigest({ digest, label }: { digest: string; label?: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const reset = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(reset);
  }, [isCopied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(digest);
      setCopied(true);
      announce(t`Copied`, 0);
    } catch {
      toast({ title: t`The browser did not allow copying.`, description: digest, tone: "caution" });
    }
  };
  return (
    <span className={styles["digest"]}>
      <code title={digest}>{shortDigest(digest)}</code>
      <IconButton
        size="small"
        icon={isCopied ? Check : Copy}
        label={label ?? t`Copy digest`}
        onPress={() => void copy()}
      />
    </span>
  );
}
