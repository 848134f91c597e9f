// List prices of one offering over time, as steps: a price sheet holds until the next replaces it whole. One currency, base tier.
import { t } from "@lingui/core/macro";
import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import { BasisBadge } from "@/components/evidence/Source";
import type { PriceComponent, Tariff } from "@/lib/catalog/types";
import { datesWords, priceComponentWords } from "@/lib/catalog/words";
import { formatMoney } from "@/lib/format";
import { BottomAxis, LeftAxis, type Scale } from "./Axis";
import styles from "./charts.module.css";
import { Figure } from "./Figure";
import { useWidth } from "./useWidth";

const series = ["INPUT", "OUTPUT"] as const;
const height = 260;

export interface PricePoint {
  readonly at: number;
  readonly price: number;
}

export function priceOf(tariff: Tariff, component: PriceComponent): number | undefined {
  const found = tariff.lines.find(
    (each) => each.component === component && each.aboveContextTokens === 0,
  );
  return found && Number(found.perMillionTokens);
}

/** Day in milliseconds of a date to the day, month or year: its last day, as everywhere in the catalog. */
export function lastDay(date: string): number {
  const [year = 0, month = 12, day] = date.split("-").map(Number);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** Dated list prices of one component, oldest first. */
export function pricePoints(
  tariffs: readonly Tariff[],
  component: PriceComponent,
): readonly PricePoint[] {
  return tariffs
    .flatMap((tariff) => {
      const price = priceOf(tariff, component);
      const since = tariff.effective.since;
      return price === undefined || since === undefined ? [] : [{ at: lastDay(since), price }];
    })
    .sort((a, b) => a.at - b.at);
}

export function PriceHistory({
  name,
  prices,
  retired,
}: {
  name: string;
  prices: readonly Tariff[];
  /** The last day on the route: no price holds after it. */
  retired?: string | undefined;
}) {
  const currencies = [...new Set(prices.map((tariff) => tariff.currency))].sort();
  return currencies.map((currency) => (
    <CurrencyHistory
      key={currency}
      name={name}
      currency={currency}
      retired={retired}
      prices={prices.filter((tariff) => tariff.currency === currency && tariff.kind === "LIST")}
    />
  ));
}

function CurrencyHistory({
  name,
  currency,
  prices,
  retired,
}: {
  name: string;
  currency: string;
  prices: readonly Tariff[];
  retired?: string | undefined;
}) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const drawn = series.map((component) => ({ component, points: pricePoints(prices, component) }));
  const all = drawn.flatMap(({ points }) => points);
  const area = { left: 64, right: width - 72, top: 28, bottom: height - 48 };
  const now = Math.min(
    Date.now(),
    retired === undefined ? Number.POSITIVE_INFINITY : lastDay(retired),
  );
  const first = Math.min(now, ...all.map((point) => point.at));
  const toX = scaleLinear(
    [first, Math.max(now, ...all.map((point) => point.at))],
    [area.left, area.right],
  );
  const toY = scaleLinear(
    [0, Math.max(0.01, ...all.map((point) => point.price))],
    [area.bottom, area.top],
  ).nice();
  const money = (value: number) => formatMoney(value, currency);
  return (
    <Figure
      title={t`List price over time, ${currency}`}
      note={
        retired === undefined
          ? t`Per million tokens, base tier. A price sheet holds until the next one replaces it.`
          : t`Per million tokens, base tier. A price sheet holds until the next one replaces it; the last day of the offering is ${retired}.`
      }
      table={{
        columns: [t`Holds`, t`Input`, t`Output`, t`Basis`],
        rows: prices.map((tariff, index) => ({
          id: `${index}`,
          cells: [
            datesWords(tariff.effective) || t`no date`,
            ...series.map((component) => {
              const price = priceOf(tariff, component);
              return price === undefined ? t`? Unknown` : money(price);
            }),
            <BasisBadge key="basis" basis={tariff.provenance.basis} />,
          ],
        })),
      }}
    >
      <div ref={frame}>
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={t`List prices of ${name} over time; the table holds the figures`}
        >
          <BottomAxis
            scale={dated(toX)}
            label={t`since`}
            format={(at) => new Date(at).toISOString().slice(0, 7)}
            at={area.bottom}
            reach={area.top}
            ticks={Math.max(2, Math.floor(width / 180))}
          />
          <LeftAxis
            scale={toY}
            label={t`per 1M tokens`}
            format={money}
            at={area.left}
            reach={area.right}
            ticks={4}
          />
          {drawn.map(({ component, points }) => (
            <Steps key={component} component={component} points={points} toX={toX} toY={toY} />
          ))}
        </svg>
      </div>
    </Figure>
  );
}

/** Ticks at most monthly, so that no label stands twice. */
function dated(scale: ReturnType<typeof scaleLinear<number, number>>): Scale {
  const ticks = (count = 4) => {
    const labels = new Set<string>();
    return scale.ticks(count).filter((at) => {
      const label = new Date(at).toISOString().slice(0, 7);
      return !labels.has(label) && labels.add(label);
    });
  };
  return Object.assign((value: number) => scale(value), { ticks, range: () => scale.range() });
}

function Steps({
  component,
  points,
  toX,
  toY,
}: {
  component: (typeof series)[number];
  points: readonly PricePoint[];
  toX: Scale;
  toY: Scale;
}) {
  const last = points.at(-1);
  if (last === undefined) return null;
  const [, end = 0] = toX.range();
  const path = line().curve(curveStepAfter)([
    ...points.map(({ at, price }): [number, number] => [toX(at), toY(price)]),
    [end, toY(last.price)],
  ]);
  return (
    <g>
      <path className={styles["price"]} data-series={component} d={path ?? undefined} />
      {points.map(({ at, price }) => (
        <circle
          key={`${at} ${price}`}
          className={styles["dot"]}
          data-series={component}
          cx={toX(at)}
          cy={toY(price)}
          r={3.5}
        />
      ))}
      <text className={styles["seriesName"]} x={end + 6} y={toY(last.price)} dy="0.32em">
        {priceComponentWords(component)}
      </text>
    </g>
  );
}
