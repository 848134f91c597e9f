// Every colour that text is written in is readable on every ground it may stand on, in both schemes: WCAG 2.2, 1.4.3, level AA.
import { readFileSync } from "node:fs";

const tokens = new Map(
  [
    ...readFileSync("src/styles/tokens.css", "utf8").matchAll(
      /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const),
);

const inks = ["text", "muted", "accent", "caution", "negative", "positive"];
const grounds = ["background", "surface", "raised", "hover", "selected", "accent-soft"];
const pairs: readonly (readonly [string, string])[] = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ["caution", "caution-soft"],
  ["negative", "negative-soft"],
  ["positive", "positive-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["grade-a-text", "grade-a"],
  ["grade-b-text", "grade-b"],
  ["grade-c-text", "grade-c"],
  // The figures on the segments of a stacked bar.
  ...[1, 2, 3, 4].map((hue) => ["on-accent", `hue-${hue}`] as const),
];

test.each(pairs)("%s on %s has a contrast of at least 4.5 in both schemes", (ink, ground) => {
  const [front, back] = [tokens.get(ink), tokens.get(ground)];
  if (front === undefined || back === undefined) throw new Error(`No token ${ink} or ${ground}.`);
  expect(contrast(front.light, back.light)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(front.dark, back.dark)).toBeGreaterThanOrEqual(4.5);
});

test("the measure itself is right: black on white 21, a known grey 4.54", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of sRGB, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
