import { listLabels, placeLabels } from "./labels";

const area = { left: 50, right: 350 };
const at = (x: number, text: string) => placeLabels([{ id: "p", x, y: 10, text }], area)[0];

test("a label stands right of its point, or left of it where the edge is near", () => {
  expect(at(100, "Model A")).toMatchObject({ labelX: 108, anchor: "start" });
  expect(at(340, "Model A")).toMatchObject({ labelX: 332, anchor: "end" });
});

test.each([60, 200, 345])("a label too long for either side of %d keeps within the plot", (x) => {
  const label = at(x, "A name that is almost as long as the plot is wide");
  expect(label?.anchor).toBe("start");
  expect(label?.labelX).toBeGreaterThanOrEqual(area.left);
  expect((label?.labelX ?? 0) + 49 * 6).toBeLessThanOrEqual(area.right);
});

test("labels of points close together do not cover one another", () => {
  const [first, second] = placeLabels(
    [
      { id: "a", x: 100, y: 10, text: "Model A" },
      { id: "b", x: 102, y: 12, text: "Model B" },
    ],
    area,
  );
  expect(Math.abs((second?.labelY ?? 0) - (first?.labelY ?? 0))).toBeGreaterThanOrEqual(13);
});

test("labels listed in a column keep a line's distance, in the order of their points' heights", () => {
  const placed = listLabels(
    [
      { id: "low", x: 5, y: 40, text: "Low" },
      { id: "high", x: 9, y: 10, text: "High" },
      { id: "beside", x: 7, y: 12, text: "Beside" },
    ],
    100,
  );
  expect(placed.map(({ id, labelX, labelY }) => [id, labelX, labelY])).toEqual([
    ["high", 100, 10],
    ["beside", 100, 23],
    ["low", 100, 40],
  ]);
});
