// Knocked-out alternatives, below a heavy line and outside the ranking: which rule, why, where it is written.
import { t } from "@lingui/core/macro";
import { KnockedOut } from "@/components/evidence/Rank";
import type { Alternative, WeighedCriterion } from "@/lib/case/assessment";
import { formatCount } from "@/lib/format";
import styles from "./Compare.module.css";
import { Cost, Name } from "./cells";
import { cellOf } from "./comparison";
import { ruleAddress } from "./FindingLine";
import type { View } from "./RankedTable";
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
    <tbody className={styles["out"]}>
      <tr className={styles["outHeading"]}>
        <th scope="rowgroup" colSpan={width}>
          {t`Knocked out: ${formatCount(out.length, t`alternative`)}, outside the ranking`}
        </th>
      </tr>
      {out.map((alternative) => (
        <tr key={alternative.offering} data-status="KNOCKED_OUT">
          <td className={styles["rankColumn"]}>
            <span aria-label={t`not ranked`} role="img">
              —
            </span>
          </td>
          <th scope="row" className={styles["nameColumn"]}>
            <Name alternative={alternative} />
          </th>
          <td colSpan={hasUnresolved ? 2 : 1} className={styles["reasons"]}>
            <Reasons alternative={alternative} />
          </td>
          {view === "aligned" ? (
            criteria.map(({ id }) => (
              <td key={id}>
                <ValueCell cell={cellOf(alternative, id)} isOut />
              </td>
            ))
          ) : (
            <td className={styles["quiet"]}>{t`not added up`}</td>
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
    <ul className={styles["findings"]}>
      {knockOuts.map((finding) => (
        <li key={`${finding.rule} ${finding.place.line}`}>
          <KnockedOut rule={finding.rule} href={ruleAddress(finding)} />
          <span className={styles["reason"]}>{finding.text}</span>
          <span className={styles["quiet"]}>
            {finding.reference !== "" && `${finding.reference} · `}
            <a
              className={styles["place"]}
              href={ruleAddress(finding)}
            >{`${finding.place.file}:${finding.place.line}`}</a>
          </span>
        </li>
      ))}
    </ul>
  );
}
