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
    unanswered: [
      { id: "blank", title: "A blank one", stage: "OPEN", reason: "It has no candidates." },
    ],
    touched: [
      {
        id: "bank",
        title: "Assistant for a bank",
        stage: "DECIDED",
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
  changedSince: 0,
  hidden: {
    touched: 2,
    unanswered: 0,
    detail: {
      leaders: 1,
      locked: 0,
      decided: 0,
      valuesAlone: 0,
      rules: [
        {
          rule: "dp-breach",
          title: "Told too late",
          kind: "KNOCK_OUT",
          change: "COMES",
          cases: 2,
        },
      ],
    },
  },
  seen: false,
};

/** A server that works the impact out at the second look, and remembers who has read it. */
function serve(roles: readonly string[]) {
  const { impact: _, ...without } = done;
  const state: {
    view: ImpactView;
    unclaimed: { path: string; sha256: string }[];
    claimed: unknown[];
    yours: boolean;
    differs: boolean;
    begun: number;
    stopped: number;
    published: number;
  } = {
    unclaimed: [],
    claimed: [],
    yours: false,
    differs: true,
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
        working: {
          digest: working,
          rules: 2,
          cases: 4,
          differs: state.differs,
          authors: ["Ada"],
          yours: state.yours,
          unclaimed: state.unclaimed,
        },
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
    http.post(url("/api/rulebook/claims"), async ({ request }) => {
      state.claimed.push(await request.json());
      state.unclaimed = [];
      state.yours = true;
      return HttpResponse.json({});
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
      "3 answers change among 5 open cases and standing decisions, 2 of them in who leads. 1 cannot be assessed.",
    ),
  ).toBeVisible();
  expect(screen.getByText(/2 of them are cases that you may not see/)).toBeVisible();
  expect(
    screen.getByText("in 2 cases: knock-out of Told too late (dp-breach) comes"),
  ).toBeVisible();
  expect(publish).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "I have read this impact" }));
  expect(await screen.findByText("You have read this impact.")).toBeVisible();
  await user.click(publish);
  expect(state.published).toBe(1);
});

test("of a change in the folder nobody is assumed to be the author: somebody stands for it, and another publishes", async () => {
  const state = serve(["compliance-publisher"]);
  const file = { path: "small/rules.csv", sha256: "c".repeat(64) };
  state.unclaimed = [file];
  state.view = { ...done, seen: true };
  const { user } = renderApp("/rulebook?view=changes");
  expect(await screen.findByText(/nobody knows by whom: small\/rules.csv/)).toBeVisible();
  const publish = screen.getByRole("button", { name: "Publish this rulebook" });
  expect(publish).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "These changes are mine" }));
  expect(await screen.findByText(/or stand for a change of it/)).toBeVisible();
  expect(state.claimed).toEqual([{ files: [file] }]);
  expect(publish).toBeDisabled();
});

test("an impact of before is told with how many cases changed since, and a change without meaning needs none", async () => {
  const state = serve(["compliance-publisher"]);
  state.view = { ...done, changedSince: 3 };
  const { unmount } = renderApp("/rulebook?view=changes");
  expect(await screen.findByText(/^3 cases changed since this was worked out/)).toBeVisible();
  expect(screen.getByRole("button", { name: "I have read this impact" })).toBeVisible();
  unmount();
  state.differs = false;
  renderApp("/rulebook?view=changes");
  expect(await screen.findByText(/^The meaning is the same/)).toBeVisible();
});

test("a locked case is no change of leader that a publication makes, values alone are told, and so is what cannot be assessed", async () => {
  const state = serve(["compliance-author"]);
  const touched = done.impact?.touched[0];
  if (!done.impact || !touched) throw new Error("The example has a case.");
  const still = { leadersBefore: [], moved: [], findings: [], stage: "OPEN" as const };
  state.view = {
    ...done,
    impact: {
      ...done.impact,
      touched: [
        { ...touched, stage: "LOCKED" },
        { ...touched, ...still, id: "moving", title: "Only values", shift: 4.25 },
      ],
    },
  };
  renderApp("/rulebook?view=changes");
  const order = await screen.findByRole("list", { name: "Cases whose order changes" });
  expect(order).toHaveTextContent("Stays on its rulebook until its lead moves it.");
  expect(within(order).queryByText("another leader")).toBeNull();
  expect(order).toHaveTextContent("Only valuesValues move by up to 4.3 points.");
  expect(screen.getByRole("list", { name: "Changes by rule" })).toHaveTextContent(
    "Only values: Values move by up to 4.3 points.",
  );
  expect(screen.getByRole("list", { name: "Cases that cannot be assessed" })).toHaveTextContent(
    "A blank one: It has no candidates.",
  );
});

test("in the history an earlier publication tells which cases going back to it would change, with nothing to sign", async () => {
  const state = serve(["compliance-publisher"]);
  server.use(
    http.get(url("/api/rulebook/history"), () =>
      HttpResponse.json({
        items: [
          { digest: published, at: "2026-05-09T10:00:00Z", by: "Ada", changed: [], removed: [] },
          { digest: working, at: "2026-05-08T10:00:00Z", by: "Bea", changed: ["b"], removed: [] },
        ],
      }),
    ),
  );
  const { user } = renderApp("/rulebook?view=history");
  await user.click(await screen.findByText(/Bea/));
  const back = await screen.findByRole("region", { name: "What going back would change" });
  await user.click(await within(back).findByRole("button", { name: "Work out the impact" }));
  expect(state.begun).toBe(1);
  state.view = done;
  expect(await within(back).findByText(/^3 answers change among/)).toBeVisible();
  expect(within(back).queryByRole("button", { name: "I have read this impact" })).toBeNull();
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
