import { Scatter } from "@/components/charts/Scatter";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { Section } from "@/components/content/Section";
import { SummaryList } from "@/components/content/SummaryList";
import { Badge } from "@/components/evidence/Badge";
import { type Grade, GradeBadge } from "@/components/evidence/GradeBadge";
import { Disputed, IntervalMark, IntervalText } from "@/components/evidence/Interval";
import { KnockedOut, TieRank } from "@/components/evidence/Rank";
import { UnknownCell } from "@/components/evidence/Unknown";
import { ValueBar } from "@/components/evidence/ValueBar";
import { formatMoney, formatValue } from "@/lib/format";
import styles from "./kit.module.css";
import { sampleRows } from "./sample";

const grades: readonly Grade[] = ["A", "B", "C", "D", "E", "J"];

export function EvidenceKit() {
  return (
    <>
      <Section title="Marks" note="Evidence, ranks and uncertainty">
        <div className={styles["row"]}>
          {grades.map((grade) => (
            <GradeBadge key={grade} grade={grade} />
          ))}
        </div>
        <div className={styles["row"]}>
          <Badge>draft</Badge>
          <Badge tone="accent">scoring</Badge>
          <Badge tone="positive">standing</Badge>
          <Badge tone="caution">reopened</Badge>
          <Badge tone="negative">unresolved</Badge>
          <Badge tone="muted">withdrawn</Badge>
          <UnknownCell />
          <Disputed count={3} />
          <TieRank first={1} last={2} />
          <KnockedOut rule="DP-012" reason="hosting outside an adequate country" href="#rule" />
        </div>
        <div className={styles["grid"]}>
          <SummaryList
            entries={[
              { term: "Expected value", value: <IntervalText expected={66} low={61} high={71} /> },
              { term: "Interval", value: <IntervalMark expected={66} low={61} high={71} /> },
              {
                term: "Disputed",
                value: <IntervalMark expected={52} low={30} high={74} reported={[34, 52, 70]} />,
              },
              { term: "Unknown", value: <IntervalMark expected={50} low={0} high={100} /> },
            ]}
          />
          <SummaryList
            entries={[
              { term: "Value", value: <ValueBar value={66} low={61} high={71} /> },
              { term: "Against baseline", value: <ValueBar value={48} baseline={66} /> },
              { term: "Knocked out", value: <ValueBar value={72} isOut /> },
              {
                term: "Digest",
                value: (
                  <CopyableDigest digest="sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" />
                ),
              },
            ]}
          />
        </div>
      </Section>
      <Scatter
        title="Value against price"
        note="Solid: on the Pareto front. Bars: 95 % interval."
        x={{
          label: "Price, € per million tokens",
          better: "lower",
          format: (value) => formatMoney(value, "EUR"),
        }}
        y={{ label: "Value", better: "higher", format: formatValue }}
        points={sampleRows(12)
          .filter((row) => row.price !== undefined)
          .map(({ id, name, value, low, high, price = 0, rule }, index) => ({
            id,
            label: name,
            x: { expected: price, low: price * 0.9, high: price * 1.1 },
            y: { expected: value, low, high },
            isOnFront: index < 2,
            standing: rule === undefined ? undefined : ("out" as const),
          }))}
        onOpen={() => {}}
      />
    </>
  );
}
