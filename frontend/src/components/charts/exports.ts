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

/**
 * The drawing with every computed style as an attribute, on the page's background, in colours that SVG 1.1 knows: other programs
 * read neither style sheets nor colour functions.
 */
export function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const computed = getComputedStyle(original);
    const faint: [string, number][] = [];
    for (const name of inlined) {
      const value = computed.getPropertyValue(name);
      if (value === "" || element.getAttribute(name)?.startsWith("url(")) continue;
      const { colour, opacity } = plainPaint(value);
      element.setAttribute(name, colour);
      if (opacity < 1) faint.push([`${name}-opacity`, opacity]);
    }
    for (const [name, opacity] of faint) {
      element.setAttribute(name, String(opacity * Number(element.getAttribute(name) ?? 1)));
    }
    for (const name of ["class", "style", "tabindex"]) element.removeAttribute(name);
  });
  const [width, height] = [svg.getAttribute("width") ?? "", svg.getAttribute("height") ?? ""];
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("viewBox", svg.getAttribute("viewBox") ?? `0 0 ${width} ${height}`);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", width);
  ground.setAttribute("height", height);
  ground.setAttribute("fill", groundOf(svg));
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** The colour that the drawing stands on: the first behind it that is not see-through. */
function groundOf(svg: SVGSVGElement): string {
  for (let behind: Element | null = svg; behind !== null; behind = behind.parentElement) {
    const { colour, opacity } = plainPaint(getComputedStyle(behind).backgroundColor);
    if (opacity === 1 && colour !== "" && colour !== "transparent") return colour;
  }
  return "rgb(255, 255, 255)";
}

/** "rgb(47, 75, 184)" and 0.07 of a colour in any computed form; other values stay as they are. */
export function plainPaint(value: string): { readonly colour: string; readonly opacity: number } {
  const number = "([\\d.e+-]+)";
  const mixed = new RegExp(`^color\\(srgb ${number} ${number} ${number}(?: / ${number})?\\)$`).exec(
    value,
  );
  const faint = new RegExp(`^rgba\\(${number}, ${number}, ${number}, ${number}\\)$`).exec(value);
  const found = mixed ?? faint;
  if (found === null) return { colour: value, opacity: 1 };
  const parts = found
    .slice(1, 4)
    .map((part) => Math.round(Math.min(255, Math.max(0, Number(part) * (mixed ? 255 : 1)))));
  return { colour: `rgb(${parts.join(", ")})`, opacity: Number(found[4] ?? 1) };
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
