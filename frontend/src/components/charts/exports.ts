// A figure as a file: its drawing as SVG that looks the same without the page's style sheets, its table as CSV.
import { isValidElement, type ReactNode } from "react";
import type { FigureTable } from "./Figure";

const inlined = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linejoin",
  "paint-order",
  "font-size",
  "font-weight",
  "font-family",
  "opacity",
] as const;

/** The drawing with every computed style as an attribute. */
export function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const computed = getComputedStyle(original);
    for (const name of inlined) {
      const value = computed.getPropertyValue(name);
      if (value !== "" && !element.getAttribute(name)?.startsWith("url(")) {
        element.setAttribute(name, value);
      }
    }
    element.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvText({ columns, rows }: FigureTable): string {
  const line = (cells: readonly ReactNode[]) => cells.map((cell) => quoted(plain(cell))).join(",");
  return [line(columns), ...rows.map(({ cells }) => line(cells)), ""].join("\r\n");
}

function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function plain(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(plain).join("");
  if (!isValidElement<Record<string, unknown>>(node)) return "";
  const { children, label, basis } = node.props;
  return plain((children ?? label ?? basis ?? "") as ReactNode);
}

export function save(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export function fileName(title: string, extension: string): string {
  const stem = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${stem || "figure"}.${extension}`;
}
