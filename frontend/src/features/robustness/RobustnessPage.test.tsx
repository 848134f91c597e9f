import { screen, waitFor, within } from "@testing-library/react";
import type { Convention, Standing } from "@/lib/case/assessment";
import type { Question, Robustness } from "@/lib/case/robustnessApi";
import { effortWords, levelOfFact, levelOfQuestion, namesOf } from "@/lib/case/robustnessWords";
import type { Level } from "@/lib/case/types";
import { assessment, caseFile, serveCase } from "@/testing/caseFixtures";
import { claim, openAssessment } from "@/testing/comparisonFixtures";
import { renderApp } from "@/testing/renderApp";
import { robustness } from "@/testing/robustnessFixtures";
import { HttpResponse, http, server, url } from "@/testing/server";

const address = url("/api/cases/c1/robustness");

async function open(part = "", answer: Robustness = robustness) {
  serveCase();
  server.use(
    http.get(address, () => HttpResponse.json(answer)),
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [] })),
  );
  const { user } = renderApp(`/cases/c1/robustness${part && `?part=${part}`}`);
  await screen.findByRole("heading", {
    name: "Model A, first-party is preferred under these weights",
  });
  return { user };
}

const cellsOf = (table: HTMLElement, row: string) =>
  within(
    within(table)
      .getByRole("rowheader", {
        name: (name) => name === row || name.replace(/ ?\?.*$/, "") === row,
      })
      .closest("tr") as HTMLElement,
  )
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

test("the leader's first rank is told under each reading of unknowns, with its error and no word of probability", async () => {
  await open();
  const shares = screen.getByText("first, unknowns anywhere on the scale").closest("div");
  expect(shares).toHaveTextContent("62 % ± 1");
  expect(screen.getByText(/not a probability/)).toBeVisible();
  expect(
    screen.getByText(
      /runs from Model A, first-party down to Model B, cloud, the last that it beats/,
    ),
  ).toBeVisible();
});

test("of those between the top and the last of a group nothing is claimed", async () => {
  await open("", { ...robustness, tieGroups: [["a", "x", "b"]] });
  const words = screen.getByText(/The group runs from/);
  expect(words).toHaveTextContent(
    "down to Model B, cloud, the last that it beats in under 80 % of the draws, the stated threshold. Between them: Model X, aggregator.",
  );
});

test("a leader alone in its group is not called tied", async () => {
  await open("", { ...robustness, tieGroups: [["a"], ["b"]] });
  expect(screen.queryByText(/The group runs from/)).toBeNull();
  expect(screen.getByText(/in at least 80 % of the draws/)).toBeVisible();
});

test("the heatmap has a figure in every cell, and follows the convention and the unresolved", async () => {
  const { user } = await open("ranks");
  const table = screen.getByRole("table", { name: "Rank acceptability" });
  expect(cellsOf(table, "Model A, first-party").slice(0, 2)).toEqual(["62", "38"]);
  await user.click(screen.getByRole("radio", { name: "all at worst" }));
  expect(cellsOf(table, "Model A, first-party").slice(0, 2)).toEqual(["100", "·under 0.5"]);
  await user.click(screen.getByRole("checkbox", { name: "With unresolved alternatives" }));
  expect(cellsOf(table, "Model A, first-party").slice(0, 3)).toEqual(["60", "30", "10"]);
});

test("what flips the leader is told in units and names, and what cannot is shown when asked for", async () => {
  const { user } = await open("flips");
  const table = screen.getByRole("table", { name: "Flip points" });
  expect(within(table).getByText("above 64.2 %: Model B, cloud leads")).toBeVisible();
  expect(within(table).getByText("above €8,210: Model B, cloud leads")).toBeVisible();
  expect(within(table).queryByText("cannot flip within the scale")).toBeNull();
  await user.click(
    screen.getByRole("button", { name: "Show 1 that cannot flip within the scale" }),
  );
  expect(within(table).getByText("cannot flip within the scale")).toBeVisible();
  const changes = screen.getByRole("table", { name: "Smallest change of weights" });
  expect(cellsOf(changes, "u")[0]).toContain("no weights do");
  expect(cellsOf(changes, "Model B, cloud")[0]).toContain("Arena-Hard 50 → 41.2 %");
});

test("weight stability is drawn with words for those who do not see it, and is a table too", async () => {
  const { user } = await open("flips");
  const chart = screen.getByRole("figure", { name: "Weight stability" });
  expect(within(chart).getByRole("img")).toHaveAccessibleName(
    /Arena-Hard: weight 50 %, the leader stays from 41.2 % to 100 %. Below it Model B, cloud leads./,
  );
  await user.click(within(chart).getByRole("button", { name: "Show as table" }));
  expect(cellsOf(within(chart).getByRole("table"), "Arena-Hard")).toEqual([
    "50",
    "41.2",
    "100",
    "Model B, cloud",
    "—",
  ]);
});

test("three questions stand out, the rest follow in a table", async () => {
  await open("questions");
  const first = screen.getByRole("list", { name: "First questions" });
  expect(within(first).getAllByRole("listitem")).toHaveLength(3);
  const rest = screen.getByRole("table", { name: "Further questions" });
  expect(within(rest).getByText("Question number 4?")).toBeVisible();
});

test("regret of what is knocked out is its exit cost, or that none is stated, and never a figure of points", async () => {
  await open("scenarios");
  const regret = screen.getByRole("table", { name: "Regret by scenario" });
  expect(cellsOf(regret, "Model A, first-party")).toEqual(["0", " ⊘ €12,000 to leave"]);
  expect(cellsOf(regret, "Model X, aggregator")).toEqual([" ⊘ exit cost not stated", "5"]);
  expect(
    cellsOf(screen.getByRole("table", { name: "Ranks by scenario" }), "Model A, first-party"),
  ).toEqual(["1", " knocked out"]);
  expect(screen.getByText(/Model X, aggregator. Its cost is unknown here/)).toBeVisible();
  expect(screen.getByText(/The choice differs by horizon/)).toBeVisible();
});

const standing = (convention: Convention, rank: number): Standing => ({
  convention,
  value: 60,
  rank,
  bestRank: 1,
  worstRank: 2,
  rankWithoutUnresolved: rank,
});

test("at a glance: the ranks of the top alternatives under each reading of unknowns, not only who is first", async () => {
  const ranks = { a: [1, 2, 1], b: [2, 1, 2] };
  serveCase(caseFile, {
    ...openAssessment,
    alternatives: openAssessment.alternatives.map((each) => ({
      ...each,
      standings: (ranks[each.offering as "a" | "b"] ?? []).map((rank, index) =>
        standing((["UNIFORM", "ALL_WORST", "ALL_BEST"] as const)[index] ?? "UNIFORM", rank),
      ),
    })),
  });
  server.use(
    http.get(address, () => HttpResponse.json(robustness)),
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [] })),
  );
  renderApp("/cases/c1/robustness");
  const table = await screen.findByRole("table", {
    name: "Ranks under three readings of unknown cells",
  });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((head) => head.textContent),
  ).toEqual([
    "Alternative",
    "Unknowns anywhere on the scale",
    "Unknowns all at worst",
    "Unknowns all at best",
  ]);
  expect(cellsOf(table, "Model A, first-party")).toEqual([
    "1 rank 1: 62 %, rank 2: 38 %",
    "2 rank 1: 100 %",
    "1 rank 1: 31 %, rank 2: 69 %",
  ]);
  expect(cellsOf(table, "Model B, cloud")).toEqual([
    "2 rank 1: 38 %, rank 2: 62 %",
    "1 rank 2: 100 %",
    "2 rank 1: 69 %, rank 2: 31 %",
  ]);
});

test("what is unpriced, unknown or disputed is told beside the name wherever ranks are read", async () => {
  serveCase(caseFile, openAssessment);
  server.use(
    http.get(address, () => HttpResponse.json(robustness)),
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [] })),
  );
  const { user } = renderApp("/cases/c1/robustness?part=ranks");
  const heat = await screen.findByRole("table", { name: "Rank acceptability" });
  expect(within(heat).getByRole("rowheader", { name: /^Model B/ })).toHaveTextContent(
    "? unpriced; ? unknown: Arena-Hard",
  );
  expect(within(heat).getByRole("rowheader", { name: /^Model A/ })).toHaveTextContent(
    /^Model A, first-party$/,
  );
  expect(screen.getByRole("button", { name: "Save Rank acceptability as SVG" })).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Scenarios" }));
  const ranks = await screen.findByRole("table", { name: "Ranks by scenario" });
  expect(within(ranks).getByRole("rowheader", { name: /^Model B/ })).toHaveTextContent(
    "? unpriced",
  );
});

test.each([
  ["case.exitPlan", "an answer from your own house"],
  ["operator.headquarters", "an answer of the vendor"],
  ["model.licence", "an answer of the model's developer"],
  ["offering.region", "an answer of the provider"],
])("who can answer for %s is told by its level", (field, words) => {
  expect(effortWords("ANSWER", levelOfFact(field))).toBe(words);
});

test("a question about a criterion of the case asks one's own house, one about a vendor the vendor", async () => {
  const level = (of: Level) =>
    caseFile.criteria.map((each) => (each.id === "risk" ? { ...each, level: of } : each));
  const asked = { ...(robustness.questions[0] as Question), criteria: ["risk"] };
  const words = (of: Level) => {
    const names = namesOf({ ...caseFile, criteria: level(of) }, assessment);
    return effortWords("ANSWER", levelOfQuestion(asked, names));
  };
  expect(words("CASE")).toBe("an answer from your own house");
  expect(words("VENDOR")).toBe("an answer of the vendor");
  expect(words("REGIME")).toBe("an answer of your legal counsel");
});

test("a case that weighs nothing is told which step comes first", async () => {
  serveCase();
  server.use(
    http.get(address, () =>
      HttpResponse.json({ title: "Conflict", detail: "It takes weights." }, { status: 409 }),
    ),
  );
  renderApp("/cases/c1/robustness");
  expect(await screen.findByText("It takes weights.")).toBeVisible();
  expect(screen.getByRole("link", { name: "Go to criteria & weights" })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a failure says so and can be tried again", async () => {
  serveCase();
  let isBroken = true;
  server.use(
    http.get(address, () =>
      isBroken
        ? HttpResponse.json({ title: "Broken" }, { status: 400 })
        : HttpResponse.json(robustness),
    ),
  );
  const { user } = renderApp("/cases/c1/robustness");
  await screen.findByText("The robustness of the answer could not be worked out.");
  isBroken = false;
  await user.click(screen.getByRole("button", { name: "Retry" }));
  expect(await screen.findByRole("tab", { name: "At a glance" })).toBeVisible();
});

test("at a glance: what changes the leader, three questions, the horizons, and each part stands in the address", async () => {
  const { user } = await open();
  expect(
    screen.getByText(
      "Smallest change of weights: Model B, cloud leads once 9 % of all weight changes hands.",
    ),
  ).toBeVisible();
  expect(
    screen.getByText("Weight of Arena-Hard: now 50 %; below 41.2 % Model B, cloud leads."),
  ).toBeVisible();
  expect(
    screen.getByText("Arena-Hard of Model B, cloud: above 64.2 %: Model B, cloud leads."),
  ).toBeVisible();
  expect(
    within(screen.getByRole("list", { name: "First questions" })).getAllByRole("listitem"),
  ).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: "All 2 flip points" }));
  expect(await screen.findByRole("table", { name: "Flip points" })).toBeVisible();
  expect(location.search).toBe("?part=flips");
});

test("who wins against whom and the central weights stand in the order of the draws", async () => {
  const [uniform] = robustness.acceptability;
  if (uniform === undefined) throw new Error("The fixture has no acceptability.");
  const [a, b] = uniform.standings;
  if (a === undefined || b === undefined) throw new Error("The fixture has no two standings.");
  await open("ranks", {
    ...robustness,
    acceptability: [
      {
        ...uniform,
        standings: [
          { ...b, winning: [0, 0.36], centralWeights: [] },
          { ...a, winning: [0.64, 0] },
        ],
      },
    ],
  });
  const winning = screen.getByRole("table", { name: "Pairwise winning index" });
  expect(cellsOf(winning, "1 Model A, first-party")).toEqual(["—", "64"]);
  expect(cellsOf(winning, "2 Model B, cloud")).toEqual(["36", "—"]);
  const central = screen.getByRole("table", { name: "Central weights" });
  expect(cellsOf(central, "Model A, first-party")).toEqual(["50", "25", "25", "80 %"]);
  expect(screen.getByText(/First in no draw.*Model B, cloud/)).toBeVisible();
});

const vocabulary = [
  {
    name: "offering.exitAssistance",
    level: "offering",
    type: "yes-no",
    allowed: [],
    unit: "",
    words: "exit assistance",
    meaning: "The contract provides help and a period for leaving.",
    example: "yes",
  },
];

test("a scenario is written down whole: its assumption in words, and a fact picked from the vocabulary with its value", async () => {
  const state = serveCase();
  server.use(
    http.get(address, () => HttpResponse.json(robustness)),
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: vocabulary })),
  );
  const { user } = renderApp("/cases/c1/robustness?part=scenarios");
  await user.click(await screen.findByRole("button", { name: "Add a scenario" }));
  const dialog = screen.getByRole("dialog", { name: "New scenario" });
  await user.click(within(dialog).getByRole("button", { name: "Add the scenario" }));
  expect(within(dialog).getByRole("textbox", { name: "Name" })).toHaveAccessibleDescription(
    /Say in a few words/,
  );
  expect(within(dialog).getAllByText(/The scenario changes nothing/)).not.toHaveLength(0);
  await user.type(within(dialog).getByRole("textbox", { name: "Name" }), "No help to leave");
  await user.click(within(dialog).getByRole("radio", { name: /^Far/ }));
  await user.type(
    within(dialog).getByRole("textbox", { name: "Assumption in words" }),
    "The operator gives up its exit service.",
  );
  await user.click(within(dialog).getByRole("button", { name: "Assume a fact otherwise" }));
  await user.type(within(dialog).getByRole("combobox", { name: "Fact or level" }), "exit");
  await user.click(await screen.findByRole("option", { name: /exit assistance/ }));
  await user.click(await within(dialog).findByRole("radio", { name: "No" }));
  await user.click(within(dialog).getByRole("button", { name: "Add the scenario" }));
  expect(await screen.findByRole("article", { name: "No help to leave" })).toHaveTextContent(
    "exit assistance = no, for: All candidates",
  );
  await waitFor(() => expect(state.writes).toHaveLength(1));
  expect(state.writes[0]?.scenarios).toEqual([
    {
      id: "no-help-to-leave",
      name: "No help to leave",
      horizon: "FAR",
      assumptions: "The operator gives up its exit service.",
      overrides: [{ subject: "*", field: "offering.exitAssistance", value: false }],
    },
  ]);
});

test("a scenario of a fact that does not exist is answered at the field, and can be mended though nothing is worked out", async () => {
  const state = serveCase({
    ...caseFile,
    scenarios: [
      {
        id: "odd",
        name: "Odd",
        horizon: "NEAR",
        assumptions: "Came from a file.",
        overrides: [{ subject: "*", field: "offering.exitHelp", value: true }],
      },
    ],
  });
  state.stored = {
    ...state.stored,
    problems: [
      {
        pointer: "/scenarios/0/overrides/0/field",
        message: "There is no fact `offering.exitHelp`.",
        remedy: "Did you mean `offering.exitAssistance`?",
      },
    ],
  };
  server.use(
    http.get(address, () => HttpResponse.json({ title: "Invalid" }, { status: 422 })),
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: vocabulary })),
  );
  const { user } = renderApp("/cases/c1/robustness");
  expect(await screen.findByRole("article", { name: "Odd" })).toHaveTextContent(
    "Did you mean `offering.exitAssistance`?",
  );
  await user.click(screen.getByRole("button", { name: "Change Odd" }));
  const dialog = screen.getByRole("dialog", { name: "Scenario Odd" });
  expect(
    within(dialog).getByRole("combobox", { name: "Fact or level" }),
  ).toHaveAccessibleDescription(/There is no fact/);
});

test("a missing knock-out fact says what it can gain at most and where it is recorded; none that gains is told too", async () => {
  await open("questions");
  const table = screen.getByRole("table", {
    name: "Facts that keep alternatives from being awarded",
  });
  expect(within(table).getByText(/1.25, if this and up to 1 more clear/)).toBeVisible();
  expect(screen.getByText(/Settling 1 missing fact can change the choice/)).toBeVisible();
  expect(within(table).getByRole("link", { name: "Record: offering.dpa" })).toHaveAttribute(
    "href",
    expect.stringContaining("fact=offering.dpa"),
  );
});

test("unresolved alternatives that would not lead even if cleared are no reason to ask", async () => {
  const clearances = robustness.clearances.map((each) => ({ ...each, gain: 0, perEffort: 0 }));
  await open("", { ...robustness, clearances });
  expect(
    screen.getByText(
      /1 alternative is unresolved. None would be preferred under these weights even if/,
    ),
  ).toBeVisible();
});

test("whoever only reads the case waits with the others and stops nothing", async () => {
  const held = serveCase();
  held.stored = {
    ...held.stored,
    meta: { ...held.stored.meta, mayEdit: false, mayLead: false },
  };
  server.use(
    http.get(address, () => new Promise<never>(() => {})),
    http.get(`${address}/run`, () =>
      HttpResponse.json({ running: true, done: 65_000, of: 130_000 }),
    ),
  );
  renderApp("/cases/c1/robustness");
  expect(await screen.findByText("65,000 of 130,000 draws")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
});

test("a long calculation tells how far it is, can be stopped, and is worked out again when asked", async () => {
  serveCase();
  let stop = () => {};
  let times = 0;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  server.use(
    http.get(address, async () => {
      times += 1;
      if (times > 1) return HttpResponse.json(robustness);
      await stopped;
      return HttpResponse.json(
        { type: "urn:assay:problem:stopped", title: "The calculation was stopped", status: 409 },
        { status: 409, headers: { "Content-Type": "application/problem+json" } },
      );
    }),
    http.get(`${address}/run`, () =>
      HttpResponse.json({ running: true, done: 65_000, of: 130_000 }),
    ),
    http.delete(`${address}/run`, () => {
      stop();
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [] })),
  );
  const { user } = renderApp("/cases/c1/robustness");
  expect(await screen.findByText("65,000 of 130,000 draws")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Stop" }));
  await user.click(await screen.findByRole("button", { name: "Work it out again" }));
  expect(
    await screen.findByRole("heading", {
      name: "Model A, first-party is preferred under these weights",
    }),
  ).toBeVisible();
});

test("claims about the models are told with the catalog's names, by ids only until these are known", async () => {
  serveCase(caseFile, { ...assessment, claims: [claim] });
  server.use(
    http.get(address, () => HttpResponse.json(robustness)),
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [] })),
    http.get(url("/api/claims/qwen-claim"), () =>
      HttpResponse.json({
        claim: {
          names: { "qwen2.5-max": "Qwen2.5-Max", "claude-3.5-sonnet": "Claude 3.5 Sonnet" },
        },
      }),
    ),
  );
  renderApp("/cases/c1/robustness");
  const row = await screen.findByRole("row", {
    name: /Qwen2.5-Max over Claude 3.5 Sonnet on livecodebench-v5/,
  });
  expect(row).toHaveTextContent("Not supported by its own source's figures");
});
