import { screen } from "@testing-library/react";
import type { Alternative, Assessment } from "@/lib/case/assessment";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { hardAssessment } from "@/testing/comparisonFixtures";
import { renderApp } from "@/testing/renderApp";
import { robustness } from "@/testing/robustnessFixtures";
import { HttpResponse, http, server, url } from "@/testing/server";
import { checks, possibleLeaders } from "./blockers";

const ranks: Readonly<Record<string, readonly [number, number, number]>> = {
  a: [1, 1, 2],
  b: [2, 2, 1],
};

function standing(alternative: Alternative): Alternative {
  const of = ranks[alternative.offering];
  return {
    ...alternative,
    standings: (["UNIFORM", "ALL_WORST", "ALL_BEST"] as const).map((convention, i) => ({
      convention,
      value: 0,
      rank: of?.[i] ?? 3,
      bestRank: 1,
      worstRank: 3,
      ...(of && { rankWithoutUnresolved: of[i] ?? 3 }),
    })),
  };
}

const assessment: Assessment = {
  ...hardAssessment,
  alternatives: hardAssessment.alternatives.map(standing),
};

const blocking = (award: Partial<Parameters<typeof checks>[1]>) =>
  checks(assessment, { chosen: "", justification: "", acceptedUnknowns: "", ...award }, [])
    .filter(({ holds }) => !holds)
    .map(({ id }) => id);

test("each thing in the way is a check of its own", () => {
  expect(possibleLeaders(assessment).map(({ offering }) => offering)).toEqual(["a", "b"]);
  expect(blocking({})).toEqual(["chosen", "acceptedUnknowns"]);
  expect(blocking({ chosen: "a", acceptedUnknowns: "The pilot decides." })).toEqual([]);
  expect(blocking({ chosen: "b", acceptedUnknowns: "The pilot decides." })).toEqual([
    "justification",
  ]);
  expect(blocking({ chosen: "u", acceptedUnknowns: "yes", justification: "yes" })).toEqual([
    "chosen",
  ]);
  expect(blocking({ chosen: "x", acceptedUnknowns: "yes", justification: "yes" })).toEqual([
    "chosen",
  ]);
  expect(blocking({ chosen: "a", acceptedUnknowns: "   " })).toEqual(["acceptedUnknowns"]);
});

test("a market study awards nothing, a tender only its leader and only once locked", () => {
  const award = { chosen: "a", justification: "", acceptedUnknowns: "The pilot decides." };
  const held = (chosen: string, procedure: "MARKET_STUDY" | "PUBLIC_TENDER", isLocked: boolean) =>
    checks(assessment, { ...award, chosen }, [], { procedure, isLocked }).filter(
      ({ id }) => id === "procedure",
    );
  expect(held("a", "MARKET_STUDY", true)).toMatchObject([{ holds: false }]);
  expect(held("a", "PUBLIC_TENDER", true)).toMatchObject([{ holds: true }]);
  expect(held("a", "PUBLIC_TENDER", false)).toMatchObject([{ holds: false }]);
  expect(held("b", "PUBLIC_TENDER", true)).toMatchObject([{ holds: false }]);
});

test("of two that are worth the same either may be chosen, and a tender goes by its tie-break or by lots", () => {
  const alike: Assessment = {
    ...assessment,
    alternatives: assessment.alternatives
      .filter(({ offering }) => offering === "a" || offering === "b")
      .map((each) => ({
        ...each,
        status: "AWARDABLE" as const,
        standings: each.standings.map((standing) => ({
          ...standing,
          rank: 1,
          rankWithoutUnresolved: 1,
        })),
        cells: each.cells.map((cell, index) => ({
          ...cell,
          criterion: `c${index}`,
          value: { ...cell.value, expected: index === 0 && each.offering === "b" ? 60 : 40 },
        })),
      })),
  };
  const held = (chosen: string, justification: string, rules: Parameters<typeof checks>[3]) =>
    checks(alike, { chosen, justification, acceptedUnknowns: "" }, [], rules)
      .filter(({ holds }) => !holds)
      .map(({ id }) => id);
  const privately = { procedure: "PRIVATE_PURCHASE", isLocked: true } as const;
  const tender = { procedure: "PUBLIC_TENDER", isLocked: true } as const;
  expect(held("a", "", privately)).toEqual([]);
  expect(held("b", "", privately)).toEqual([]);
  expect(held("a", "", { ...tender, tieBreak: "c0" })).toEqual(["procedure"]);
  expect(held("b", "", { ...tender, tieBreak: "c0" })).toEqual([]);
  expect(held("a", "", { ...tender, tieBreak: "c1" })).toEqual(["procedure"]);
  expect(held("a", "Lots were drawn.", { ...tender, tieBreak: "c1" })).toEqual([]);
});

test("an open cell that changes the leader by itself is in the way until it is accepted, and so is not knowing yet", () => {
  const settled: Assessment = {
    ...assessment,
    alternatives: assessment.alternatives.map((each) => ({
      ...each,
      standings: each.standings.filter(({ convention }) => convention === "UNIFORM"),
    })),
  };
  const of = (open: Parameters<typeof checks>[2], acceptedUnknowns = "") =>
    checks(settled, { chosen: "a", justification: "", acceptedUnknowns }, open).find(
      ({ id }) => id === "acceptedUnknowns",
    );
  expect(of([])?.holds).toBe(true);
  expect(of("pending")?.holds).toBe(false);
  expect(of("failed")?.holds).toBe(true);
  expect(of("failed")?.detail).toContain("the server checks it");
  expect(of(robustness.openCells)?.holds).toBe(false);
  expect(of(robustness.openCells)?.items).toEqual([robustness.openCells[0]?.text]);
  expect(of(robustness.openCells, "A pilot runs.")?.holds).toBe(true);
});

test("the checklist names the cells, and the reason is asked for", async () => {
  serveCase(caseFile, assessment);
  server.use(http.get(url("/api/cases/c1/robustness"), () => HttpResponse.json(robustness)));
  renderApp("/cases/c1/decide");
  expect(await screen.findByText(/above 64.2 %, Model B, cloud leads/)).toBeVisible();
  expect(screen.getByLabelText(/Why the open cells are accepted/)).toBeVisible();
});

test("pressing the button where nothing can be awarded leads to what is in the way", async () => {
  serveCase(caseFile, { ...assessment, weighed: false });
  const { user } = renderApp("/cases/c1/decide");
  await user.click(await screen.findByRole("radio", { name: /Model A/ }));
  await user.click(screen.getByRole("button", { name: "Record the decision" }));
  expect(screen.getByRole("region", { name: /stands? in the way/ })).toHaveFocus();
});

test("only awardable alternatives can be chosen, and another than the leader needs a reason", async () => {
  serveCase(caseFile, assessment);
  const bodies: unknown[] = [];
  server.use(
    http.get(url("/api/cases/c1/robustness"), () =>
      HttpResponse.json({ ...robustness, openCells: [] }),
    ),
    http.post(url("/api/cases/c1/decision"), async ({ request }) => {
      bodies.push(request.headers.get("If-Match"), await request.json());
      return HttpResponse.json(
        {
          title: "Not awarded",
          errors: [{ pointer: "/justification", message: "Name the figures you rely on." }],
        },
        { status: 422 },
      );
    }),
  );
  const { user } = renderApp("/cases/c1/decide");
  const button = await screen.findByRole("button", { name: "Record the decision" });
  expect(screen.getAllByRole("radio")).toHaveLength(2);
  await user.click(button);
  const unknowns = screen.getByLabelText(/Why the open cells are accepted/);
  expect(unknowns).toHaveFocus();
  expect(unknowns).toHaveAccessibleDescription(/Say why the missing figures may stay missing/);
  await user.click(screen.getByRole("radio", { name: /Model B, cloud/ }));
  await user.type(unknowns, "A pilot runs.");
  expect(unknowns).not.toHaveAccessibleDescription(/may stay missing/);
  await user.click(button);
  expect(screen.getByLabelText(/Why this one and not the leader/)).toHaveFocus();
  expect(bodies).toEqual([]);
  await user.type(screen.getByLabelText(/Why this one and not the leader/), "Cheaper.");
  expect(screen.getByRole("heading", { name: "Ready to decide" })).toBeVisible();
  await user.click(button);
  expect(await screen.findByRole("alert")).toHaveTextContent("Name the figures you rely on.");
  expect(screen.getByLabelText(/Why this one and not the leader/)).toHaveAccessibleDescription(
    /Name the figures you rely on/,
  );
  expect(bodies).toEqual([
    '"v1"',
    { chosen: "b", justification: "Cheaper.", acceptedUnknowns: "A pilot runs." },
  ]);
});
