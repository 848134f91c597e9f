import { heatSvg } from "./heatSvg";

const drawing = () =>
  new DOMParser().parseFromString(
    heatSvg({
      title: "Ranks <of all>",
      columns: ["1", "2"],
      afterColumn: "Confidence",
      rows: [
        { name: "Model A & co", shares: [0.62, 0.38], after: "80 %" },
        { name: "Model B", shares: [0.001, 0.999], after: "never first" },
      ],
    }),
    "image/svg+xml",
  );

test("a saved heatmap is well-formed, needs no style sheet and has the figure in every cell", () => {
  const svg = drawing();
  expect(svg.querySelector("parsererror")).toBeNull();
  expect(svg.querySelectorAll("[class], style")).toHaveLength(0);
  const words = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(words).toEqual([
    "Ranks <of all>",
    "1",
    "2",
    "Confidence",
    "Model A & co",
    "62",
    "38",
    "80 %",
    "Model B",
    "·",
    "100",
    "never first",
  ]);
});

test("the larger share is the darker one, also in grey, and its figure is light on it", () => {
  const luma = (rect: Element) =>
    (/rgb\((\d+),(\d+),(\d+)\)/.exec(rect.getAttribute("fill") ?? "") ?? [])
      .slice(1)
      .reduce((sum, part, index) => sum + Number(part) * ([0.299, 0.587, 0.114][index] ?? 0), 0);
  const shaded = [...drawing().querySelectorAll("rect")].slice(1).map(luma);
  const [most = 0, less = 0, all = 0] = shaded;
  expect(shaded).toHaveLength(3);
  expect(all).toBeLessThan(most);
  expect(most).toBeLessThan(less);
  const figure = [...drawing().querySelectorAll("text")].find(
    ({ textContent }) => textContent === "100",
  );
  expect(figure?.getAttribute("fill")).toBe("#ffffff");
});
