import { screen, waitFor, within } from "@testing-library/react";
import type { DecisionStanding, DecisionView } from "@/lib/case/decisionApi";
import { caseFile } from "@/testing/caseFixtures";
import { hardAssessment } from "@/testing/comparisonFixtures";
import { renderApp } from "@/testing/renderApp";
import { robustness } from "@/testing/robustnessFixtures";
import { HttpResponse, http, server, url } from "@/testing/server";

const view: DecisionView = {
  line: {
    id: "d1",
    number: 7,
    caseId: "c1",
    title: caseFile.title,
    chosen: "a",
    chosenName: "Model A, first-party",
    decidedOn: "2026-05-09",
    decidedBy: "Procurement Lead",
    digest: "sha256:00112233445566778899aabbccddeeff",
    state: "REOPENED",
  },
  fileName: "0007-assistant-for-a-bank.md",
  record: {
    format: 2,
    number: 7,
    decidedOn: "2026-05-09",
    decidedBy: "Procurement Lead",
    award: { chosen: "a", justification: "", acceptedUnknowns: "A pilot runs." },
    caseFile,
    rulebook: { digest: hardAssessment.rulebookDigest, files: [] },
    result: hardAssessment,
    robustness,
  },
  weighing: [],
};

const standing: DecisionStanding = {
  state: "REOPENED",
  isContractReview: false,
  isDecidedAgain: false,
  mayLead: true,
  reviews: [
    {
      rulebook: "bbbb",
      verdict: "DIFFERS",
      at: "2026-05-10T08:00:00Z",
      by: "system",
      reason: "",
      differences: ["Model A: awardable before, knocked out now."],
    },
  ],
};

async function open(other: Partial<DecisionStanding> = {}) {
  server.use(
    http.get(url("/api/decisions/d1/standing"), () => HttpResponse.json({ ...standing, ...other })),
    http.get(url("/api/decisions"), () => HttpResponse.json({ items: [view.line] })),
    http.get(url("/api/decisions/d1"), () => HttpResponse.json(view)),
  );
  const app = renderApp("/decisions");
  await app.user.click(await screen.findByRole("link", { name: "0007 Assistant for a bank" }));
  return { ...app, sheet: await screen.findByRole("article", { name: "Decision record 7" }) };
}

test("a record tells what was chosen, from what, what was excluded and why, and hands itself out", async () => {
  const { sheet } = await open();
  expect(within(sheet).getByText("A pilot runs.")).toBeVisible();
  expect(within(sheet).getByRole("table", { name: "Drivers" })).toHaveTextContent("Arena-Hard");
  const options = within(sheet).getByRole("table", { name: "Considered options" });
  expect(options).toHaveTextContent("Model A, first-party chosen");
  expect(options).not.toHaveTextContent("Model X");
  expect(
    within(sheet).getByText(/Personal data would leave the area without an assessment/),
  ).toBeVisible();
  const json = within(sheet).getByRole("link", { name: "Canonical JSON" });
  expect(json).toHaveAttribute("href", "/api/decisions/d1/record.json");
  expect(json).toHaveAttribute("download", "0007-assistant-for-a-bank.json");
});

test("a record says how sure it was, from what is frozen in it", async () => {
  const { sheet } = await open();
  const section = within(sheet).getByRole("region", { name: "How sure this is" });
  const table = within(section).getByRole("table", { name: /Comes first/ });
  expect(within(table).getByRole("row", { name: /Model A, first-party/ })).toHaveTextContent(
    "62 %99.8 %31 %",
  );
  expect(section).toHaveTextContent(/above 64.2 %, Model B, cloud leads/);
  expect(section).toHaveTextContent("Question number 3?");
  expect(section).not.toHaveTextContent("Question number 4?");
  expect(section).toHaveTextContent("Far: Provider withdraws");
});

test("a reopened decision says why, and stands again by a reason", async () => {
  const { sheet, user } = await open();
  expect(await within(sheet).findByText(/^Reopened: /)).toBeVisible();
  expect(within(sheet).getByText("Model A: awardable before, knocked out now.")).toBeVisible();
  const sent: unknown[] = [];
  server.use(
    http.post(url("/api/decisions/d1/confirmation"), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...standing, state: "STANDING" });
    }),
  );
  await user.click(within(sheet).getByRole("button", { name: "Confirm the decision" }));
  const dialog = await screen.findByRole("dialog", { name: "Confirm this decision?" });
  await user.click(within(dialog).getByRole("button", { name: "Confirm the decision" }));
  expect(within(dialog).getByText("Say why the decision stands.")).toBeVisible();
  await user.type(within(dialog).getByLabelText("Reason"), "Known.");
  await user.click(within(dialog).getByRole("button", { name: "Confirm the decision" }));
  await waitFor(() => expect(sent).toEqual([{ rulebook: "bbbb", reason: "Known." }]));
});

test("a decision whose case is being decided again offers neither act a second time", async () => {
  const { sheet } = await open({ isDecidedAgain: true });
  expect(await within(sheet).findByText(/is being decided again/)).toBeVisible();
  expect(within(sheet).queryByRole("button", { name: "Confirm the decision" })).toBeNull();
  expect(within(sheet).queryByRole("button", { name: "Decide again" })).toBeNull();
});

test("verifying names every check, and what differs by its place", async () => {
  const { user } = await open();
  server.use(
    http.get(url("/api/decisions/d1/verification"), () =>
      HttpResponse.json({
        verdict: "DIFFERS",
        checks: [
          { name: "Canonical bytes", holds: true, detail: "as written" },
          { name: "Result", holds: false, detail: "1 field differs" },
        ],
        differences: [{ pointer: "/result/asOf", recorded: "1", recomputed: "2" }],
      }),
    ),
  );
  await user.click(screen.getByRole("button", { name: "Verify and replay" }));
  expect(await screen.findByText("Not verified: the record differs")).toBeVisible();
  expect(screen.getByText("does not hold:")).toBeInTheDocument();
  expect(screen.getByText("/result/asOf")).toBeVisible();
});

test("a re-run says who would be preferred today and which ranks would differ", async () => {
  const { user } = await open();
  const after = {
    ...hardAssessment,
    alternatives: hardAssessment.alternatives.map((each) =>
      each.offering === "a" ? { ...each, status: "KNOCKED_OUT" } : each,
    ),
  };
  server.use(
    http.post(url("/api/decisions/d1/rerun"), () =>
      HttpResponse.json({
        asOf: "2026-07-01",
        sameLeader: false,
        leaderBefore: "a",
        leaderNow: "b",
        chosenStatus: "KNOCKED_OUT",
        before: hardAssessment,
        after,
      }),
    ),
  );
  await user.click(screen.getByRole("button", { name: "Re-run with today's facts" }));
  expect(
    await screen.findByText("Re-run as of 2026-07-01: another alternative would be preferred"),
  ).toBeVisible();
  expect(
    screen.getByText("Preferred then: Model A, first-party; preferred now: Model B, cloud."),
  ).toBeVisible();
});
