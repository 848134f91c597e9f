// One service against one self-hosted alternative over the requests in a month. The service is a solid line, self-hosting a dashed one.
import { t } from "@lingui/core/macro";
import { scaleLinear } from "d3-scale";
import { line as path } from "d3-shape";
import { BottomAxis, LeftAxis } from "@/components/charts/Axis";
import { Figure } from "@/components/charts/Figure";
import { useWidth } from "@/components/charts/useWidth";
import type { CasePrices, Crossing } from "@/lib/case/pricesApi";
import { formatCompact, formatMoney, formatNumber } from "@/lib/format";
import styles from "./Price.module.css";
import { costAt, line } from "./volume";

const height = 300;

interface BreakEvenChartProps {
  prices: CasePrices;
  crossing: Crossing;
  nameOf: (offering: string) => string;
}

export function BreakEvenChart({ prices, crossing, nameOf }: BreakEvenChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const volumeOf = (id: string) => prices.prices.find(({ offering }) => offering === id)?.byVolume;
  const [service, hosted] = [volumeOf(crossing.service), volumeOf(crossing.selfHosted)];
  if (service === undefined || hosted === undefined) return null;
  const own = prices.requestsPerMonth;
  const even = Number(crossing.requestsPerMonth ?? Number.NaN);
  const most = Math.max(own * 1.5, Number.isNaN(even) ? 0 : even * 1.4);
  const series = [
    { id: "service", name: nameOf(crossing.service), volume: service },
    { id: "hosted", name: nameOf(crossing.selfHosted), volume: hosted },
  ] as const;
  const highest = Math.max(...series.map(({ volume }) => costAt(volume, most)));
  const area = { left: 76, right: width - 20, top: 28, bottom: height - 48 };
  const toX = scaleLinear([0, most], [area.left, area.right]);
  const toY = scaleLinear([0, highest * 1.05], [area.bottom, area.top]).nice();
  const draw = path<readonly [number, number]>(
    ([requests]) => toX(requests),
    ([, cost]) => toY(cost),
  );
  const money = (value: number) => formatMoney(value, prices.currency);
  const stops = [...new Set([0, own, ...(Number.isNaN(even) ? [] : [even]), most])].sort(
    (a, b) => a - b,
  );
  return (
    <Figure
      title={t`Cost over the term by requests a month`}
      note={
        <span className={styles["legend"]}>
          {series.map(({ id, name }) => (
            <span key={id}>
              <svg width={26} height={10} aria-hidden="true">
                <line className={styles["volume"]} data-series={id} x1={0} x2={26} y1={5} y2={5} />
              </svg>
              {name}
            </span>
          ))}
        </span>
      }
      table={{
        columns: [t`Requests a month`, ...series.map(({ name }) => name)],
        rows: stops.map((requests) => ({
          id: `${requests}`,
          cells: [
            formatNumber(requests, 0),
            ...series.map(({ volume }) => money(costAt(volume, requests))),
          ],
        })),
      }}
    >
      <div ref={frame}>
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={t`Cost of both by requests a month; the table holds the figures`}
        >
          <BottomAxis
            scale={toX}
            label={t`requests a month`}
            format={formatCompact}
            at={area.bottom}
            reach={area.top}
            ticks={Math.max(2, Math.floor(width / 140))}
          />
          <LeftAxis
            scale={toY}
            label={t`cost over the term`}
            format={money}
            at={area.left}
            reach={area.right}
          />
          <line
            className={styles["own"]}
            x1={toX(own)}
            x2={toX(own)}
            y1={area.top}
            y2={area.bottom}
          />
          <text className={styles["ownName"]} x={toX(own) + 4} y={area.top + 10}>
            {t`this case`}
          </text>
          {series.map(({ id, volume }) => (
            <path
              key={id}
              className={styles["volume"]}
              data-series={id}
              d={draw(line(volume, most)) ?? undefined}
            />
          ))}
          {even > 0 && (
            <circle
              className={styles["even"]}
              cx={toX(even)}
              cy={toY(costAt(hosted, even))}
              r={5}
            />
          )}
        </svg>
      </div>
    </Figure>
  );
}
