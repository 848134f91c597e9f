// Words in a chart are filled with a colour and never outlined: letters drawn as dashes cannot be read on any screen or paper.
/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"))
  .map((file) => join("src", file));

/** Classes that stand on a text of an SVG, each with the style sheet it comes from. */
function textClasses(file: string): readonly (readonly [sheet: string, name: string])[] {
  const source = readFileSync(file, "utf8");
  const sheets = new Map(
    [...source.matchAll(/import (\w+) from "([^"]+\.module\.css)"/g)].map(
      ([, as = "", path = ""]) => [
        as,
        path.startsWith("@/") ? path.replace("@", "src") : resolve(dirname(file), path),
      ],
    ),
  );
  return [...source.matchAll(/<(?:text|tspan)\b((?:[^>]|=>)*)>/g)].flatMap(([, attributes = ""]) =>
    [...attributes.matchAll(/(\w+)\["(\w+)"\]/g)].flatMap(([, as = "", name = ""]) => {
      const sheet = sheets.get(as);
      return sheet === undefined ? [] : [[sheet, name] as const];
    }),
  );
}

/** What the rules of a style sheet say about a class, all together. */
function declarations(sheet: string, name: string): string {
  return [...readFileSync(sheet, "utf8").matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector = ""]) => new RegExp(`\\.${name}(?![\\w-])`).test(selector))
    .map(([, , body = ""]) => body)
    .join("");
}

const classes = sources.flatMap(textClasses);

test("the charts have texts to look at", () => {
  expect(classes.length).toBeGreaterThan(10);
});

test.each(classes)("in %s the text class %s is filled and not dashed", (sheet, name) => {
  const style = declarations(sheet, name);
  expect(style).toMatch(/\bfill:\s*var\(/);
  expect(style).not.toMatch(/\bfill:\s*none/);
  expect(style).not.toContain("stroke-dasharray");
});
