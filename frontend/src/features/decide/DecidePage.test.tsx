import { screen, waitFor } from "@testing-library/react";
import type { Alternative, Assessment } from "@/lib/case/assessment";
import type { Award } from "@/lib/case/decisionApi";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { hardAssessment } from "@/testing/comparisonFixtures";
import { renderApp } from "@/testing/renderApp";
import { robustness } from "@/testing/robustnessFixtures";
import { HttpResponse, http, server, url } from "@/testing/server";
import type { AwardCheck, Check } from "./awardCheck";

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

const check = (point: Check["point"], part: Partial<Check> = {}): Check => ({
  point,
  standing: part.refusals === undefined ? "HOLDS" : "FAILS",
  title: point,
  detail: "It holds.",
  items: [],
  asked: false,
  refusals: [],
  ...part,
});

const refusal = (field: string, message: string) => ({ field, message, remedy: "Mend it." });

/** A server that asks a reason for the open cells, and one for choosing another than the leader. */
function serveChecks(others: readonly Check[] = []) {
  const asked: Award[] = [];
  server.use(
    http.post(url("/api/cases/c1/decision/check"), async ({ request }) => {
      const award = (await request.json()) as Award;
      asked.push(award);
      const deviates = award.chosen === "b";
      const answer: AwardCheck = {
        leaders: ["a"],
        checks: [
          ...others,
          check("CHOSEN"),
          check("DEVIATION", {
            asked: deviates,
            ...(deviates &&
              award.justification === "" && {
                refusals: [refusal("justification", "It is not the leader.")],
              }),
          }),
          check("UNKNOWNS", {
            asked: true,
            items: ["above 64.2 %, Model B, cloud leads"],
            ...(award.acceptedUnknowns === ""
              ? { refusals: [refusal("acceptedUnknowns", "Open cells can change the leader.")] }
              : {}),
          }),
        ],
      };
      return HttpResponse.json(answer);
    }),
  );
  return asked;
}

test("what the server says stands in the way is told, and nothing of it is worked out here", async () => {
  serveCase(caseFile, assessment);
  const asked = serveChecks([
    check("BIDS", { refusals: [refusal("chosen", "There is no bid for Model B.")] }),
    check("ORIGIN", { standing: "PENDING", detail: "It is being looked at." }),
  ]);
  renderApp("/cases/c1/decide");
  expect(await screen.findByText("There is no bid for Model B. Mend it.")).toBeVisible();
  expect(screen.getByText("It is being looked at.")).toBeVisible();
  expect(screen.getByRole("heading", { name: "2 things stand in the way" })).toBeVisible();
  expect(screen.getByRole("radio", { name: /Model A/ })).toBeChecked();
  expect(asked[0]).toEqual({ chosen: "", justification: "", acceptedUnknowns: "" });
});

test("the checklist names the cells, and the reason is asked for", async () => {
  serveCase(caseFile, assessment);
  serveChecks();
  const { user } = renderApp("/cases/c1/decide");
  await user.type(await screen.findByLabelText(/Why the open cells are accepted/), "A pilot.");
  expect(await screen.findByText(/above 64.2 %, Model B, cloud leads/)).toBeVisible();
  expect(screen.getByLabelText(/Why the open cells are accepted/)).toBeVisible();
});

test("pressing the button where nothing can be awarded leads to what is in the way", async () => {
  serveCase(caseFile, { ...assessment, weighed: false });
  serveChecks([check("WEIGHED", { refusals: [refusal("chosen", "The case has no weights.")] })]);
  const { user } = renderApp("/cases/c1/decide");
  await user.type(await screen.findByLabelText(/Why the open cells are accepted/), "A pilot.");
  await user.click(screen.getByRole("button", { name: "Record the decision" }));
  await waitFor(() =>
    expect(screen.getByRole("region", { name: /stands? in the way/ })).toHaveFocus(),
  );
});

test("only awardable alternatives can be chosen, and another than the leader needs a reason", async () => {
  serveCase(caseFile, assessment);
  serveChecks();
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
  await screen.findByLabelText(/Why the open cells are accepted/);
  expect(screen.getAllByRole("radio")).toHaveLength(2);
  await user.click(button);
  const unknowns = screen.getByLabelText(/Why the open cells are accepted/);
  await waitFor(() => expect(unknowns).toHaveFocus());
  expect(unknowns).toHaveAccessibleDescription(/Mend it/);
  await user.click(screen.getByRole("radio", { name: /Model B, cloud/ }));
  await user.type(unknowns, "A pilot runs.");
  await waitFor(() => expect(unknowns).not.toHaveAccessibleDescription(/Mend it/));
  await user.click(button);
  await waitFor(() =>
    expect(screen.getByLabelText(/Why this one and not the leader/)).toHaveFocus(),
  );
  expect(bodies).toEqual([]);
  await user.type(screen.getByLabelText(/Why this one and not the leader/), "Cheaper.");
  expect(await screen.findByRole("heading", { name: "Ready to decide" })).toBeVisible();
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
