// Where an alternative stands: its rank, a shared rank, or knocked out by a rule that names itself.
import { t } from "@lingui/core/macro";
import { Ban } from "lucide-react";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { formatRank } from "@/lib/format";
import styles from "./evidence.module.css";

/** "1", or "1–2" for a tie. */
export function TieRank({ first, last = first }: { first: number; last?: number }) {
  const text = formatRank(first, last);
  return (
    <span className={styles["rank"]} data-tie={first !== last || undefined}>
      {first !== last && <VisuallyHidden elementType="span">{t`tied`} </VisuallyHidden>}
      {text}
    </span>
  );
}

/** "⊘ DP-012 Hosting outside an adequate country"; `href` leads to the rule. */
export function KnockedOut({
  rule,
  reason,
  href,
}: {
  rule: string;
  reason?: string;
  href?: string;
}) {
  return (
    <span className={styles["knockedOut"]}>
      <Ban size={14} strokeWidth={1.75} aria-hidden="true" />
      <VisuallyHidden elementType="span">{t`Knocked out by`} </VisuallyHidden>
      {href ? (
        <a className={styles["rule"]} href={href}>
          {rule}
        </a>
      ) : (
        <span className={styles["rule"]}>{rule}</span>
      )}
      {reason}
    </span>
  );
}
