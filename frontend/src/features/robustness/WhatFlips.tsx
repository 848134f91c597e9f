// What changes the leader, each found exactly: one weight, the smallest change of weights, one measurement or price.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { CsvButton } from "@/components/charts/CsvButton";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import type { Robustness } from "@/lib/case/robustnessApi";
import { flipWords, listed, type Names } from "@/lib/case/robustnessWords";
import { formatShare, formatValue } from "@/lib/format";
import styles from "./Robustness.module.css";
import { StabilityChart } from "./StabilityChart";

interface WhatFlipsProps {
  robustness: Robustness;
  names: Names;
}

export function WhatFlips(props: WhatFlipsProps) {
  return (
    <>
      <Section
        title={t`What flips it`}
        note={t`Each found exactly at the expected values, one thing at a time.`}
      >
        <StabilityChart {...props} />
      </Section>
      <Challengers {...props} />
      <Flips {...props} />
    </>
  );
}

function Challengers({ robustness, names }: WhatFlipsProps) {
  const { challengers, criteria, stability } = robustness;
  if (challengers.length === 0) return null;
  const title = t`Smallest change of weights`;
  const moved = (share: number | undefined) =>
    share === undefined ? t`no weights do` : formatShare(share);
  const changes = (weights: readonly number[]) =>
    criteria.flatMap((id, index) => {
      const now = stability.find(({ criterion }) => criterion === id)?.weight ?? 0;
      const then = weights[index] ?? 0;
      return weights.length === 0 || Math.abs(then - now) < 0.0005
        ? []
        : t`${names.criterion(id)} ${percent(now)} → ${percent(then)} %`;
    });
  const rows = challengers.map((each) => ({
    id: each.alternative,
    cells: [
      names.offering(each.alternative),
      moved(each.overtakes),
      changes(each.overtakingWeights).join("; "),
      moved(each.leads),
      changes(each.leadingWeights).join("; "),
    ],
  }));
  const columns = [
    t`Alternative`,
    t`To overtake the leader`,
    t`By these weights`,
    t`To lead`,
    t`By these weights`,
  ];
  return (
    <Section
      title={title}
      note={t`How much weight must change hands for each of the others to be worth as much as the leader, and as much as all.`}
      actions={<CsvButton title={title} table={{ columns, rows }} />}
    >
      <ScrollRegion label={title} className={styles["scroll"]}>
        <table className={styles["plainTable"]} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{columns[0]}</th>
              <th scope="col">{columns[1]}</th>
              <th scope="col">{columns[3]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells: [name, overtakes, by, leads, leadingBy] }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  {overtakes} <span className={styles["small"]}>{by}</span>
                </td>
                <td>
                  {leads} <span className={styles["small"]}>{leadingBy}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function Flips({ robustness, names }: WhatFlipsProps) {
  const [isWhole, setWhole] = useState(false);
  const { flips } = robustness;
  const flipping = flips.filter(({ level }) => level !== undefined);
  const shown = isWhole ? flips : flipping;
  const rest = flips.length - flipping.length;
  const title = t`Flip points`;
  const columns = [t`Criterion`, t`Measurement of`, t`Value now (0–100)`, t`The leader changes`];
  const rows = flips.map((flip) => ({
    id: `${flip.criterion} ${flip.alternatives.join(" ")}`,
    cells: [
      names.criterion(flip.criterion),
      listed(flip.alternatives.map(names.offering)),
      formatValue(flip.expected),
      flipWords(flip, names),
    ],
  }));
  const ids = new Set(shown.map((flip) => `${flip.criterion} ${flip.alternatives.join(" ")}`));
  return (
    <Section
      title={title}
      note={t`The level of one measurement or price at which another leads, all else as expected. What alternatives share moves for all of them.`}
      actions={<CsvButton title={title} table={{ columns, rows }} />}
    >
      {shown.length === 0 ? (
        <p>{t`No single measurement or price can change the leader within its scale.`}</p>
      ) : (
        <ScrollRegion label={title} className={styles["scroll"]}>
          <table className={styles["plainTable"]} aria-label={title}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows
                .filter(({ id }) => ids.has(id))
                .map(({ id, cells: [criterion, of, value, changes] }) => (
                  <tr key={id}>
                    <th scope="row">{criterion}</th>
                    <td>{of}</td>
                    <td className={styles["number"]}>{value}</td>
                    <td>{changes}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {rest > 0 && (
        <Button
          variant="quiet"
          size="small"
          aria-expanded={isWhole}
          onPress={() => setWhole(!isWhole)}
        >
          {isWhole
            ? t`Hide those that cannot flip`
            : t`Show ${rest} that cannot flip within the scale`}
        </Button>
      )}
    </Section>
  );
}

function percent(weight: number): string {
  return String(Number((weight * 100).toFixed(1)));
}
