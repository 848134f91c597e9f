// How sure the decided answer was, from the record alone: group, first ranks, what flips it, next facts, near and far horizon.
import { t } from "@lingui/core/macro";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import { SummaryList } from "@/components/content/SummaryList";
import type { DecisionRecord } from "@/lib/case/decisionApi";
import type { Robustness } from "@/lib/case/robustnessApi";
import {
  conventions,
  conventionWords,
  effortWords,
  firstRank,
  groupSentence,
  levelOfQuestion,
  type Names,
  namesOf,
} from "@/lib/case/robustnessWords";
import { formatNumber, formatShare } from "@/lib/format";
import styles from "./Record.module.css";

/** Below this an alternative is left out of the table, as one that hardly ever comes first. */
const seldom = 0.005;

export function HowSure({ record }: { record: DecisionRecord }) {
  const { robustness, caseFile, result } = record;
  if (robustness === undefined) {
    return (
      <Section title={t`How sure this is`}>
        <p>{t`This record was made before robustness was part of records.`}</p>
      </Section>
    );
  }
  const names = namesOf(caseFile, result);
  const { leader, horizon, scenarios } = robustness;
  const who = (id: string | undefined) => (id === undefined ? t`none` : names.offering(id));
  return (
    <Section title={t`How sure this is`}>
      {leader !== undefined && (
        <p>
          {t`${names.offering(leader)} is preferred under these weights.`}{" "}
          {groupSentence(robustness, leader, names)}
        </p>
      )}
      <FirstRanks {...{ robustness, names }} />
      <h3>{t`What flips it`}</h3>
      <ul className={styles["list"]}>
        {flips(robustness, names).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h3>{t`Next facts worth obtaining`}</h3>
      <ul className={styles["list"]}>
        {robustness.questions.length === 0 && (
          <li>{t`None: no single fact that is missing or uncertain can change the choice.`}</li>
        )}
        {robustness.questions.slice(0, 3).map((question) => (
          <li key={question.factor}>
            {question.text}{" "}
            <span className={styles["quiet"]}>
              {t`worth ${formatNumber(question.evppi, 2)} points of value · takes ${effortWords(question.effort, levelOfQuestion(question, names))}`}
            </span>
          </li>
        ))}
      </ul>
      <h3>{t`Near and far horizon`}</h3>
      <p>{horizon.words}</p>
      <SummaryList
        entries={[
          { term: t`Near: as stated`, value: who(horizon.near) },
          ...horizon.far.map(({ scenario, leader: far }) => ({
            term: t`Far: ${scenarios.find(({ id }) => id === scenario)?.name ?? scenario}`,
            value: who(far),
          })),
        ]}
      />
    </Section>
  );
}

function FirstRanks({ robustness, names }: { robustness: Robustness; names: Names }) {
  const { tieGroups, draws, seed, samplingError } = robustness;
  const title = t`Comes first, by how unknown cells are read`;
  const rows = tieGroups
    .flat()
    .map((id) => ({ id, shares: conventions.map((each) => firstRank(robustness, each, id)) }));
  const shown = rows.filter(({ shares }) => shares.some((share) => share >= seldom));
  const left = rows.length - shown.length;
  return (
    <>
      <ScrollRegion label={title} className={styles["scroll"]}>
        <table className={styles["table"]} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t`Comes first, unknown cells being`}</th>
              {conventions.map((convention) => (
                <th key={convention} scope="col" data-number>
                  {conventionWords(convention)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, shares }) => (
              <tr key={id}>
                <th scope="row">{names.offering(id)}</th>
                {shares.map((share, index) => (
                  <td key={conventions[index]} data-number>
                    {`${formatNumber(share * 100, 1)} %`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles["quiet"]}>
        {t`Shares of ${formatNumber(draws, 0)} draws (seed ${seed}), give or take ${formatNumber(samplingError * 100, 1)} points of sampling error at most. A figure of sensitivity under stated conventions, not a probability.`}
        {left > 0 && ` ${t`Left out: ${left} that hardly ever come first.`}`}
      </p>
    </>
  );
}

/** Open cells, weights and the nearest challengers, each in a sentence. */
function flips({ openCells, stability, challengers }: Robustness, names: Names): readonly string[] {
  const cells = openCells.slice(0, 5).map(({ text }) => text);
  const weights = stability
    .filter(({ below, above }) => below !== undefined || above !== undefined)
    .map(({ criterion, weight, low, high, below, above }) =>
      [
        t`Weight of ${names.criterion(criterion)}, now ${formatShare(weight)}`,
        below !== undefined && t`below ${formatShare(low)} ${names.offering(below)} leads`,
        above !== undefined && t`above ${formatShare(high)} ${names.offering(above)} leads`,
      ]
        .filter(Boolean)
        .join("; "),
    );
  const closest = challengers
    .flatMap(({ alternative, leads }) => (leads === undefined ? [] : [{ alternative, leads }]))
    .slice(0, 3)
    .map(
      ({ alternative, leads }) =>
        t`${names.offering(alternative)} leads once ${formatShare(leads)} of the weight changes hands, at the least.`,
    );
  const none = t`No cell that is unknown, disputed or left open by the facts changes the leader by itself.`;
  return [...(cells.length === 0 ? [none] : cells), ...weights, ...closest];
}
