import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { Judgement } from "@/lib/case/types";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { hardAssessment, openAssessment } from "@/testing/comparisonFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";
import { coverageOf, nextWeak, places } from "./coverage";

const held = {
  row: {
    id: "row-2",
    subject: { level: "MODEL", id: "b" },
    benchmark: "quality",
    config: "",
    value: 71.3,
    unit: "%",
    evaluator: "The vendor",
    evaluatorClass: "FIRST_PARTY",
    origin: "o1",
    fit: "DIRECT",
    provenance: { basis: "UNVERIFIED", source: "press report", published: "2025-01", note: "" },
  },
  grade: "D",
  gradeInWords: "secondary report of a claim",
};

async function open(assessment = hardAssessment) {
  serveCase(caseFile, assessment);
  server.use(
    http.get(url("/api/catalog/evidence"), ({ request }) => {
      const subject = new URL(request.url).searchParams.get("subject");
      return HttpResponse.json({ items: subject === "b" ? [held] : [], total: 0 });
    }),
  );
  const { user } = renderApp("/cases/c1/evidence");
  const table = await screen.findByRole("table", { name: "Evidence by cell" });
  return { user, table };
}

test("coverage is told in counts", async () => {
  expect(coverageOf(places(hardAssessment))).toEqual({
    cells: 12,
    unknown: 1,
    firm: 11,
    claimed: 0,
  });
  await open();
  expect(screen.getByText(/11 of 12 cells .* 1 are unknown/)).toBeVisible();
});

test("the next weak cell is searched round the end of the matrix", () => {
  const all = places(hardAssessment);
  const first = nextWeak(all, undefined, 1);
  expect([first?.alternative.offering, first?.criterion.id]).toEqual(["b", "quality"]);
  expect(nextWeak(all, first, 1)).toEqual(first);
  expect(nextWeak([], undefined, 1)).toBeUndefined();
});

test("n opens the next weak cell, with why and every row held, counted or not", async () => {
  const { user } = await open();
  await user.keyboard("n");
  const panel = await screen.findByRole("dialog", { name: "Model B, cloud: Arena-Hard" });
  expect(within(panel).getByText("No independent figure is held for this release.")).toBeVisible();
  expect(await within(panel).findByText("71.3 %")).toBeVisible();
  expect(within(panel).getByText("shown, not counted")).toBeVisible();
  expect(within(panel).getByText("The vendor (first-party)")).toBeVisible();
});

test("arrow keys move through the matrix and Enter opens the cell", async () => {
  const { user, table } = await open();
  within(table).getAllByRole("button")[0]?.focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toHaveAccessibleName(/^Model B, cloud, Arena-Hard: ?unknown/i);
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("dialog")).toHaveAccessibleName("Model B, cloud: Arena-Hard");
});

test("a disputed cell shows every value as a tick with their count, and in its panel who reports each", async () => {
  const { user, table } = await open(openAssessment);
  const cell = within(table).getByRole("button", { name: /^Model D, first-party, Arena-Hard/ });
  expect(within(cell).getByText("disputed 2")).toBeVisible();
  const mark = within(cell).getByRole("img", { name: "48–80, reported 50, 75" });
  expect(mark.querySelectorAll(".disputedTick")).toHaveLength(2);
  await user.click(cell);
  const panel = await screen.findByRole("dialog", { name: "Model D, first-party: Arena-Hard" });
  const figures = within(panel).getByRole("table", { name: "Disputed figures of Arena-Hard" });
  expect(within(figures).getAllByRole("row")[1]).toHaveTextContent(
    "Board One (third-party)50 (48–52)Bsingle third party",
  );
  expect(within(figures).getAllByRole("row")[2]).toHaveTextContent(
    "Board Two (third-party)75 (70–80)",
  );
});

test("what a cell rests on is told on focus of the keyboard, not only to a mouse", async () => {
  serveCase(caseFile, openAssessment);
  const measured = {
    ...held,
    row: {
      ...held.row,
      id: "row-5",
      value: 50,
      evaluator: "Board One",
      evaluatorClass: "THIRD_PARTY",
      provenance: { basis: "CITED", source: "board-one.example", published: "2026-03", note: "" },
    },
  };
  server.use(
    http.get(url("/api/catalog/evidence"), () =>
      HttpResponse.json({ items: [measured], total: 1 }),
    ),
  );
  const { user } = renderApp("/cases/c1/evidence");
  const table = await screen.findByRole("table", { name: "Evidence by cell" });
  await user.tab();
  within(table).getAllByRole("button")[0]?.focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  const told = await screen.findByRole("tooltip");
  expect(told).toHaveTextContent("Measured: 48–80 %");
  expect(told).toHaveTextContent("Value: 62 (48–80) of 100");
  expect(told).toHaveTextContent("Disputed: 2 figures contradict each other");
  expect(told).toHaveTextContent("Grade: B, single third party");
  expect(told).toHaveTextContent(
    "50 % by Board One (third-party), 2 months old. Source: board-one.example",
  );
  expect(document.activeElement).toHaveAccessibleDescription(/Source: board-one.example/);
});

test("a claimant is told by the catalog's name with the id beside it", async () => {
  serveCase(caseFile, hardAssessment);
  server.use(
    http.get(url("/api/catalog/evidence"), () => HttpResponse.json({ items: [], total: 0 })),
    http.get(url("/api/catalog/vendors"), () =>
      HttpResponse.json({ items: [{ id: "alibaba-cloud", name: "Alibaba Cloud" }], total: 1 }),
    ),
  );
  renderApp("/cases/c1/evidence");
  expect(await screen.findByText(/^Claimed by/)).toBeVisible();
  await waitFor(() =>
    expect(screen.getByText(/^Claimed by/)).toHaveTextContent(
      "Claimed by Alibaba Cloud alibaba-cloud",
    ),
  );
});

test("a claim reads on two axes with the figures held and who reported them", async () => {
  await open();
  const part = screen.getByRole("region", {
    name: "qwen2.5-max over claude-3.5-sonnet on livecodebench-v5",
  });
  expect(within(part).getByText("Not supported by its own source's figures")).toBeVisible();
  expect(within(part).getByText("Not independently tested")).toBeVisible();
  const figures = within(part).getByRole("table", { name: /^Figures held/ });
  expect(figures).toHaveTextContent("38.7 %Alibaba Cloud (first-party)cited");
  expect(figures).toHaveTextContent("38.9 %Alibaba Cloud (first-party)unverified");
  expect(within(part).getByText("Related, does not decide")).toBeVisible();
});

const waiting: Judgement = {
  criterion: "quality",
  subject: "b",
  range: { low: 55, high: 75 },
  author: "Ann",
  reason: "Trials of our own in April.",
  secondPerson: "",
  recorded: "2026-05-08",
};

async function openJudged(person: string, judgements: readonly Judgement[] = []) {
  const state = serveCase({ ...caseFile, judgements }, hardAssessment);
  server.use(
    http.get(url("/api/session"), () =>
      HttpResponse.json({
        signedIn: true,
        csrfToken: "token",
        demo: false,
        person: { id: "p1", name: person, roles: ["evaluator"] },
      }),
    ),
    http.get(url("/api/catalog/evidence"), () => HttpResponse.json({ items: [], total: 0 })),
  );
  const { user } = renderApp("/cases/c1/evidence");
  await screen.findByRole("table", { name: "Evidence by cell" });
  await user.keyboard("n");
  const panel = await screen.findByRole("region", { name: "Judged interval" });
  return { user, panel, state };
}

test("an unknown cell is judged in one's own name, and what is wrong stands at the field", async () => {
  const { user, panel, state } = await openJudged("Ann");
  await user.click(within(panel).getByRole("button", { name: "Judge an interval" }));
  await user.type(within(panel).getByRole("textbox", { name: /^5th percentile/ }), "75{Tab}");
  await user.type(within(panel).getByRole("textbox", { name: /^95th percentile/ }), "55{Tab}");
  await user.click(within(panel).getByRole("button", { name: "State the interval" }));
  expect(within(panel).getByRole("textbox", { name: /^95th/ })).toHaveAccessibleDescription(
    /swap them/,
  );
  expect(state.writes).toEqual([]);
  await user.clear(within(panel).getByRole("textbox", { name: /^5th percentile/ }));
  await user.type(within(panel).getByRole("textbox", { name: /^5th percentile/ }), "40{Tab}");
  await user.type(within(panel).getByRole("textbox", { name: /^Reason/ }), "Trials of our own.");
  await user.click(within(panel).getByRole("button", { name: "State the interval" }));
  expect(await within(panel).findByText("waits for a second person")).toBeVisible();
  await waitFor(() => expect(state.writes).toHaveLength(1));
  expect(state.writes[0]?.judgements).toMatchObject([
    { subject: "b", range: { low: 40, high: 55 }, author: "Ann", secondPerson: "" },
  ]);
});

test("the author of an interval cannot confirm it, a second person can", async () => {
  const own = await openJudged("Ann", [waiting]);
  expect(within(own.panel).queryByRole("button", { name: /^Confirm/ })).toBeNull();
  cleanup();
  const { user, panel, state } = await openJudged("Bea", [waiting]);
  await user.click(within(panel).getByRole("button", { name: "Confirm as Bea" }));
  expect(await within(panel).findByText("Confirmed by Bea.")).toBeVisible();
  await waitFor(() => expect(state.writes).toHaveLength(1));
  expect(state.writes[0]?.judgements).toEqual([{ ...waiting, secondPerson: "Bea" }]);
});

test("a cell whose items may have been seen in training is marked, and the panel says so", async () => {
  const seen = {
    ...hardAssessment,
    alternatives: hardAssessment.alternatives.map((alternative) => ({
      ...alternative,
      cells: alternative.cells.map((cell) =>
        alternative.offering === "a" && cell.criterion === "quality"
          ? { ...cell, contamination: "POSSIBLE" as const }
          : cell,
      ),
    })),
  };
  serveCase(caseFile, seen);
  server.use(
    http.get(url("/api/catalog/evidence"), () => HttpResponse.json({ items: [], total: 0 })),
  );
  const { user } = renderApp("/cases/c1/evidence");
  const table = await screen.findByRole("table", { name: "Evidence by cell" });
  const marked = within(table).getAllByText(/items may be seen/);
  expect(marked).toHaveLength(1);
  await user.click(marked[0] as HTMLElement);
  const panel = await screen.findByRole("dialog");
  expect(within(panel).getByText("may have been in the training data")).toBeVisible();
});
