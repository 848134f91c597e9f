// The first page of the step: the nearest things that change the leader, three questions, the ranks under each reading of unknowns, the
// horizons and the public claims.
import { t } from "@lingui/core/macro";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import type { Assessment } from "@/lib/case/assessment";
import type { Robustness, Stability } from "@/lib/case/robustnessApi";
import { flipWords, listed, type Names } from "@/lib/case/robustnessWords";
import { formatNumber, formatShare } from "@/lib/format";
import { ClaimsInBrief } from "./ClaimsInBrief";
import { clearancesInBrief } from "./Clearances";
import { ConventionRanks } from "./ConventionRanks";
import { FirstQuestions } from "./Questions";
import styles from "./Robustness.module.css";

interface GlanceProps {
  robustness: Robustness;
  assessment: Assessment | undefined;
  names: Names;
  show: (part: string) => void;
}

const few = 4;

export function Glance({ robustness, assessment, names, show }: GlanceProps) {
  const { flips, questions, clearances, horizon } = robustness;
  const flipping = flips.filter(({ level }) => level !== undefined);
  return (
    <div className={styles["parts"]}>
      <Section
        title={t`What would change the leader`}
        note={t`One thing at a time, found exactly at the expected values.`}
        actions={
          <Button size="small" variant="quiet" onPress={() => show("flips")}>
            {t`All ${flipping.length} flip points`}
          </Button>
        }
      >
        <ul className={styles["bullets"]}>
          {isAlone(robustness) && (
            <li>{t`Only one alternative is awardable, so no other can take its place.`}</li>
          )}
          {!isAlone(robustness) && <SmallestChange {...{ robustness, names }} />}
          {nearestWeights(robustness.stability)
            .slice(0, 2)
            .map((each) => (
              <li key={each.criterion}>{weightFlip(each, names)}</li>
            ))}
          {flipping.slice(0, few).map((flip) => (
            <li key={`${flip.criterion} ${flip.alternatives.join(" ")}`}>
              {t`${names.criterion(flip.criterion)} of ${listed(flip.alternatives.map(names.offering))}: ${flipWords(flip, names)}.`}
            </li>
          ))}
          {flipping.length === 0 && !isAlone(robustness) && (
            <li>{t`No single measurement or price can change the leader within its scale.`}</li>
          )}
        </ul>
      </Section>
      <Section
        title={t`Worth asking next`}
        actions={
          (questions.length > 3 || clearances.length > 0) && (
            <Button size="small" variant="quiet" onPress={() => show("questions")}>
              {t`All ${questions.length + clearances.length} questions`}
            </Button>
          )
        }
      >
        <FirstQuestions {...{ questions, names }} />
        {clearances.length > 0 && <p>{clearancesInBrief(clearances)}</p>}
      </Section>
      {assessment && <ConventionRanks {...{ robustness, assessment, names }} />}
      <Callout tone={horizon.differs ? "caution" : "info"} title={t`Near and far horizon`}>
        <p>{horizon.words}</p>
      </Callout>
      {assessment && <ClaimsInBrief claims={assessment.claims} asOf={assessment.asOf} />}
    </div>
  );
}

/** Whether there is anybody else to lead. */
function isAlone({ tieGroups }: Robustness): boolean {
  return tieGroups.flat().length < 2;
}

function SmallestChange({ robustness, names }: { robustness: Robustness; names: Names }) {
  const [nearest] = robustness.challengers
    .flatMap((each) => (each.leads === undefined ? [] : [{ ...each, leads: each.leads }]))
    .sort((a, b) => a.leads - b.leads);
  if (nearest === undefined) {
    return <li>{t`No weights at all put another alternative first at the expected values.`}</li>;
  }
  return (
    <li>
      {t`Smallest change of weights: ${names.offering(nearest.alternative)} leads once ${formatShare(nearest.leads)} of all weight changes hands.`}
    </li>
  );
}

/** Criteria whose weight has somebody waiting outside its stable band, nearest edge first. */
export function nearestWeights(stability: readonly Stability[]): readonly Stability[] {
  const room = ({ weight, low, high, below, above }: Stability) =>
    Math.min(
      below === undefined ? Number.POSITIVE_INFINITY : weight - low,
      above === undefined ? Number.POSITIVE_INFINITY : high - weight,
    );
  return stability.filter((each) => Number.isFinite(room(each))).sort((a, b) => room(a) - room(b));
}

function weightFlip(
  { criterion, weight, low, high, below, above }: Stability,
  names: Names,
): string {
  const isBelow = above === undefined || (below !== undefined && weight - low < high - weight);
  const who = names.offering((isBelow ? below : above) ?? "");
  const [now, edge] = [percent(weight), percent(isBelow ? low : high)];
  return isBelow
    ? t`Weight of ${names.criterion(criterion)}: now ${now} %; below ${edge} % ${who} leads.`
    : t`Weight of ${names.criterion(criterion)}: now ${now} %; above ${edge} % ${who} leads.`;
}

function percent(share: number): string {
  return formatNumber(share * 100, 1);
}
