// The answer in words: who leads, in which share of the draws under each reading of unknowns, and how far down its group runs.
import { t } from "@lingui/core/macro";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import { useCase } from "@/lib/case/CaseContext";
import { leadersOf } from "@/lib/case/leaders";
import type { Robustness } from "@/lib/case/robustnessApi";
import {
  conventions,
  conventionWords,
  firstRank,
  groupSentence,
  type Names,
  samplingError,
  shareWords,
} from "@/lib/case/robustnessWords";
import { weightWords } from "@/lib/case/weightModels";
import { formatNumber } from "@/lib/format";
import styles from "./Robustness.module.css";

export function Headline({ robustness, names }: { robustness: Robustness; names: Names }) {
  const { leader, draws, seed, weights, limits } = robustness;
  const { assessment } = useCase();
  const alike = assessment.data ? leadersOf(assessment.data) : [];
  if (leader === undefined) {
    return <Callout tone="caution" title={t`No alternative is awardable, so none is preferred`} />;
  }
  const name = names.offering(leader);
  const tied = alike.length > 1 && alike.map((each) => each.name).join(", ");
  return (
    <Section
      title={
        tied
          ? t`Tied in first place under these weights: ${tied}`
          : t`${name} is preferred under these weights`
      }
    >
      <TieWords {...{ robustness, names, leader }} />
      <dl className={styles["shares"]} aria-label={t`First rank of ${name}`}>
        {conventions.map((convention) => {
          const share = firstRank(robustness, convention, leader);
          return (
            <div key={convention} className={styles["share"]}>
              <dt>{t`first, unknowns ${conventionWords(convention)}`}</dt>
              <dd>
                <span className={styles["big"]}>{shareWords(share)}</span>{" "}
                <span className={styles["quiet"]}>{samplingError(share, draws)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles["quiet"]}>
        {t`Share of ${formatNumber(draws, 0)} draws (seed ${seed}) of ${weightWords(weights)}, and of measurements within their errors, in which it comes first; ± is the sampling error at 95 %, in points.`}{" "}
        {t`A figure of sensitivity under stated conventions, not a probability.`} {limits}
      </p>
    </Section>
  );
}

function TieWords({
  robustness,
  names,
  leader,
}: {
  robustness: Robustness;
  names: Names;
  leader: string;
}) {
  const size = robustness.tieGroups.find((each) => each.includes(leader))?.length ?? 1;
  const words = groupSentence(robustness, leader, names);
  return size === 1 ? (
    <p>{words}</p>
  ) : (
    <Callout tone="caution" title={t`The leader is the top of a group of ${size}`}>
      <p>{words}</p>
    </Callout>
  );
}
