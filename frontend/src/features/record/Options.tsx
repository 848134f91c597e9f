// What the choice was made by and from: criteria with their weights, options in their order.
import { t } from "@lingui/core/macro";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Badge } from "@/components/evidence/Badge";
import { IntervalText } from "@/components/evidence/Interval";
import { TieRank } from "@/components/evidence/Rank";
import { UnknownCell } from "@/components/evidence/Unknown";
import type { Alternative, Assessment, WeighedCriterion } from "@/lib/case/assessment";
import { openWords } from "@/lib/case/openCells";
import { placed } from "@/lib/case/ranking";
import { groupWords } from "@/lib/case/words";
import { formatMoney, formatNumber, formatShare } from "@/lib/format";
import styles from "./Record.module.css";

export function Drivers({ criteria }: { criteria: readonly WeighedCriterion[] }) {
  return (
    <ScrollRegion label={t`Drivers, scrollable`} className={styles["scroll"]}>
      <table className={styles["table"]} aria-label={t`Drivers`}>
        <thead>
          <tr>
            <th scope="col">{t`Criterion`}</th>
            <th scope="col">{t`Group`}</th>
            <th scope="col">{t`Scale, worst → best`}</th>
            <th scope="col" data-number>{t`Swing`}</th>
            <th scope="col" data-number>{t`Weight`}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, name, group, scale, swing, weight }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{groupWords(group)}</td>
              <td>{`${formatNumber(scale.worst)} → ${formatNumber(scale.best)} ${scale.unit}`}</td>
              <td data-number>{formatNumber(swing)}</td>
              <td data-number>{formatShare(weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

export function Options({ result, chosen }: { result: Assessment; chosen: string }) {
  const ranked = placed(result);
  return (
    <ScrollRegion label={t`Considered options, scrollable`} className={styles["scroll"]}>
      <table className={styles["table"]} aria-label={t`Considered options`}>
        <thead>
          <tr>
            <th scope="col">{t`Rank`}</th>
            <th scope="col">{t`Option`}</th>
            <th scope="col" data-number>{t`Value (worst–best)`}</th>
            <th scope="col" data-number>{t`Cost over the term`}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ alternative, rank }) => (
            <tr
              key={alternative.offering}
              data-chosen={alternative.offering === chosen || undefined}
            >
              <td>
                <TieRank
                  first={rank}
                  last={rank + ranked.filter((other) => other.rank === rank).length - 1}
                />
              </td>
              <th scope="row">
                {alternative.name} <Marks alternative={alternative} chosen={chosen} />
                <span className={styles["quiet"]}>{openWords(alternative, result.criteria)}</span>
              </th>
              <td data-number>
                <IntervalText
                  expected={alternative.total.expected}
                  low={alternative.total.worst}
                  high={alternative.total.best}
                />
              </td>
              <td data-number>
                {alternative.cost ? (
                  formatMoney(alternative.cost.total, alternative.cost.currency)
                ) : (
                  <UnknownCell label={t`Unpriced`} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Marks({ alternative, chosen }: { alternative: Alternative; chosen: string }) {
  if (alternative.offering === chosen) return <Badge tone="accent">{t`chosen`}</Badge>;
  if (alternative.status === "UNRESOLVED") return <Badge tone="caution">{t`unresolved`}</Badge>;
  return null;
}
