// One claim in the list: the sentence, who said it and when, and each part with both verdicts.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { Badge } from "@/components/evidence/Badge";
import { GradeBadge } from "@/components/evidence/GradeBadge";
import { IndependentVerdict, OwnVerdict } from "@/components/evidence/Verdicts";
import styles from "./claims.module.css";
import type { Claim, Statement } from "./claimsApi";

export function ClaimCard({ claim, asOf }: { claim: Claim; asOf: string }) {
  const { sentence, claimantName, provenance, statement, parts, withdrawn } = claim;
  return (
    <article className={styles["card"]} aria-label={sentence}>
      <header>
        <h2>
          <Link to="/claims/claim" search={{ id: claim.id, ...(asOf && { asOf }) }}>
            {sentence}
          </Link>
        </h2>
        <p className={styles["quiet"]}>
          {t`Claimed by ${claimantName}`}
          {provenance.published && `, ${provenance.published}`}{" "}
          {withdrawn && <Badge tone="muted">{t`withdrawn`}</Badge>}
        </p>
      </header>
      {parts.length > 0 ? <Parts claim={claim} /> : <StatementLine statement={statement} />}
    </article>
  );
}

function Parts({ claim: { parts, names, sentence } }: { claim: Claim }) {
  return (
    <table className={styles["parts"]} aria-label={t`Comparisons of: ${sentence}`}>
      <thead>
        <tr>
          <th scope="col">{t`Comparison`}</th>
          <th scope="col">{t`The claimant's own figures`}</th>
          <th scope="col">{t`Independent evidence`}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ comparison: { better, worse, benchmark }, ownFigures, independent }) => (
          <tr key={`${better} ${worse} ${benchmark}`}>
            <th scope="row">
              {t`${names[better] ?? better} over ${names[worse] ?? worse}`}
              <span className={styles["quiet"]}>{names[benchmark] ?? benchmark}</span>
            </th>
            <td>
              <OwnVerdict own={ownFigures} />
            </td>
            <td>
              <IndependentVerdict independent={independent} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function StatementLine({ statement }: { statement: Statement | undefined }) {
  if (statement === undefined) {
    return <p className={styles["quiet"]}>{t`It compares nothing and was not graded.`}</p>;
  }
  return (
    <p className={styles["statement"]}>
      <GradeBadge grade={statement.grade} />
      <span>{statement.why}</span>
    </p>
  );
}
