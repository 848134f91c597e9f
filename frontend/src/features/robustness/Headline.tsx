// The answer in words: who leads, in which share of the draws under each reading of unknowns, and who cannot be told apart from it.
import { t } from "@lingui/core/macro";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import type { Robustness } from "@/lib/case/robustnessApi";
import { formatNumber, formatShare } from "@/lib/format";
import styles from "./Robustness.module.css";
import {
  conventions,
  conventionWords,
  listed,
  type Names,
  samplingError,
  shareWords,
  weightWords,
} from "./words";

export function Headline({ robustness, names }: { robustness: Robustness; names: Names }) {
  const { leader, draws, seed, weights } = robustness;
  if (leader === undefined) {
    return <Callout tone="caution" title={t`No alternative is awardable, so none leads.`} />;
  }
  const name = names.offering(leader);
  return (
    <Section title={t`${name} is preferred under these weights`}>
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
        {t`A figure of sensitivity under stated conventions, not a probability.`}
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
  const group = robustness.tieGroups.find((each) => each.includes(leader)) ?? [leader];
  const threshold = formatShare(robustness.tieThreshold);
  if (group.length === 1) {
    return (
      <p>{t`It is worth more than each of the others in at least ${threshold} of the draws, the stated threshold for telling two apart.`}</p>
    );
  }
  const others = listed(group.filter((id) => id !== leader).map(names.offering));
  return (
    <Callout tone="caution" title={t`The leader is in a group of ${group.length}`}>
      <p>{t`${names.offering(leader)} cannot be told apart from ${others}: it is worth more in under ${threshold} of the draws, the stated threshold.`}</p>
    </Callout>
  );
}

function firstRank(robustness: Robustness, convention: string, alternative: string): number {
  const drawn = robustness.acceptability.find((each) => each.convention === convention);
  return drawn?.standings.find((each) => each.alternative === alternative)?.ranks[0] ?? 0;
}
