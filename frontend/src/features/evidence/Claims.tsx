// Claims about the candidates' models, comparison by comparison, on two axes: what the claimant's own figures say, and what anyone
// independent found. Related figures are shown and decide nothing.
import { t } from "@lingui/core/macro";
import { Section } from "@/components/content/Section";
import { ClaimPart } from "@/components/evidence/ClaimPart";
import { NamedId } from "@/components/evidence/NamedId";
import type { ClaimGrading } from "@/lib/case/assessment";
import { useCatalogNames } from "@/lib/case/catalogNames";
import { useClaimNames } from "@/lib/case/claimNames";
import styles from "./Evidence.module.css";

export function Claims({ claims, asOf }: { claims: readonly ClaimGrading[]; asOf: string }) {
  const names = useClaimNames(claims, asOf);
  const { vendor } = useCatalogNames();
  const comparing = claims
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => Number(isRefuted(b)) - Number(isRefuted(a)));
  const others = claims.filter(({ parts }) => parts.length === 0);
  if (claims.length === 0) return null;
  return (
    <Section
      title={t`Claims taken apart`}
      note={t`Public claims about the candidates' models, each comparison judged twice: by the figures of whoever claims it, and by anyone independent.`}
    >
      {comparing.map((claim) => (
        <article key={claim.claim} className={styles["claim"]}>
          <h3>
            <q>{claim.sentence}</q>
          </h3>
          <p className={styles["quiet"]}>
            {t`Claimed by`} <NamedId name={vendor(claim.claimant)} id={claim.claimant} />
          </p>
          {claim.parts.map((part) => (
            <ClaimPart key={Object.values(part.comparison).join(" ")} part={part} names={names} />
          ))}
        </article>
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t`Claims without a comparison to test`}</summary>
          <ul className={styles["plainClaims"]}>
            {others.map(({ claim, sentence, claimant }) => (
              <li key={claim}>
                <q>{sentence}</q> <span className={styles["quiet"]}>{vendor(claimant)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** Claims that do not hold in some part are read first. */
function isRefuted({ parts }: ClaimGrading): boolean {
  return parts.some(
    ({ ownFigures, independent }) =>
      ownFigures === "DO_NOT_SUPPORT" || independent === "CONTRADICTED",
  );
}
