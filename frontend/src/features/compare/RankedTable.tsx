// The ranked table: ties as 1–2, value with interval, criteria side by side or stacked, knock-outs apart below a heavy line.
import { t } from "@lingui/core/macro";
import { ChevronDown, ChevronRight, Pin, PinOff } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/actions/Button";
import { TieRank } from "@/components/evidence/Rank";
import type { Alternative, Assessment } from "@/lib/case/assessment";
import { openOf } from "@/lib/case/openCells";
import { formatShare } from "@/lib/format";
import shared from "./Compare.module.css";
import { Cost, Name, Total } from "./cells";
import type { Comparison, RankedRow } from "./comparison";
import { cellOf } from "./comparison";
import { KnockedOutRows } from "./KnockedOutRows";
import styles from "./RankedTable.module.css";
import { RowDetail } from "./RowDetail";
import { StackedBar } from "./StackedBar";
import { ValueCell } from "./ValueCell";

export type View = "aligned" | "stacked";

interface RankedTableProps {
  assessment: Assessment;
  comparison: Comparison;
  view: View;
  pinned: string | undefined;
  onPin: (offering: string | undefined) => void;
}

export function RankedTable({ assessment, comparison, view, pinned, onPin }: RankedTableProps) {
  const { criteria } = assessment;
  const { rows, out, weights, hasUnresolved } = comparison;
  const baseline = rows.find(({ alternative }) => alternative.offering === pinned);
  const width = 4 + (hasUnresolved ? 1 : 0) + (view === "aligned" ? criteria.length : 1);
  return (
    <section className={styles["scroll"]} aria-label={t`Ranked alternatives`}>
      <table className={styles["table"]} aria-label={t`Alternatives by value`}>
        <thead>
          <tr>
            <th scope="col" className={styles["rankColumn"]}>{t`Rank`}</th>
            <th scope="col" className={styles["nameColumn"]}>{t`Alternative`}</th>
            <th scope="col" className={styles["totalColumn"]}>{t`Value (worst–best)`}</th>
            {hasUnresolved && (
              <th
                scope="col"
                title={t`Rank among the awardable alternatives only`}
              >{t`Rank without unresolved`}</th>
            )}
            {view === "aligned" ? (
              criteria.map(({ id, name }, column) => (
                <th key={id} scope="col" className={styles["criterionColumn"]}>
                  {name}
                  <span className={styles["headWeight"]}>{formatShare(weights[column] ?? 0)}</span>
                </th>
              ))
            ) : (
              <th scope="col" className={styles["stackColumn"]}>{t`Contributions`}</th>
            )}
            <th scope="col">{t`Cost over the term`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Ranked
              key={row.alternative.offering}
              {...{ row, assessment, weights, view, width, hasUnresolved }}
              baseline={baseline === row ? undefined : baseline}
              isPinned={baseline === row}
              onPin={onPin}
            />
          ))}
        </tbody>
        {out.length > 0 && <KnockedOutRows {...{ out, criteria, view, width, hasUnresolved }} />}
      </table>
    </section>
  );
}

interface RankedProps {
  row: RankedRow;
  assessment: Assessment;
  weights: readonly number[];
  view: View;
  width: number;
  hasUnresolved: boolean;
  baseline: RankedRow | undefined;
  isPinned: boolean;
  onPin: (offering: string | undefined) => void;
}

function Ranked(props: RankedProps) {
  const { row, assessment, weights, view, width, hasUnresolved, baseline, isPinned, onPin } = props;
  const [isOpen, setOpen] = useState(false);
  const { alternative } = row;
  return (
    <>
      <tr data-pinned={isPinned || undefined} data-status={alternative.status}>
        <td className={styles["rankColumn"]}>
          <TieRank first={row.first} last={row.last} />
          <Moved row={row} />
        </td>
        <th scope="row" className={styles["nameColumn"]}>
          <div className={styles["named"]}>
            <IconButton
              size="small"
              icon={isOpen ? ChevronDown : ChevronRight}
              label={
                isOpen
                  ? t`Hide details of ${alternative.name}`
                  : t`Show details of ${alternative.name}`
              }
              aria-expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
            />
            <Name alternative={alternative} />
            <IconButton
              size="small"
              icon={isPinned ? PinOff : Pin}
              label={isPinned ? t`Unpin ${alternative.name}` : t`Compare with ${alternative.name}`}
              aria-pressed={isPinned}
              onPress={() => onPin(isPinned ? undefined : alternative.offering)}
            />
          </div>
        </th>
        <td>
          <Total row={row} baseline={baseline} />
        </td>
        {hasUnresolved && <td>{row.withoutUnresolved ?? t`unresolved`}</td>}
        {view === "aligned" ? (
          assessment.criteria.map((criterion) => (
            <td key={criterion.id}>
              <ValueCell
                cell={cellOf(alternative, criterion.id)}
                criterion={criterion}
                baseline={baseline && cellOf(baseline.alternative, criterion.id)}
              />
            </td>
          ))
        ) : (
          <td>
            <StackedBar criteria={assessment.criteria} contributions={row.contributions} />
            <OpenNames alternative={alternative} assessment={assessment} />
          </td>
        )}
        <td>
          <Cost cost={alternative.cost} baseline={baseline?.alternative.cost} />
        </td>
      </tr>
      {isOpen && (
        <tr className={styles["detailRow"]}>
          <td colSpan={width}>
            <RowDetail row={row} assessment={assessment} weights={weights} />
          </td>
        </tr>
      )}
    </>
  );
}

function Moved({ row }: { row: RankedRow }) {
  const by = row.before - row.first;
  if (by === 0) return null;
  return (
    <span className={styles["moved"]} title={t`Rank ${row.before} at the saved weights`}>
      {by > 0 ? `↑${by}` : `↓${-by}`}
    </span>
  );
}

/** A stacked bar draws an unknown at its expected value; which ones are unknown or disputed is said beside it. */
function OpenNames({
  alternative,
  assessment,
}: {
  alternative: Alternative;
  assessment: Assessment;
}) {
  const { unknown, disputed } = openOf(alternative, assessment.criteria);
  return (
    <>
      {unknown.length > 0 && (
        <span
          className={shared["quiet"]}
        >{t`? unknown, drawn at mid-range: ${unknown.join(", ")}`}</span>
      )}
      {disputed.length > 0 && (
        <span
          className={shared["quiet"]}
        >{t` ⚑ disputed, drawn at the expected value: ${disputed.join(", ")}`}</span>
      )}
    </>
  );
}
