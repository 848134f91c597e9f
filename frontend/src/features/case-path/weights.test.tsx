import { screen, waitFor, within } from "@testing-library/react";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { renderApp } from "@/testing/renderApp";
import { levelAt, sentence } from "./weights/EquivalentChange";

const railNames = async () => {
  const rail = await screen.findByRole("complementary", { name: "Ranking" });
  const items = await within(rail).findAllByRole("listitem");
  return items.map((item) => (item.textContent?.includes("Model A") ? "A" : "B"));
};

describe("weighing", () => {
  test("re-ranks at once while a swing is tried, stores nothing, and marks it as a what-if", async () => {
    const held = serveCase();
    const { user } = renderApp("/cases/c1/weights");
    expect(await railNames()).toEqual(["A", "B"]);
    const box = await screen.findByRole("textbox", { name: "Swing of Arena-Hard" });
    await user.clear(box);
    await user.type(box, "0{Enter}");
    await waitFor(async () => expect(await railNames()).toEqual(["B", "A"]));
    expect(screen.getAllByText("what-if, unsaved").length).toBeGreaterThan(0);
    expect(screen.getByLabelText("Weight of Cost of the workload")).toHaveTextContent("50 %");
    expect(
      screen.getByRole("img", { name: "2 of 2 alternatives change their rank" }),
    ).toBeInTheDocument();
    expect(held.writes).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Discard the what-if" }));
    await waitFor(async () => expect(await railNames()).toEqual(["A", "B"]));
  });

  test("saves what was tried as the signed-in person's ballot", async () => {
    const held = serveCase();
    const { user } = renderApp("/cases/c1/weights");
    const box = await screen.findByRole("textbox", { name: "Swing of Arena-Hard" });
    await user.clear(box);
    await user.type(box, "40{Enter}");
    await user.click(await screen.findByRole("button", { name: "Save as my weights" }));
    await waitFor(() => expect(held.writes).toHaveLength(1));
    expect(held.writes[0]?.ballots).toEqual([
      { author: "Procurement Lead", swings: { quality: 40, cost: 50, risk: 50 } },
    ]);
  });

  test("a changed range voids its weight on every ballot, after a warning", async () => {
    const held = serveCase();
    const { user } = renderApp("/cases/c1/weights");
    await user.click(await screen.findByRole("button", { name: "Change the range of Arena-Hard" }));
    const dialog = await screen.findByRole("dialog", { name: "Range of Arena-Hard" });
    expect(within(dialog).getByText("Changing a range voids its weight")).toBeVisible();
    const worst = within(dialog).getByRole("textbox", { name: /Worst level/ });
    await user.clear(worst);
    await user.type(worst, "20");
    await user.tab();
    await user.click(
      within(dialog).getByRole("button", { name: "Change the range and void its weight" }),
    );
    await waitFor(() => expect(held.writes).toHaveLength(1));
    expect(held.writes[0]?.criteria[0]?.scale.worst).toBe(20);
    expect(held.writes[0]?.ballots[0]?.swings).toEqual({ cost: 50, risk: 50 });
    expect(await screen.findByText("not weighed yet")).toBeVisible();
  });
});

describe("the sentence of equivalent change", () => {
  const [quality, cost] = caseFile.criteria;
  test("names both starting levels and the level reached", () => {
    if (quality === undefined || cost === undefined) throw new Error("fixture has two criteria");
    expect(sentence(quality, cost, 0.5)).toBe(
      "Under these weights, moving Cost of the workload from 10,000 EUR to 500 EUR is worth as much as moving Arena-Hard from 0 % to 50 %.",
    );
  });

  test.each([
    ["LINEAR", [], 50, 55],
    ["LINEAR", [{ level: 80, value: 50 }], 75, 45],
    ["LOG", [], 50, Math.sqrt(1000)],
  ] as const)(
    "on a %s scale with points %j the value %d is reached at %d",
    (form, points, value, level) => {
      expect(levelAt({ unit: "", worst: 100, best: 10, form, points }, value)).toBeCloseTo(
        level,
        9,
      );
    },
  );
});
