// Central weights: the mean of the weights at which each alternative comes first. They say what somebody must care for to prefer it.
import { t } from "@lingui/core/macro";
import type { Robustness } from "@/lib/case/robustnessApi";
import { listed, type Names, shareWords } from "@/lib/case/robustnessWords";
import { formatNumber } from "@/lib/format";
import { PlainTable } from "./PlainTable";

export function CentralWeights({ robustness, names }: { robustness: Robustness; names: Names }) {
  const { acceptability, criteria, stability } = robustness;
  const standings =
    acceptability.find(({ convention }) => convention === "UNIFORM")?.standings ?? [];
  const first = standings
    .filter(({ centralWeights }) => centralWeights.length > 0)
    .sort((a, b) => (b.ranks[0] ?? 0) - (a.ranks[0] ?? 0));
  const never = standings.filter(({ centralWeights }) => centralWeights.length === 0);
  if (first.length === 0) return null;
  const now = criteria.map((id) => stability.find((each) => each.criterion === id)?.weight);
  return (
    <PlainTable
      title={t`Central weights`}
      note={t`The mean weights, in per cent, of the draws in which an alternative comes first: what one must care for to prefer it. Confidence is how often it is first at exactly those weights, over fresh draws of the measurements.`}
      table={{
        columns: [t`Alternative`, ...criteria.map(names.criterion), t`Confidence`],
        rows: [
          ...(now.includes(undefined)
            ? []
            : [
                {
                  id: "",
                  cells: [t`Weights of the case`, ...now.map((weight = 0) => percent(weight)), "—"],
                },
              ]),
          ...first.map(({ alternative, centralWeights, confidence }) => ({
            id: alternative,
            cells: [
              names.offering(alternative),
              ...centralWeights.map(percent),
              confidence === undefined ? "—" : shareWords(confidence),
            ],
          })),
        ],
      }}
    >
      {never.length > 0 && (
        <p>{t`First in no draw, and so without central weights: ${listed(never.map(({ alternative }) => names.offering(alternative)))}.`}</p>
      )}
    </PlainTable>
  );
}

function percent(share: number): string {
  return formatNumber(share * 100, 0);
}
