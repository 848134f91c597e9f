import { screen, waitFor, within } from "@testing-library/react";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";
import { sentence } from "./weights/EquivalentChange";

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
    const slopes = screen.getByRole("figure", { name: "Ranks, saved and tried" });
    expect(slopes).toHaveTextContent("2 of 2 alternatives change their rank");
    expect(
      within(slopes).getByRole("img", { name: /^Model B, cloud: 2 to 1; Model A.*: 1 to 2$/ }),
    ).toHaveTextContent("1 Model B, cloud");
    expect(
      within(slopes).getByRole("button", { name: "Save Ranks, saved and tried as SVG" }),
    ).toBeVisible();
    await user.click(within(slopes).getByRole("button", { name: "Show as table" }));
    expect(within(slopes).getAllByRole("row")[1]).toHaveTextContent("Model B, cloud2170");
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
      {
        author: "Procurement Lead",
        on: expect.any(String),
        swings: { quality: 40, cost: 50, risk: 50 },
      },
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

describe("the tie-break of a public tender", () => {
  test("is chosen among the criteria, stored with the method, and fixed with the lock", async () => {
    const held = serveCase({ ...caseFile, procedure: "PUBLIC_TENDER" });
    const { user } = renderApp("/cases/c1/weights");
    await user.click(await screen.findByRole("button", { name: /Criterion that decides a tie/ }));
    await user.click(await screen.findByRole("option", { name: "Arena-Hard" }));
    await waitFor(() => expect(held.writes.at(-1)?.method.tieBreak).toBe("quality"));
  });

  test("is not asked of a private purchase", async () => {
    serveCase();
    renderApp("/cases/c1/weights");
    await screen.findByRole("textbox", { name: "Swing of Arena-Hard" });
    expect(screen.queryByText("Tie-break")).toBeNull();
  });
});

test("a value function opens to a drawing with axes, its table and files", async () => {
  serveCase();
  const { user } = renderApp("/cases/c1/weights");
  await user.click(
    await screen.findByRole("button", { name: /^Value function of Cost of the workload/ }),
  );
  const dialog = await screen.findByRole("dialog", {
    name: "Value function of Cost of the workload",
  });
  const figure = within(dialog).getByRole("figure", { name: "Cost of the workload" });
  for (const kind of ["SVG", "CSV"]) {
    expect(
      within(figure).getByRole("button", { name: `Save Cost of the workload as ${kind}` }),
    ).toBeVisible();
  }
  await user.click(within(figure).getByRole("button", { name: "Show as table" }));
  const rows = within(figure).getAllByRole("row");
  expect(rows[1]).toHaveTextContent("10,0000");
  expect(rows.at(-1)).toHaveTextContent("500100");
});

describe("plausible weights", () => {
  test("are chosen with words, any weights with a warning, and stored with the method", async () => {
    const held = serveCase();
    const { user } = renderApp("/cases/c1/weights");
    await user.click(await screen.findByRole("radio", { name: /^Any weights at all/ }));
    expect(await screen.findByText("Any weights at all says little")).toBeVisible();
    await waitFor(() => expect(held.writes.at(-1)?.method.weights).toBe("ANY"));
    expect(held.writes.at(-1)?.method.stated).toBeUndefined();
  });

  test("by rank order start from the weights with their ties, and move by keyboard", async () => {
    const held = serveCase();
    const { user } = renderApp("/cases/c1/weights");
    await user.click(await screen.findByRole("radio", { name: /^Only the order of importance/ }));
    await waitFor(() =>
      expect(held.writes.at(-1)?.method.stated?.order).toEqual([["quality"], ["cost", "risk"]]),
    );
    (
      await screen.findByRole("button", { name: "Rank Residual compliance exposure higher" })
    ).focus();
    await user.keyboard("{Enter}");
    await waitFor(() =>
      expect(held.writes.at(-1)?.method.stated?.order).toEqual([["quality"], ["risk"], ["cost"]]),
    );
  });

  test("say in place which limits clash", async () => {
    const held = serveCase({
      ...caseFile,
      method: {
        ...caseFile.method,
        stated: { order: [], limits: [{ criterion: "quality", least: 0.6 }] },
      },
    });
    held.stored = {
      ...held.stored,
      problems: [
        {
          pointer: "/method/stated/limits",
          message: "No weights keep to all of these: A; B.",
          remedy: "Relax or remove one of the 2.",
        },
      ],
    };
    const { user } = renderApp("/cases/c1/weights");
    expect(
      await screen.findByText(
        "No weights keep to all of these: A; B. Relax or remove one of the 2.",
      ),
    ).toBeVisible();
    expect(await screen.findByRole("textbox", { name: /^At least/ })).toHaveValue("60");
    await user.click(screen.getByRole("button", { name: "Remove Limit 1" }));
    await waitFor(() => expect(held.writes.at(-1)?.method.stated?.limits).toEqual([]));
  });
});

describe("ballots", () => {
  test("are listed by author and date, disagreement first, and keep the redundant answer", async () => {
    const held = serveCase();
    server.use(
      http.post(url("/api/cases/c1/elicitation"), () =>
        HttpResponse.json({
          equivalents: [{ criterion: "cost", against: "quality", from: 0, to: 50 }],
          ballots: [
            {
              author: "Procurement Lead",
              on: "2026-05-08",
              question: { criterion: "risk", against: "cost" },
            },
            { author: "Evaluator" },
          ],
          disagreements: [
            {
              criterion: "risk",
              low: 0.1,
              lowest: "Evaluator",
              high: 0.4,
              highest: "Procurement Lead",
            },
          ],
        }),
      ),
    );
    const { user } = renderApp("/cases/c1/weights");
    expect(
      await screen.findByText(
        /^Residual compliance exposure: 10.* % by Evaluator, 40.* % by Procurement Lead$/,
      ),
    ).toBeVisible();
    expect(screen.getByText("date unknown")).toBeVisible();
    expect(
      screen.getByText(/is worth as much as moving Arena-Hard from 0 % to 50 %/),
    ).toBeVisible();
    const box = screen.getByRole("textbox", { name: /^To check yourself/ });
    await user.type(box, "4000");
    await user.tab();
    await user.click(screen.getByRole("button", { name: "Keep the answer" }));
    await waitFor(() =>
      expect(held.writes.at(-1)?.ballots[0]?.redundant).toEqual({
        criterion: "risk",
        against: "cost",
        level: 4000,
        on: expect.any(String),
      }),
    );
  });
});

describe("the sentence of equivalent change", () => {
  const [quality, cost] = caseFile.criteria;
  test("names both starting levels and the level reached", () => {
    if (quality === undefined || cost === undefined) throw new Error("fixture has two criteria");
    expect(sentence(quality, cost, { from: 0, to: 50 })).toBe(
      "Under these weights, moving Cost of the workload from 10,000 EUR to 500 EUR is worth as much as moving Arena-Hard from 0 % to 50 %.",
    );
  });
});
