// Rank acceptability: a table of alternatives by ranks, the share of the draws in every cell, darker the larger it is.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { CsvButton } from "@/components/charts/CsvButton";
import type { FigureTable } from "@/components/charts/Figure";
import { type Heat, heatSvg } from "@/components/charts/heatSvg";
import { SvgButton } from "@/components/charts/SvgButton";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import { Checkbox, RadioGroup } from "@/components/forms/Checkbox";
import type { Convention } from "@/lib/case/assessment";
import type { Acceptance, Robustness } from "@/lib/case/robustnessApi";
import {
  conventions,
  conventionWords,
  listed,
  type Names,
  shareWords,
} from "@/lib/case/robustnessWords";
import { formatNumber, formatShare } from "@/lib/format";
import { AlternativeName } from "./AlternativeName";
import styles from "./Robustness.module.css";

export function Acceptability({ robustness, names }: { robustness: Robustness; names: Names }) {
  const [convention, setConvention] = useState<Convention>("UNIFORM");
  const [isWithUnresolved, setWithUnresolved] = useState(false);
  const { acceptability, withUnresolved } = robustness;
  const all = isWithUnresolved ? withUnresolved : acceptability;
  const order = byMeanRank(standings(all, "UNIFORM"));
  const rows = order.flatMap(
    (id) => standings(all, convention).find(({ alternative }) => alternative === id) ?? [],
  );
  const hasUnresolved =
    standings(withUnresolved, "UNIFORM").length > standings(acceptability, "UNIFORM").length;
  const title = t`Rank acceptability`;
  return (
    <Section
      title={title}
      note={t`In which share of the draws each alternative takes each rank, in per cent; · is under 0.5 %.`}
      actions={
        <div className={styles["buttons"]}>
          <SvgButton
            title={title}
            drawing={() =>
              heatSvg(asHeat(t`${title}, unknowns ${conventionWords(convention)}`, rows, names))
            }
          />
          <CsvButton title={title} table={asTable(rows, names)} />
        </div>
      }
    >
      <div className={styles["choices"]}>
        <RadioGroup
          label={t`Unknown cells`}
          options={conventions.map((id) => ({ id, label: conventionWords(id) }))}
          value={convention}
          onChange={(id) => setConvention(id as Convention)}
        />
        {hasUnresolved && (
          <Checkbox isSelected={isWithUnresolved} onChange={setWithUnresolved}>
            {t`With unresolved alternatives`}
          </Checkbox>
        )}
      </div>
      <HeatMap {...{ rows, names, title }} />
      <TieGroups {...{ robustness, names }} />
    </Section>
  );
}

function HeatMap({
  rows,
  names,
  title,
}: {
  rows: readonly Acceptance[];
  names: Names;
  title: string;
}) {
  const ranks = rows.map((_, index) => index + 1);
  return (
    <ScrollRegion label={title} className={styles["scroll"]}>
      <table className={styles["heat"]} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t`Alternative`}</th>
            {ranks.map((rank) => (
              <th key={rank} scope="col">
                <VisuallyHidden elementType="span">{t`Rank`} </VisuallyHidden>
                {rank}
              </th>
            ))}
            <th
              scope="col"
              title={t`Share of fresh measurement draws in which it is first at the weights that favour it most`}
            >
              {t`Confidence`}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.alternative}>
              <th scope="row">
                <AlternativeName id={row.alternative} names={names} />
              </th>
              {ranks.map((rank) => (
                <Share key={rank} share={row.ranks[rank - 1] ?? 0} />
              ))}
              <td className={styles["plain"]}>{confidenceWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Share({ share }: { share: number }) {
  const isSlight = share < 0.005;
  return (
    <td data-level={isSlight ? undefined : Math.round(share * 10)}>
      {isSlight ? (
        <>
          <span aria-hidden="true">·</span>
          <VisuallyHidden elementType="span">{t`under 0.5`}</VisuallyHidden>
        </>
      ) : (
        formatNumber(share * 100, 0)
      )}
    </td>
  );
}

function TieGroups({ robustness, names }: { robustness: Robustness; names: Names }) {
  const groups = robustness.tieGroups.filter((group) => group.length > 1);
  if (groups.length === 0) return null;
  return (
    <>
      <p>{t`Groups, each from its top down to the last that the top beats in under ${formatShare(robustness.tieThreshold)} of the draws:`}</p>
      <ul className={styles["list"]}>
        {groups.map((group) => (
          <li key={group.join(" ")}>{listed(group.map(names.offering))}</li>
        ))}
      </ul>
    </>
  );
}

function standings(all: Robustness["acceptability"], convention: Convention) {
  return all.find((each) => each.convention === convention)?.standings ?? [];
}

function byMeanRank(rows: readonly Acceptance[]): readonly string[] {
  const mean = ({ ranks }: Acceptance) =>
    ranks.reduce((sum, share, index) => sum + share * (index + 1), 0);
  return [...rows].sort((a, b) => mean(a) - mean(b)).map(({ alternative }) => alternative);
}

function confidenceWords({ confidence }: Acceptance): string {
  return confidence === undefined ? t`never first` : shareWords(confidence);
}

function asHeat(title: string, rows: readonly Acceptance[], names: Names): Heat {
  return {
    title,
    columns: rows.map((_, index) => String(index + 1)),
    afterColumn: t`Confidence`,
    rows: rows.map((row) => ({
      name: names.offering(row.alternative),
      shares: rows.map((_, index) => row.ranks[index] ?? 0),
      after: confidenceWords(row),
    })),
  };
}

function asTable(rows: readonly Acceptance[], names: Names): FigureTable {
  return {
    columns: [
      t`Alternative`,
      ...rows.map((_, index) => t`Rank ${index + 1}`),
      t`Confidence`,
      t`Unknown or disputed`,
    ],
    rows: rows.map(({ alternative, ranks, confidence }) => ({
      id: alternative,
      cells: [names.offering(alternative), ...ranks, confidence ?? "", names.open(alternative)],
    })),
  };
}
