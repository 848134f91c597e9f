import { screen, within } from "@testing-library/react";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, signedIn, url } from "@/testing/server";
import type { ImpactView } from "./impactApi";

const published = "a".repeat(64);
const working = "b".repeat(64);

const finding = {
  rule: "dp-breach",
  title: "Told too late",
  kind: "KNOCK_OUT" as const,
  before: "NONE" as const,
  after: "HOLDS" as const,
  pointsBefore: 0,
  pointsAfter: 0,
};

const done: ImpactView = {
  state: "DONE",
  before: published,
  after: working,
  depth: "ANSWER",
  looked: 5,
  total: 5,
  impact: {
    before: published,
    after: working,
    cases: 5,
    reassessed: 2,
    unanswered: ["blank"],
    touched: [
      {
        id: "bank",
        title: "Assistant for a bank",
        decided: true,
        leadersBefore: ["Model A"],
        leadersAfter: [],
        moved: [{ offering: "a@own", name: "Model A", before: "AWARDABLE", after: "KNOCKED_OUT" }],
        findings: [
          { ...finding, offering: "a@own", name: "Model A" },
          { ...finding, offering: "b@own", name: "Model B" },
        ],
        shift: 0,
      },
    ],
  },
  hidden: { touched: 2, leaders: 1, unanswered: 0 },
  seen: false,
};

/** A server that works the impact out at the second look, and remembers who has read it. */
function serve(roles: readonly string[]) {
  const { impact: _, ...without } = done;
  const state: { view: ImpactView; begun: number; stopped: number; published: number } = {
    view: { ...without, state: "IDLE", looked: 0, total: 0 },
    begun: 0,
    stopped: 0,
    published: 0,
  };
  server.use(
    http.get(url("/api/session"), () =>
      HttpResponse.json({ ...signedIn, person: { id: "p1", name: "Pat", roles } }),
    ),
    http.get(url("/api/rulebook"), () =>
      HttpResponse.json({
        mode: "reviewed",
        published: { digest: published, rules: 2, since: "2026-05-09T10:00:00Z", by: "Ada" },
        working: { digest: working, rules: 2, cases: 4, differs: true, authors: ["Ada"] },
        valid: true,
        diagnostics: [],
        failingCases: [],
        checked: "2026-05-09T10:00:00Z",
      }),
    ),
    http.get(url("/api/rulebook/diff"), () =>
      HttpResponse.json({
        before: published,
        after: working,
        sameMeaning: false,
        entries: [
          {
            subject: "rule",
            name: "dp-breach",
            change: "changed",
            sentences: ["threshold 72 → 24"],
            file: "data-protection/terms.csv",
            line: 2,
            column: 1,
          },
        ],
      }),
    ),
    http.get(url("/api/rulebook/impact"), () => HttpResponse.json(state.view)),
    http.post(url("/api/rulebook/impact"), () => {
      state.begun += 1;
      state.view = state.begun === 1 ? { ...without, state: "RUNNING", looked: 2 } : done;
      return HttpResponse.json(state.view, { status: 202 });
    }),
    http.delete(url("/api/rulebook/impact"), () => {
      state.stopped += 1;
      state.view = { ...without, state: "STOPPED", looked: 2 };
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(url("/api/rulebook/impact/seen"), () => {
      state.view = { ...done, seen: true };
      return HttpResponse.json(state.view);
    }),
    http.post(url("/api/rulebook/publish"), () => {
      state.published += 1;
      return HttpResponse.json({ title: "Somebody else published" }, { status: 409 });
    }),
  );
  return state;
}

test("whoever publishes works the impact out, may stop it, reads it and says so before the button wakes", async () => {
  const state = serve(["compliance-publisher"]);
  const { user } = renderApp("/rulebook?view=changes");
  const publish = await screen.findByRole("button", { name: "Publish this rulebook" });
  expect(publish).toBeDisabled();
  await user.click(await screen.findByRole("button", { name: "Work out the impact" }));
  expect(await screen.findByText("2 of 5")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByText(/Stopped after 2 of 5/)).toBeVisible();
  expect(state.stopped).toBe(1);
  await user.click(screen.getByRole("button", { name: "Work out the impact" }));
  expect(
    await screen.findByText(
      "3 answers change among 5 open cases and standing decisions, 2 of them in who leads. 1 cannot be assessed yet.",
    ),
  ).toBeVisible();
  expect(screen.getByText(/2 of them are cases that you may not see/)).toBeVisible();
  expect(publish).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "I have read this impact" }));
  expect(await screen.findByText("You have read this impact.")).toBeVisible();
  await user.click(publish);
  expect(state.published).toBe(1);
});

test("a decided case is told apart, and offerings to which the same happens stand together under the rule", async () => {
  const state = serve(["compliance-author"]);
  state.view = done;
  renderApp("/rulebook?view=changes");
  const order = await screen.findByRole("list", { name: "Cases whose order changes" });
  expect(within(order).getByText("decided")).toBeVisible();
  expect(order).toHaveTextContent("Leader: Model A → nobody");
  expect(order).toHaveTextContent("Model A: awardable → knocked out");
  expect(screen.getByRole("list", { name: "Changes by rule" })).toHaveTextContent(
    "Assistant for a bank (decided): no knock-out → knock-out for Model A, Model B",
  );
  expect(screen.getByRole("link", { name: "Save as CSV" })).toHaveAttribute(
    "href",
    `/api/rulebook/impact/impact.csv?to=${working}&depth=ANSWER`,
  );
  expect(screen.queryByRole("button", { name: "I have read this impact" })).toBeNull();
});
