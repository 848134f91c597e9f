// Below the ranked table: the same answer looked at more closely. Which look, and which two, stand in the address.
import { t } from "@lingui/core/macro";
import { useMemo } from "react";
import { Profiles } from "@/components/charts/Profiles";
import { Waterfall } from "@/components/charts/Waterfall";
import { Section } from "@/components/content/Section";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Select } from "@/components/forms/Select";
import { Tabs } from "@/components/navigation/Tabs";
import { answerOf, answerSentence } from "@/lib/case/answer";
import type { Alternative, Assessment } from "@/lib/case/assessment";
import { valueAt } from "@/lib/case/valueFunction";
import { formatShare } from "@/lib/format";
import { type Comparison, cellOf } from "./comparison";
import styles from "./LookCloser.module.css";
import { PricePerformance } from "./PricePerformance";
import { chosenPair, isOpen, type Pair, pairOf } from "./pair";
import { SideBySide } from "./SideBySide";

export const looks = ["pair", "sum", "profiles", "price"] as const;
export type Look = (typeof looks)[number];

interface LookCloserProps {
  assessment: Assessment;
  comparison: Comparison;
  look: Look;
  first: string | undefined;
  second: string | undefined;
  pinned: string | undefined;
  onSet: (name: "look" | "first" | "second", value: string | undefined) => void;
}

export function LookCloser(props: LookCloserProps) {
  const { assessment, comparison, look, first, second, pinned, onSet } = props;
  const ids = chosenPair(assessment, comparison, first, second);
  const pair = useMemo(
    () => ids && pairOf(assessment, comparison, ids),
    [assessment, comparison, ids],
  );
  if (pair === undefined) {
    return <PricePerformance assessment={assessment} weights={comparison.weights} />;
  }
  const choice = <Choice {...{ assessment, pair }} onSet={onSet} />;
  return (
    <Section title={t`Look closer`}>
      <Tabs
        label={t`Look closer`}
        selected={look}
        onSelect={(id) => onSet("look", id === "pair" ? undefined : id)}
        items={[
          {
            id: "pair",
            label: t`Two side by side`,
            content: <SideBySide pair={pair} choice={choice} />,
          },
          {
            id: "sum",
            label: t`How values add up`,
            content: <Sums {...{ pair, comparison, choice }} />,
          },
          {
            id: "profiles",
            label: t`Value profiles`,
            content: <AllProfiles {...{ assessment, comparison, pinned }} />,
          },
          {
            id: "price",
            label: t`Price and performance`,
            content: <PricePerformance assessment={assessment} weights={comparison.weights} />,
          },
        ]}
      />
    </Section>
  );
}

interface ChoiceProps {
  assessment: Assessment;
  pair: Pair;
  onSet: LookCloserProps["onSet"];
}

function Choice({ assessment, pair, onSet }: ChoiceProps) {
  const options = (other: string) =>
    assessment.alternatives
      .filter(({ offering }) => offering !== other)
      .map(({ offering, name, status }) => ({
        id: offering,
        label: status === "KNOCKED_OUT" ? t`${name} (knocked out)` : name,
      }));
  const [one, other] = [pair.first.alternative.offering, pair.second.alternative.offering];
  return (
    <div className={styles["choice"]}>
      <Select
        label={t`First`}
        options={options(other)}
        value={one}
        onChange={(id) => onSet("first", id)}
      />
      <Select
        label={t`Second`}
        options={options(one)}
        value={other}
        onChange={(id) => onSet("second", id)}
      />
    </div>
  );
}

interface SumsProps {
  pair: Pair;
  comparison: Comparison;
  choice: React.ReactNode;
}

function Sums({ pair, comparison, choice }: SumsProps) {
  const { first, second, lines } = pair;
  if (first.row === undefined) {
    return (
      <>
        {choice}
        <EmptyState>{t`${first.alternative.name} is not ranked, so nothing is added up. Choose another as the first.`}</EmptyState>
      </>
    );
  }
  const name = first.alternative.name;
  const own = lines.map(({ criterion, cells: [cell] }, column) => ({
    id: criterion.id,
    label: criterion.name,
    by: first.row?.contributions[column] ?? 0,
    note: [
      t`weight ${formatShare(comparison.weights[column] ?? 0)}`,
      ...(cell?.state === "DISPUTED" ? [t`⚑ disputed`] : []),
    ].join(" · "),
    isUnknown: isOpen(cell),
  }));
  return (
    <div className={styles["charts"]}>
      {choice}
      <Waterfall
        title={t`How the value of ${name} adds up`}
        note={t`Weight × value of each criterion, end to end on the scale of 0 to 100. Hatched: unknown, counted at mid-range.`}
        from={{ label: "", at: 0 }}
        steps={own}
        to={{ label: t`Value of ${name}`, at: first.row.total.expected }}
      />
      {second.row && (
        <Waterfall
          title={t`From ${second.alternative.name} to ${name}`}
          note={t`What each criterion adds to the difference. Solid bars speak for ${name}, outlined ones against it. Enlarged: the scale does not begin at 0.`}
          from={{ label: second.alternative.name, at: second.row.total.expected }}
          steps={lines.map(({ criterion, difference = 0, cells }) => ({
            id: criterion.id,
            label: criterion.name,
            by: difference,
            ...(cells.some((cell) => cell?.state === "DISPUTED") && { note: t`⚑ disputed` }),
            isUnknown: cells.some(isOpen),
          }))}
          to={{ label: name, at: first.row.total.expected }}
        />
      )}
    </div>
  );
}

interface AllProfilesProps {
  assessment: Assessment;
  comparison: Comparison;
  pinned: string | undefined;
}

function AllProfiles({ assessment, comparison, pinned }: AllProfilesProps) {
  const { criteria } = assessment;
  const profile = (alternative: Alternative) => ({
    id: alternative.offering,
    label: alternative.status === "KNOCKED_OUT" ? t`⊘ ${alternative.name}` : alternative.name,
    points: criteria.map(({ id, scale }) => {
      const cell = cellOf(alternative, id);
      const { expected, worst, best } = cell?.value ?? { expected: 50, worst: 0, best: 100 };
      return {
        expected,
        low: worst,
        high: best,
        isUnknown: isOpen(cell),
        reported: (cell?.dispute?.figures ?? []).map(({ value }) => valueAt(scale, value)),
      };
    }),
  });
  const ranked = comparison.rows.map(({ alternative }) => profile(alternative));
  const profiles = [...ranked, ...comparison.out.map(profile)];
  const reference = profiles.find(({ id }) => id === pinned) ?? ranked[0];
  if (reference === undefined) {
    return <EmptyState>{`${answerSentence(answerOf(assessment, []))}.`}</EmptyState>;
  }
  return (
    <Profiles
      title={t`Value profiles`}
      note={t`Value by criterion, in order of rank; whiskers run from worst to best. Dashed: ${reference.label}, for comparison; pin another in the table above to change it. Hatched: unknown. ⚑ with ticks: disputed, every reported value. ⊘: knocked out, not ranked.`}
      criteria={criteria.map(({ name }) => name)}
      profiles={profiles}
      reference={reference}
    />
  );
}
