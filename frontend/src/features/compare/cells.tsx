// The cells that every row of the comparison has: who it is, its total value, its cost.
import { t } from "@lingui/core/macro";
import { Badge } from "@/components/evidence/Badge";
import { IntervalText } from "@/components/evidence/Interval";
import { UnknownCell } from "@/components/evidence/Unknown";
import { ValueBar } from "@/components/evidence/ValueBar";
import type { Alternative, CostOutcome } from "@/lib/case/assessment";
import { formatMoney, formatRank } from "@/lib/format";
import shared from "./Compare.module.css";
import type { RankedRow } from "./comparison";
import table from "./RankedTable.module.css";
import { signed } from "./ValueCell";

export function Name({ alternative }: { alternative: Alternative }) {
  return (
    <span className={table["name"]}>
      <span>{alternative.name}</span>
      <span className={table["route"]}>{`${alternative.model} · ${alternative.operator}`}</span>
      {alternative.status === "UNRESOLVED" && (
        <Badge tone="caution">{t`unresolved: a knock-out may apply`}</Badge>
      )}
      {alternative.notes.length > 0 && (
        <span className={table["route"]}>{alternative.notes.join(" ")}</span>
      )}
    </span>
  );
}

export function Total({ row, baseline }: { row: RankedRow; baseline: RankedRow | undefined }) {
  const { expected, worst, best } = row.total;
  return (
    <div className={table["total"]}>
      <ValueBar
        value={expected}
        low={worst}
        high={best}
        {...(baseline && { baseline: baseline.total.expected })}
        format={() => ""}
      />
      <span className={shared["figures"]}>
        <strong>
          <IntervalText expected={expected} low={worst} high={best} />
        </strong>
        {baseline && (
          <span className={shared["delta"]}>{signed(expected - baseline.total.expected)}</span>
        )}
        {row.bestRank !== row.worstRank && (
          <span className={shared["quiet"]}>
            {t`rank ${formatRank(row.bestRank, row.worstRank)} possible`}
          </span>
        )}
      </span>
    </div>
  );
}

export function Cost({
  cost,
  baseline,
}: {
  cost: CostOutcome | undefined;
  baseline?: CostOutcome | undefined;
}) {
  if (cost === undefined) return <UnknownCell label={t`Unpriced`} note={t`No price is held.`} />;
  const difference =
    baseline?.currency === cost.currency && baseline.total > 0
      ? (cost.total / baseline.total - 1) * 100
      : undefined;
  return (
    <span className={shared["money"]} title={cost.tariff}>
      {formatMoney(cost.total, cost.currency)}
      {difference !== undefined && (
        <span className={shared["delta"]}>{`${signed(difference)} %`}</span>
      )}
    </span>
  );
}
