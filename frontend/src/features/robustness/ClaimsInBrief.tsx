// Public claims about the candidates' models in brief: every comparison with both judgements, the figures one click away.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import { partTitle } from "@/components/evidence/ClaimPart";
import { IndependentVerdict, OwnVerdict } from "@/components/evidence/Verdicts";
import type { ClaimGrading } from "@/lib/case/assessment";
import { useCase } from "@/lib/case/CaseContext";
import { useCatalogNames } from "@/lib/case/catalogNames";
import { useClaimNames } from "@/lib/case/claimNames";
import styles from "./Robustness.module.css";

interface ClaimsInBriefProps {
  claims: readonly ClaimGrading[];
  asOf: string;
}

export function ClaimsInBrief({ claims, asOf }: ClaimsInBriefProps) {
  const { caseId } = useCase();
  const names = useClaimNames(claims, asOf);
  const { vendor } = useCatalogNames();
  const comparing = claims.filter(({ parts }) => parts.length > 0);
  if (comparing.length === 0) return null;
  const title = t`Claims about these models, part by part`;
  return (
    <Section
      title={title}
      note={t`What was said in public, against the figures held; with sources under Evidence.`}
      actions={
        <Link to="/cases/$caseId/evidence" params={{ caseId }}>
          {t`All figures of the claims`}
        </Link>
      }
    >
      <ScrollRegion label={title} className={styles["scroll"]}>
        <table className={styles["claims"]} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t`Comparison`}</th>
              <th scope="col">{t`By the claimant's own figures`}</th>
              <th scope="col">{t`Independently`}</th>
            </tr>
          </thead>
          {comparing.map(({ claim, sentence, claimant, parts }) => (
            <tbody key={claim}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={styles["claimed"]}>
                  <q>{sentence}</q> <span className={styles["quiet"]}>{vendor(claimant)}</span>
                </th>
              </tr>
              {parts.map((part) => {
                const called = partTitle(part, names);
                return (
                  <tr key={called}>
                    <th scope="row">{called}</th>
                    <td>
                      <OwnVerdict own={part.ownFigures} />
                    </td>
                    <td>
                      <IndependentVerdict independent={part.independent} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </Section>
  );
}
