// A heatmap as a drawing of its own: on the page it is a table, and a saved picture needs no style sheet. Every cell has its figure, and
// the ramp goes from light to dark, so that it reads in black and white.
import { formatNumber } from "@/lib/format";

export interface HeatRow {
  readonly name: string;
  /** Shares between 0 and 1. */
  readonly shares: readonly number[];
  /** After the shares, without a shade. */
  readonly after: string;
}

export interface Heat {
  readonly title: string;
  readonly columns: readonly string[];
  readonly afterColumn: string;
  readonly rows: readonly HeatRow[];
}

const cell = { width: 40, height: 28 };
const head = 56;
const character = 6.6;
const light = [228, 235, 247] as const;
const dark = [23, 53, 125] as const;

export function heatSvg({ title, columns, afterColumn, rows }: Heat): string {
  const named = Math.max(80, ...rows.map(({ name }) => name.length * character + 16));
  const width = Math.ceil(named + columns.length * cell.width + 110);
  const height = head + rows.length * cell.height + 8;
  const x = (column: number) => named + column * cell.width;
  const middle = (column: number) => x(column) + cell.width / 2;
  const body = rows.flatMap(({ name, shares, after }, index) => {
    const y = head + index * cell.height;
    const line = y + cell.height / 2 + 4;
    return [
      text(8, line, name),
      ...shares.flatMap((share, column) => [
        shade(share) === undefined
          ? ""
          : `<rect x="${x(column)}" y="${y}" width="${cell.width - 1}" height="${cell.height - 1}" fill="${shade(share)}"/>`,
        text(middle(column), line, figure(share), {
          "text-anchor": "middle",
          fill: share >= 0.55 ? "#ffffff" : "#1a1d21",
        }),
      ]),
      text(x(columns.length) + 8, line, after),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(8, 20, title, { "font-weight": "600" }),
    ...columns.map((column, index) =>
      text(middle(index), head - 10, column, { "text-anchor": "middle" }),
    ),
    text(x(columns.length) + 8, head - 10, afterColumn),
    ...body,
    "</svg>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The middle of the ramp is left out, as on the page: no text is readable on it. */
function shade(share: number): string | undefined {
  if (share < 0.005) return undefined;
  const tenth = Math.round(share * 10) / 10;
  const at = tenth <= 0.5 ? tenth * 0.56 : 0.72 + (tenth - 0.6) * 0.7;
  const mixed = light.map((from, part) => Math.round(from + (dark[part] ?? 0) * at - from * at));
  return `rgb(${mixed.join(",")})`;
}

function figure(share: number): string {
  return share < 0.005 ? "·" : formatNumber(share * 100, 0);
}

function text(
  x: number,
  y: number,
  content: string,
  more: Readonly<Record<string, string>> = {},
): string {
  const all = { fill: "#1a1d21", ...more };
  const attributes = Object.entries(all).map(([name, value]) => ` ${name}="${value}"`);
  return `<text x="${x}" y="${y}"${attributes.join("")}>${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
