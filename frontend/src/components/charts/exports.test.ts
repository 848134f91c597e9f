import { csvText, fileName } from "./exports";

test("a table becomes CSV; separators are quoted and formulas are made harmless", () => {
  const rows = [{ id: "1", cells: ['=HYPERLINK("x")', "a, b", -3, "−5 %"] }];
  expect(csvText({ columns: ["A", "B", "C", "D"], rows })).toBe(
    'A,B,C,D\r\n"\'=HYPERLINK(""x"")","a, b",-3,−5 %\r\n',
  );
});

test("a file is named after its figure", () => {
  expect(fileName("Cost over the term, EUR", "svg")).toBe("cost-over-the-term-eur.svg");
});
