import { csvText, fileName, plainPaint, svgText } from "./exports";

test("a table becomes CSV; separators are quoted and formulas are made harmless", () => {
  const rows = [{ id: "1", cells: ['=HYPERLINK("x")', "a, b", -3, "−5 %"] }];
  expect(csvText({ columns: ["A", "B", "C", "D"], rows })).toBe(
    'A,B,C,D\r\n"\'=HYPERLINK(""x"")","a, b",-3,−5 %\r\n',
  );
});

test("a file is named after its figure", () => {
  expect(fileName("Cost over the term, EUR", "svg")).toBe("cost-over-the-term-eur.svg");
});

test("colours are written as other programs read them", () => {
  expect(plainPaint("color(srgb 0.2 0.4 1 / 0.07)")).toEqual({
    colour: "rgb(51, 102, 255)",
    opacity: 0.07,
  });
  expect(plainPaint("rgba(20, 24, 32, 0.38)")).toEqual({
    colour: "rgb(20, 24, 32)",
    opacity: 0.38,
  });
  expect(plainPaint("none")).toEqual({ colour: "none", opacity: 1 });
});

test("a saved drawing needs no style sheet: it has its size, a ground and no class", () => {
  document.body.innerHTML = `<svg width="40" height="20"><rect class="bar" width="10" height="5" tabindex="0"/></svg>`;
  const text = svgText(document.querySelector("svg") as SVGSVGElement);
  expect(text).toContain('viewBox="0 0 40 20"');
  expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(text).not.toMatch(/class=|tabindex=|style=/);
});
