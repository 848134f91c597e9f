import { screen, waitFor, within } from "@testing-library/react";
import { claim as graded } from "@/testing/comparisonFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, signedIn, url } from "@/testing/server";
import type { Claim, ClaimDetail } from "./claimsApi";

const claim: Claim = {
  id: "qwen-claim",
  sentence: "Qwen2.5-Max beats Claude 3.5 Sonnet on LiveCodeBench",
  claimant: "alibaba",
  claimantName: "Alibaba",
  parts: graded.parts,
  provenance: {
    basis: "CITED",
    source: "https://example.org/post",
    published: "2025-01-28",
    note: "",
  },
  asOf: "2026-05-09",
  withdrawn: false,
  names: { "qwen2.5-max": "Qwen2.5-Max", "claude-3.5-sonnet": "Claude 3.5 Sonnet" },
  grades: { "lcb-qwen2.5-max": "C", "lcb-claude-3.5-sonnet": "E" },
};

const statement: Claim = {
  ...claim,
  id: "parity",
  sentence: "Both sides have drawn level",
  claimant: "an-article",
  claimantName: "an article",
  parts: [],
  statement: { grade: "E", why: "Generalises from two benchmarks." },
};

const gone: Claim = { ...statement, id: "gone", sentence: "Said in error", withdrawn: true };

const detail: ClaimDetail = {
  claim,
  version: 2,
  mayEdit: true,
  changes: [{ version: 1, action: "ENTERED", reason: "", by: "Eva", at: "2026-05-01T10:00:00Z" }],
};

function list(...items: readonly object[]) {
  return () => HttpResponse.json({ items, total: items.length });
}

function serveClaims(...claims: readonly Claim[]) {
  server.use(
    http.get(url("/api/session"), () =>
      HttpResponse.json({
        ...signedIn,
        person: { id: "p2", name: "Eva", roles: ["evaluator"] },
      }),
    ),
    http.get(url("/api/claims"), list(...claims)),
    http.get(url("/api/claims/qwen-claim"), () =>
      HttpResponse.json(detail, { headers: { ETag: '"v2"' } }),
    ),
    http.get(url("/api/catalog/vendors"), list({ id: "alibaba", name: "Alibaba" })),
    http.get(
      url("/api/catalog/models"),
      list(
        { id: "qwen2.5-max", name: "Qwen2.5-Max" },
        { id: "claude-3.5-sonnet", name: "Claude 3.5 Sonnet" },
      ),
    ),
    http.get(
      url("/api/catalog/benchmarks"),
      list({ id: "livecodebench-v5", name: "LiveCodeBench", version: "v5" }),
    ),
  );
}

test("the list shows both verdicts of each comparison, and the grade of a statement", async () => {
  serveClaims(claim, statement, gone);
  renderApp("/claims");
  const card = await screen.findByRole("article", { name: claim.sentence });
  expect(within(card).getByText("Not supported by its own source's figures")).toBeVisible();
  expect(within(card).getByText("Not independently tested")).toBeVisible();
  expect(within(card).getByText("LiveCodeBench", { exact: false, selector: "a" })).toBeVisible();
  const other = screen.getByRole("article", { name: statement.sentence });
  expect(within(other).getByText("conjecture")).toBeVisible();
  expect(within(other).getByText("Generalises from two benchmarks.")).toBeVisible();
  expect(screen.queryByRole("article", { name: gone.sentence })).toBeNull();
});

test("the address says what is shown", async () => {
  serveClaims(claim, statement, gone);
  renderApp("/claims?show=withdrawn");
  expect(await screen.findByRole("article", { name: gone.sentence })).toBeVisible();
  expect(screen.queryByRole("article", { name: claim.sentence })).toBeNull();
});

test("a list that cannot be had says so and offers to try again", async () => {
  serveClaims();
  server.use(
    http.get(url("/api/claims"), () =>
      HttpResponse.json({ title: "Unavailable", status: 503 }, { status: 503 }),
    ),
  );
  renderApp("/claims");
  expect(
    await screen.findByText("The claims could not be loaded.", { exact: false }),
  ).toBeVisible();
});

test("one claim shows the figures, who reported each, its grade, and what is related", async () => {
  serveClaims(claim);
  renderApp("/claims/claim?id=qwen-claim");
  const part = await screen.findByRole("region", {
    name: "Qwen2.5-Max over Claude 3.5 Sonnet on livecodebench-v5",
  });
  const figures = within(part).getByRole("table", { name: /^Figures held/ });
  expect(within(figures).getByText("38.7 %")).toBeVisible();
  expect(within(figures).getByText("unverified")).toBeVisible();
  expect(within(figures).getByText("conjecture")).toBeVisible();
  expect(within(part).getByText("Related, does not decide")).toBeVisible();
  expect(screen.getByText("Eva entered it.")).toBeVisible();
});

test("withdrawing asks for a reason and names the version read", async () => {
  serveClaims(claim);
  const sent: unknown[] = [];
  server.use(
    http.post(url("/api/claims/qwen-claim/withdraw"), async ({ request }) => {
      sent.push([request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json(detail, { headers: { ETag: '"v3"' } });
    }),
  );
  const { user } = renderApp("/claims/claim?id=qwen-claim");
  await user.click(await screen.findByRole("button", { name: "Withdraw…" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Withdraw" }));
  expect(within(dialog).getByText("Say why the claim is withdrawn.")).toBeVisible();
  await user.type(within(dialog).getByLabelText("Reason"), "Entered twice.");
  await user.click(within(dialog).getByRole("button", { name: "Withdraw" }));
  await waitFor(() => expect(sent).toEqual([['"v2"', { reason: "Entered twice." }]]));
});

test("a claim is entered with two comparisons, and a refusal stands at its field", async () => {
  serveClaims(claim);
  const sent: unknown[] = [];
  server.use(
    http.post(url("/api/claims"), async ({ request }) => {
      sent.push(await request.json());
      return sent.length > 1
        ? HttpResponse.json(detail, { status: 201 })
        : HttpResponse.json(
            {
              title: "There is a problem",
              status: 422,
              errors: [
                { pointer: "/comparisons/1/worse", message: "No model is chosen.", remedy: "" },
              ],
            },
            { status: 422 },
          );
    }),
  );
  const { user } = renderApp("/claims/new");
  await user.type(await screen.findByLabelText("Sentence"), "Qwen is ahead.");
  await choose(user, screen.getByRole("combobox", { name: "Claimed by" }), "Alibaba");
  await user.type(screen.getByLabelText("Published"), "2025-01-28");
  await user.type(screen.getByLabelText("Source"), "https://example.org");
  const first = within(screen.getByRole("group", { name: "Comparison 1" }));
  await choose(user, first.getByRole("combobox", { name: "Said to be ahead" }), "Qwen2.5-Max");
  await choose(user, first.getByRole("combobox", { name: "Of this model" }), "Claude 3.5 Sonnet");
  await choose(user, first.getByRole("combobox", { name: "Benchmark and version" }), "LiveCode");
  await user.click(screen.getByRole("button", { name: "Add a comparison" }));
  await user.click(screen.getByRole("button", { name: "Record the claim" }));
  const summary = await screen.findByRole("alert");
  expect(within(summary).getByText("No model is chosen.")).toBeVisible();
  const second = screen.getByRole("group", { name: "Comparison 2" });
  expect(within(second).getByText("No model is chosen.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove comparison 2" }));
  await user.click(screen.getByRole("button", { name: "Record the claim" }));
  expect(await screen.findByRole("heading", { level: 1, name: claim.sentence })).toBeVisible();
  expect(sent[1]).toEqual({
    sentence: "Qwen is ahead.",
    claimant: "alibaba",
    comparisons: [
      { better: "qwen2.5-max", worse: "claude-3.5-sonnet", benchmark: "livecodebench-v5" },
    ],
    basis: "CITED",
    source: "https://example.org",
    published: "2025-01-28",
    note: "",
  });
});

async function choose(
  user: ReturnType<typeof renderApp>["user"],
  box: HTMLElement,
  text: string,
): Promise<void> {
  await user.clear(box);
  await user.type(box, text);
  await user.keyboard("{ArrowDown}{Enter}");
}

test("who may not enter claims is told by whom they are entered, instead of a form to be refused", async () => {
  server.use(
    http.get(url("/api/session"), () =>
      HttpResponse.json({
        ...signedIn,
        person: { id: "p1", name: "Ada", roles: ["compliance-author"] },
      }),
    ),
  );
  renderApp("/claims/new");
  expect(
    await screen.findByText(/done by an evaluator or a procurement lead or an architect/),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Record the claim" })).toBeNull();
});
