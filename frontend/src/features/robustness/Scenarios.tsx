// The case under each scenario: ranks, regret, the findings that differ, and whether the choice differs far out.
import { t } from "@lingui/core/macro";
import { Ban } from "lucide-react";
import type { ReactNode } from "react";
import { CsvButton } from "@/components/charts/CsvButton";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import { SummaryList } from "@/components/content/SummaryList";
import { Callout } from "@/components/feedback/Callout";
import type { Robustness, ScenarioOutcome } from "@/lib/case/robustnessApi";
import { listed, type Names } from "@/lib/case/robustnessWords";
import { formatMoney, formatNumber } from "@/lib/format";
import { AlternativeName } from "./AlternativeName";
import styles from "./Robustness.module.css";

interface ScenariosProps {
  scenarios: readonly ScenarioOutcome[];
  horizon: Robustness["horizon"];
  names: Names;
}

type InScenario = ScenarioOutcome["alternatives"][number];

export function Scenarios({ scenarios, horizon, names }: ScenariosProps) {
  const note = t`Facts taken otherwise, each scored with its own findings. No scenario has a probability.`;
  return (
    <>
      <Section title={t`Scenarios`} note={note}>
        {scenarios.length < 2 ? (
          <p>{t`The case states no scenarios, so it stands as stated only.`}</p>
        ) : (
          <>
            <SummaryList
              entries={scenarios.map(({ id, name, assumptions, horizon: reach }) => ({
                term: reach === "FAR" ? t`${name} (far)` : name,
                value: id === "" ? assumptions : assumptions || t`No assumptions are stated.`,
              }))}
            />
            <ByScenario {...{ scenarios, names }} title={t`Ranks by scenario`} figure={rank} />
            <ByScenario
              {...{ scenarios, names }}
              title={t`Regret by scenario`}
              note={t`Points of value given up to the leading one of the scenario, 0 to 100. What is knocked out there has no such figure; what leaving it costs stands in its place.`}
              figure={({ regret }) => (regret === undefined ? "—" : formatNumber(regret, 1))}
              whenOut={exitWords}
            />
            <Notes {...{ scenarios, names }} />
            <Findings {...{ scenarios, names }} />
          </>
        )}
      </Section>
      <HorizonPanel {...{ scenarios, horizon, names }} />
    </>
  );
}

function rank({ rank: place, status }: InScenario): string {
  if (place === undefined) return "—";
  return status === "UNRESOLVED" ? t`${place} unresolved` : `${place}`;
}

interface ByScenarioProps {
  title: string;
  note?: string;
  scenarios: readonly ScenarioOutcome[];
  names: Names;
  figure: (outcome: InScenario) => string;
  /** What is said of one that is knocked out. */
  whenOut?: (outcome: InScenario) => string;
}

/** The sign for a knock-out, and what leaving costs then: never a number of points. */
function exitWords({ exit }: InScenario): string {
  return exit === undefined
    ? t`⊘ exit cost not stated`
    : t`⊘ ${formatMoney(Number(exit.amount), exit.currency)} to leave`;
}

function ByScenario({
  title,
  note,
  scenarios,
  names,
  figure,
  whenOut = () => t`knocked out`,
}: ByScenarioProps) {
  const stated = scenarios[0]?.alternatives ?? [];
  const place = ({ rank: at }: InScenario) => at ?? Number.MAX_SAFE_INTEGER;
  const rows = [...stated]
    .sort((a, b) => place(a) - place(b))
    .map(({ alternative }) => ({
      id: alternative,
      outcomes: scenarios.map((each) =>
        each.alternatives.find((other) => other.alternative === alternative),
      ),
    }));
  const text = (outcome: InScenario | undefined) =>
    outcome === undefined
      ? "—"
      : outcome.status === "KNOCKED_OUT"
        ? whenOut(outcome)
        : figure(outcome);
  const shown = (outcome: InScenario | undefined): ReactNode =>
    outcome?.status === "KNOCKED_OUT" ? (
      <span className={styles["out"]}>
        <Ban size={14} strokeWidth={1.75} aria-hidden="true" /> {whenOut(outcome)}
      </span>
    ) : (
      text(outcome)
    );
  return (
    <div className={styles["block"]}>
      <div className={styles["blockHeader"]}>
        <h3>{title}</h3>
        <CsvButton
          title={title}
          table={{
            columns: [t`Alternative`, ...scenarios.map(({ name }) => name)],
            rows: rows.map(({ id, outcomes }) => ({
              id,
              cells: [names.offering(id), ...outcomes.map(text)],
            })),
          }}
        />
      </div>
      {note && <p className={styles["quiet"]}>{note}</p>}
      <ScrollRegion label={title} className={styles["scroll"]}>
        <table className={styles["plainTable"]} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t`Alternative`}</th>
              {scenarios.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, outcomes }) => (
              <tr key={id}>
                <th scope="row">
                  <AlternativeName id={id} names={names} />
                </th>
                {outcomes.map((outcome, column) => (
                  <td key={scenarios[column]?.id} className={styles["number"]}>
                    {shown(outcome)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

/** What of the case cannot be read under a scenario as it stands. */
function Notes({ scenarios, names }: { scenarios: readonly ScenarioOutcome[]; names: Names }) {
  const notes = scenarios.flatMap(({ id, name, alternatives }) =>
    alternatives.flatMap(({ alternative, notes: said }) =>
      said.map((text) => ({ key: `${id} ${alternative} ${text}`, name, alternative, text })),
    ),
  );
  if (notes.length === 0) return null;
  return (
    <div className={styles["block"]}>
      <h3>{t`What cannot be read there as it stands`}</h3>
      <ul className={styles["list"]}>
        {notes.map(({ key, name, alternative, text }) => (
          <li key={key}>
            {name}: {names.offering(alternative)}. {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Findings({ scenarios, names }: { scenarios: readonly ScenarioOutcome[]; names: Names }) {
  const changed = scenarios.flatMap(({ id, name, alternatives }) =>
    alternatives
      .filter(({ findings }) => findings.length > 0)
      .map(({ alternative, findings }) => ({
        id: `${id} ${alternative}`,
        name,
        who: names.offering(alternative),
        rules: listed(findings),
      })),
  );
  return (
    <div className={styles["block"]}>
      <h3>{t`Findings that differ from the case as stated`}</h3>
      {changed.length === 0 ? (
        <p>{t`None: every rule finds the same in every scenario.`}</p>
      ) : (
        <ul className={styles["list"]}>
          {changed.map(({ id, name, who, rules }) => (
            <li key={id}>
              {name}: {who} <span className={styles["rules"]}>{rules}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function HorizonPanel({ scenarios, horizon, names }: ScenariosProps) {
  const who = (id: string | undefined) => (id === undefined ? t`none` : names.offering(id));
  return (
    <Section
      title={t`Near and far horizon`}
      note={t`Near is the term of the contract, far is renewal and beyond.`}
    >
      <Callout tone={horizon.differs ? "caution" : "info"}>
        <p>{horizon.words}</p>
      </Callout>
      <SummaryList
        entries={[
          { term: t`Near: as stated`, value: who(horizon.near) },
          ...horizon.far.map(({ scenario, leader }) => ({
            term: t`Far: ${scenarios.find(({ id }) => id === scenario)?.name ?? scenario}`,
            value: who(leader),
          })),
        ]}
      />
    </Section>
  );
}
