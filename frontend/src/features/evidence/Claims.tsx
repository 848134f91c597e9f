// Claims about the candidates' models, comparison by comparison, on two axes: what the claimant's own figures say, and what anyone
// independent found. Related figures are shown and decide nothing.
import { t } from "@lingui/core/macro";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import { Badge, type BadgeTone } from "@/components/evidence/Badge";
import type {
  ClaimFigure,
  ClaimGrading,
  ClaimPart,
  Independent,
  OwnFigures,
} from "@/lib/case/assessment";
import { formatNumber } from "@/lib/format";
import styles from "./Evidence.module.css";
import { basisWords, evaluatorWords, independentWords, ownFiguresWords } from "./words";

export function Claims({ claims }: { claims: readonly ClaimGrading[] }) {
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
          <p className={styles["quiet"]}>{t`Claimed by ${claim.claimant}`}</p>
          {claim.parts.map((part) => (
            <Part key={Object.values(part.comparison).join(" ")} part={part} />
          ))}
        </article>
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t`Claims without a comparison to test`}</summary>
          <ul className={styles["plainClaims"]}>
            {others.map(({ claim, sentence, claimant }) => (
              <li key={claim}>
                <q>{sentence}</q> <span className={styles["quiet"]}>{claimant}</span>
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

const ownTones: Readonly<Record<OwnFigures, BadgeTone>> = {
  SUPPORT: "neutral",
  DO_NOT_SUPPORT: "negative",
  NOT_SEPARABLE: "caution",
  NONE_HELD: "muted",
};

const independentTones: Readonly<Record<Independent, BadgeTone>> = {
  REPLICATED: "positive",
  CONTRADICTED: "negative",
  INCONCLUSIVE: "caution",
  NONE: "muted",
};

function Part({ part }: { part: ClaimPart }) {
  const { better, worse, benchmark } = part.comparison;
  const title = t`${better} over ${worse} on ${benchmark}`;
  return (
    <section className={styles["part"]} aria-label={title}>
      <h4>{title}</h4>
      <div className={styles["axes"]}>
        <Badge tone={ownTones[part.ownFigures]}>{ownFiguresWords(part.ownFigures)}</Badge>
        <Badge tone={independentTones[part.independent]}>
          {independentWords(part.independent)}
        </Badge>
      </div>
      <p>{part.words}</p>
      {part.figures.length === 0 ? (
        <p className={styles["quiet"]}>{t`No figure is held for this comparison.`}</p>
      ) : (
        <Figures label={t`Figures held: ${title}`} figures={part.figures} />
      )}
      {part.related.length > 0 && (
        <details>
          <summary>{t`Related, does not decide`}</summary>
          {part.related.map((related) => (
            <div key={related.benchmark}>
              <p className={styles["quiet"]}>{related.benchmark}</p>
              <Figures
                label={t`Related figures on ${related.benchmark}: ${title}`}
                figures={[related.better, related.worse]}
              />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

function Figures({ label, figures }: { label: string; figures: readonly ClaimFigure[] }) {
  return (
    <ScrollRegion label={t`${label}, scrollable`} className={styles["scroll"]}>
      <table className={styles["figures"]} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t`Model`}</th>
            <th scope="col">{t`Figure`}</th>
            <th scope="col">{t`Reported by`}</th>
            <th scope="col">{t`Basis`}</th>
            <th scope="col">{t`Published`}</th>
            <th scope="col">{t`Setting and source`}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.row}>
              <th scope="row">{figure.model}</th>
              <td className={styles["number"]}>
                {`${formatNumber(figure.value, 2)} ${figure.unit}`}
                {figure.interval &&
                  ` (${formatNumber(figure.interval.low, 2)}–${formatNumber(figure.interval.high, 2)})`}
              </td>
              <td>{`${figure.evaluator} (${evaluatorWords(figure.evaluatorClass)})`}</td>
              <td>
                {figure.basis === "UNVERIFIED" ? (
                  <Badge tone="caution">{basisWords(figure.basis)}</Badge>
                ) : (
                  basisWords(figure.basis)
                )}
              </td>
              <td>{figure.published ?? t`no date`}</td>
              <td>{[figure.config, figure.source].filter(Boolean).join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
