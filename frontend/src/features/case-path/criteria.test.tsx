import { screen, waitFor, within } from "@testing-library/react";
import type { CaseFile } from "@/lib/case/types";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";
import { freshId } from "./weights/measures";
import { scaleErrors } from "./weights/ScaleFields";
import { declared, removed } from "./weights/useCriteria";

const benchmark = {
  id: "gpqa-diamond",
  name: "GPQA Diamond",
  version: "198 questions",
  runner: "",
  unit: "%",
  domain: { low: 25, high: 100 },
  direction: "HIGHER_IS_BETTER",
  contamination: "",
  provenance: { basis: "CITED", source: "", note: "" },
};

beforeEach(() => {
  server.use(
    http.get(url("/api/templates"), () =>
      HttpResponse.json([
        {
          id: "t",
          title: "T",
          useCase: "",
          questions: [],
          criteria: caseFile.criteria.slice(1, 2),
        },
      ]),
    ),
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [] })),
  );
});

/** The case and the one benchmark that is held. */
function served(initial?: CaseFile) {
  const held = serveCase(initial);
  server.use(
    http.get(url("/api/catalog/benchmarks"), () =>
      HttpResponse.json({ items: [benchmark], total: 1 }),
    ),
  );
  return held;
}

const blank: CaseFile = { ...caseFile, criteria: [], ballots: [] };

async function choose(user: ReturnType<typeof renderApp>["user"], typed: string, name: RegExp) {
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByRole("combobox", { name: /What is measured/ }), typed);
  await user.click(await screen.findByRole("option", { name }));
  return dialog;
}

test("a blank case gets its first criterion from a measure, with the scale it proposes", async () => {
  const held = served(blank);
  const { user } = renderApp("/cases/c1/weights");
  await user.click(await screen.findByRole("button", { name: "Add a criterion" }));
  await user.click(screen.getByRole("button", { name: "Add the criterion" }));
  const opened = await screen.findByRole("dialog");
  expect(await within(opened).findByRole("alert")).toHaveTextContent("Choose what is measured.");
  const dialog = await choose(user, "GPQA", /GPQA Diamond/);
  const worst = await within(dialog).findByRole("textbox", { name: /Worst level/ });
  await user.clear(worst);
  await user.type(worst, "30");
  await user.tab();
  await user.click(within(dialog).getByRole("button", { name: "Add the criterion" }));
  await waitFor(() => expect(held.writes).toHaveLength(1));
  expect(held.writes[0]?.criteria).toEqual([
    {
      id: "gpqa-diamond",
      name: "GPQA Diamond",
      group: "PERFORMANCE",
      level: "MODEL",
      reads: { source: "BENCHMARK", key: "gpqa-diamond" },
      scale: { unit: "%", worst: 30, best: 100, form: "LINEAR", points: [] },
      anchors: [],
    },
  ]);
  expect(await screen.findByText("not weighed yet")).toBeVisible();
});

test("what the server finds wrong with a criterion is shown at it and at the field that is wrong", async () => {
  const held = served();
  held.stored = {
    ...held.stored,
    problems: [
      { pointer: "/criteria/0/scale/unit", message: "`%` is no unit.", remedy: "Write another." },
    ],
  };
  const { user } = renderApp("/cases/c1/weights");
  expect(await screen.findByText("`%` is no unit. Write another.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Edit Arena-Hard" }));
  const dialog = await screen.findByRole("dialog", { name: "Criterion Arena-Hard" });
  expect(within(dialog).getByRole("textbox", { name: "Unit" })).toHaveAccessibleDescription(
    /is no unit/,
  );
});

test("a removed criterion takes its swings along, and Undo brings both back", async () => {
  const held = served();
  const { user } = renderApp("/cases/c1/weights");
  await user.click(await screen.findByRole("button", { name: "Remove Arena-Hard" }));
  await waitFor(() => expect(held.writes.at(-1)?.criteria).toHaveLength(2));
  expect(held.writes.at(-1)?.ballots[0]?.swings).toEqual({ cost: 50, risk: 50 });
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(held.writes.at(-1)?.criteria).toHaveLength(3));
  expect(held.writes.at(-1)?.ballots).toEqual(caseFile.ballots);
});

test("a new name keeps the swings, a new scale voids them", () => {
  const [first] = caseFile.criteria;
  if (first === undefined) throw new Error("fixture has criteria");
  expect(declared(caseFile, { ...first, name: "Other" }).ballots).toEqual(caseFile.ballots);
  const rescaled = declared(caseFile, { ...first, scale: { ...first.scale, worst: 10 } });
  expect(rescaled.ballots[0]?.swings).toEqual({ cost: 50, risk: 50 });
  expect(removed(caseFile, "risk").ballots[0]?.swings).toEqual({ quality: 100, cost: 50 });
});

test("an id is made from the name and taken by no other", () => {
  expect(freshId("GPQA Diamond (v2)", [])).toBe("gpqa-diamond-v2");
  expect(freshId("Cost", ["cost", "cost-2"])).toBe("cost-3");
  expect(freshId("费用", [])).toBe("criterion");
});

test.each([
  [[{ level: 50, value: 80 }], 0],
  [[{ level: 120, value: 80 }], 1],
  [[{ level: 50, value: 100 }], 1],
  [
    [
      { level: 50, value: 80 },
      { level: 40, value: 90 },
    ],
    1,
  ],
])("inner points climb from worst to best: %j", (points, found) => {
  const up = { unit: "%", worst: 0, best: 100, form: "LINEAR", points } as const;
  expect(scaleErrors(up)).toHaveLength(found);
});
