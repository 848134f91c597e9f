// Spending statements of one vendor, in order of time. A statement that a later one corrects stays in sight and names its correction.
import { t } from "@lingui/core/macro";
import { CornerDownRight } from "lucide-react";
import { Timeline } from "@/components/content/Timeline";
import { Badge } from "@/components/evidence/Badge";
import { SourceNote } from "@/components/evidence/Source";
import { EmptyState } from "@/components/feedback/EmptyState";
import type { Commitment } from "@/lib/catalog/types";
import styles from "./catalog.module.css";

const compact = (currency: string) =>
  new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency,
    currencyDisplay: "code",
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });

/** "CNY 200bn or more", "USD 60bn to 65bn", "CNY 160bn", or "" where no figure is stated. */
export function amountWords({ currency, low, high }: Commitment): string {
  const text = (amount: string) =>
    compact(currency).format(Number(amount)).replaceAll("\u00a0", " ");
  if (low !== undefined && high !== undefined) {
    return Number(low) === Number(high) ? text(low) : t`${text(low)} to ${text(high)}`;
  }
  if (low !== undefined) return t`${text(low)} or more`;
  return high === undefined ? "" : t`at most ${text(high)}`;
}

export function Commitments({ commitments }: { commitments: readonly Commitment[] }) {
  if (commitments.length === 0) return <EmptyState>{t`No spending statement is held.`}</EmptyState>;
  const inOrder = [...commitments].sort((a, b) =>
    (a.announced ?? "").localeCompare(b.announced ?? ""),
  );
  return (
    <Timeline
      label={t`Spending statements`}
      events={inOrder.map((commitment) => ({
        id: commitment.id,
        date: commitment.announced ?? "",
        isVoid: commitment.supersededBy !== undefined,
        title: (
          <>
            {amountWords(commitment) || commitment.amountInWords || t`No amount stated`} ·{" "}
            {commitment.subject} <Badge tone="muted">{commitment.status}</Badge>
          </>
        ),
        body: <Particulars commitment={commitment} all={commitments} />,
      }))}
    />
  );
}

function Particulars({ commitment, all }: { commitment: Commitment; all: readonly Commitment[] }) {
  const { scope, period, amountInWords, attribution, supersededBy, provenance } = commitment;
  const later = all.find((other) => other.id === supersededBy);
  return (
    <>
      <p className={styles["small"]}>
        {[
          attribution === "" ? t`not attributed` : t`According to ${attribution}`,
          period === "" ? "" : t`for ${period}`,
          scope,
          amountInWords,
        ]
          .filter((text) => text !== "")
          .join(" · ")}
      </p>
      {supersededBy !== undefined && (
        <p className={styles["lead"]}>
          <Badge tone="caution" icon={CornerDownRight}>
            {later
              ? t`corrected ${later.announced ?? ""}: ${amountWords(later) || later.subject}`
              : t`corrected by ${supersededBy}`}
          </Badge>
        </p>
      )}
      <SourceNote provenance={provenance} />
    </>
  );
}
