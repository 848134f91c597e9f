// Totals as stacked bars, the cheapest first. Parts differ by pattern as well as by hue, so that they print in black and white.
import { t } from "@lingui/core/macro";
import { scaleLinear } from "d3-scale";
import { useId } from "react";
import { BottomAxis } from "@/components/charts/Axis";
import { Figure } from "@/components/charts/Figure";
import { useWidth } from "@/components/charts/useWidth";
import type { CasePrices, Price } from "@/lib/case/pricesApi";
import { formatMoney } from "@/lib/format";
import styles from "./Price.module.css";
import { amounts, byTotal, formatCents, parts, partWords } from "./parts";

const rowHeight = 24;

export function BreakdownChart({ prices }: { prices: CasePrices }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const patterns = useId();
  const { currency } = prices;
  const rows = [...prices.prices].sort(byTotal);
  const used = parts.filter((part) =>
    rows.some(({ cost }) => cost && amounts(cost.breakdown)[part] > 0),
  );
  const left = Math.min(270, width * 0.42);
  const most = Math.max(1, ...rows.map(({ cost }) => cost?.total ?? 0));
  const toX = scaleLinear([0, most], [left, width - 80]).nice();
  const top = 8;
  const bottom = top + rows.length * rowHeight;
  const money = (value: number) => formatMoney(value, currency);
  return (
    <Figure
      title={t`Cost over the term by part`}
      note={
        <span className={styles["legend"]}>
          {used.map((part) => (
            <span key={part}>
              <svg width={14} height={14} aria-hidden="true">
                <Swatch {...{ part, patterns }} x={1} y={1} width={12} height={12} />
              </svg>
              {partWords(part)}
            </span>
          ))}
        </span>
      }
      table={{
        columns: [t`Alternative`, ...used.map(partWords), t`Total`],
        rows: rows.map(({ offering, name, cost }) => ({
          id: offering,
          cells: [
            name,
            ...used.map((part) =>
              cost ? formatCents(amounts(cost.breakdown)[part], currency) : t`? Unpriced`,
            ),
            cost ? formatCents(cost.total, currency) : t`? Unpriced`,
          ],
        })),
      }}
    >
      <div ref={frame}>
        <svg
          width={width}
          height={bottom + 44}
          role="img"
          aria-label={t`Cost of each alternative by part; the table holds the figures`}
        >
          <Patterns id={patterns} />
          <BottomAxis
            scale={toX}
            label={currency}
            format={money}
            at={bottom}
            reach={top}
            ticks={Math.max(2, Math.floor((width - left) / 110))}
          />
          {rows.map((price, index) => (
            <Bar
              key={price.offering}
              {...{ price, patterns, left, toX, money }}
              reach={width - 80}
              y={top + index * rowHeight}
            />
          ))}
        </svg>
      </div>
    </Figure>
  );
}

interface BarProps {
  price: Price;
  patterns: string;
  left: number;
  /** Where the scale ends: what nobody has priced may cost anything along it. */
  reach: number;
  y: number;
  toX: (value: number) => number;
  money: (value: number) => string;
}

function Bar({ price, patterns, left, reach, y, toX, money }: BarProps) {
  const { cost, name } = price;
  const letters = Math.floor(left / 8);
  const label = name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
  const sums = cost && amounts(cost.breakdown);
  let from = 0;
  return (
    <g>
      <text className={styles["barName"]} x={left - 8} y={y + rowHeight / 2} dy="0.32em">
        {label}
      </text>
      {sums === undefined ? (
        <>
          <rect className={styles["barOpen"]} x={left} y={y + 4} width={reach - left} height={16} />
          <text className={styles["barUnknown"]} x={left + 6} y={y + rowHeight / 2} dy="0.32em">
            {t`? Unpriced`}
          </text>
        </>
      ) : (
        parts.map((part) => {
          const x = toX(from);
          from += sums[part];
          const width = toX(from) - x;
          return width <= 0 ? null : (
            <Swatch key={part} {...{ part, patterns, x }} y={y + 4} width={width} height={16} />
          );
        })
      )}
      {cost && (
        <text
          className={styles["barTotal"]}
          x={toX(cost.total) + 6}
          y={y + rowHeight / 2}
          dy="0.32em"
        >
          {money(cost.total)}
        </text>
      )}
    </g>
  );
}

interface SwatchProps {
  part: string;
  patterns: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

function Swatch({ part, patterns, ...box }: SwatchProps) {
  return (
    <>
      <rect {...box} className={styles["part"]} data-part={part} />
      <rect {...box} fill={`url(#${patterns}-${part})`} className={styles["edge"]} />
    </>
  );
}

/** Input is plain; every other part has marks of its own. */
function Patterns({ id }: { id: string }) {
  const marks = {
    input: "",
    output: "M0 6L6 0",
    fixed: "M0 0L6 6M0 6L6 0",
    operations: "M0 3H6",
    migration: "M3 0V6",
  } as const;
  return (
    <defs>
      {parts.map((part) => (
        <pattern key={part} id={`${id}-${part}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <path className={styles["marks"]} d={marks[part]} />
        </pattern>
      ))}
    </defs>
  );
}
