// Knocked-out alternatives, below a heavy line and outside the ranking: which rule, why, where it is written.
import { t } from "@lingui/core/macro";
import { KnockedOut } from "@/components/evidence/Rank";
import type { Alternative, WeighedCriterion } from "@/lib/case/assessment";
import { formatCount } from "@/lib/format";
import shared from "./Compare.module.css";
import { Cost, Name } from "./cells";
import { cellOf } from "./comparison";
import { ruleAddress } from "./FindingLine";
import lines from "./FindingLine.module.css";
import type { View } from "./RankedTable";
import table from "./RankedTable.module.css";
import { ValueCell } from "./ValueCell";

export function KnockedOutRows({
  out,
  criteria,
  view,
  width,
  hasUnresolved,
}: {
  out: readonly Alternative[];
  criteria: readonly WeighedCriterion[];
  view: View;
  width: number;
  hasUnresolved: boolean;
}) {
  return (
    <tbody className={table["out"]}>
      <tr className={table["outHeading"]}>
        <th scope="rowgroup" colSpan={width}>
          {t`Knocked out: ${formatCount(out.length, t`alternative`)}, outside the ranking`}
        </th>
      </tr>
      {out.map((alternative) => (
        <tr key={alternative.offering} data-status="KNOCKED_OUT">
          <td className={table["rankColumn"]}>
            <span aria-label={t`not ranked`} role="img">
              —
            </span>
          </td>
          <th scope="row" className={table["nameColumn"]}>
            <Name alternative={alternative} />
          </th>
          <td colSpan={hasUnresolved ? 2 : 1} className={table["reasons"]}>
            <Reasons alternative={alternative} />
          </td>
          {view === "aligned" ? (
            criteria.map((criterion) => (
              <td key={criterion.id}>
                <ValueCell cell={cellOf(alternative, criterion.id)} criterion={criterion} isOut />
              </td>
            ))
          ) : (
            <td className={shared["quiet"]}>{t`not added up`}</td>
          )}
          <td>
            <Cost cost={alternative.cost} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function Reasons({ alternative }: { alternative: Alternative }) {
  const knockOuts = alternative.findings.filter(
    ({ kind, certainty }) => kind === "KNOCK_OUT" && certainty === "HOLDS",
  );
  return (
    <ul className={lines["findings"]}>
      {knockOuts.map((finding) => (
        <li key={`${finding.rule} ${finding.place.line}`}>
          <KnockedOut rule={finding.rule} href={ruleAddress(finding)} />
          <span className={lines["reason"]}>{finding.text}</span>
          <span className={shared["quiet"]}>
            {finding.reference !== "" && `${finding.reference} · `}
            <a
              className={lines["place"]}
              href={ruleAddress(finding)}
            >{`${finding.place.file}:${finding.place.line}`}</a>
          </span>
        </li>
      ))}
    </ul>
  );
}
