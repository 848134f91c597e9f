import { screen, within } from "@testing-library/react";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, signedIn, url } from "@/testing/server";
import type { CodeEditorProps } from "../editor/CodeEditor";
import type { ImpactView } from "./impactApi";

// The editor measures text, which jsdom cannot; a plain box stands for it.
vi.mock("../editor/CodeEditor", () => ({
  CodeEditor: ({ label, text, onChange }: CodeEditorProps) => (
    <textarea aria-label={label} value={text} onChange={(event) => onChange(event.target.value)} />
  ),
}));

const path = "security/vendor.drl";
const published = "a".repeat(64);
const drafted = "c".repeat(64);

const idle: ImpactView = {
  state: "IDLE",
  before: published,
  after: drafted,
  depth: "ANSWER",
  looked: 0,
  total: 0,
  changedSince: 0,
  hidden: { touched: 0, unanswered: 0 },
  seen: false,
};

const done: ImpactView = {
  ...idle,
  state: "DONE",
  looked: 1,
  total: 1,
  impact: {
    before: published,
    after: drafted,
    cases: 1,
    reassessed: 1,
    unanswered: [],
    touched: [
      {
        id: "bank",
        title: "Assistant for a bank",
        stage: "OPEN",
        leadersBefore: ["Model A"],
        leadersAfter: [],
        moved: [{ offering: "a@own", name: "Model A", before: "AWARDABLE", after: "KNOCKED_OUT" }],
        findings: [],
        shift: 0,
      },
    ],
  },
};

function serve(mode: "live" | "reviewed", digestOfDraft: string) {
  const state: { view: ImpactView; asked: unknown[] } = { view: idle, asked: [] };
  const held = { digest: published, rules: 1 };
  server.use(
    http.get(url("/api/session"), () =>
      HttpResponse.json({
        ...signedIn,
        person: { id: "p1", name: "Ada", roles: ["compliance-author"] },
      }),
    ),
    http.get(url("/api/rulebook"), () =>
      HttpResponse.json({
        mode,
        published: { ...held, since: "2026-05-09T10:00:00Z", by: "Ada" },
        working: { ...held, cases: 1, differs: false, authors: [], yours: false, unclaimed: [] },
        valid: true,
        diagnostics: [],
        failingCases: [],
        checked: "2026-05-09T10:00:00Z",
      }),
    ),
    http.get(url("/api/rulebook/files"), () =>
      HttpResponse.json({
        items: [{ path, folder: "security", bytes: 9, change: "same", errors: 0, failingCases: 0 }],
      }),
    ),
    http.get(url(`/api/rulebook/files/${path}`), () =>
      HttpResponse.json({ path, text: "rule text" }, { headers: { ETag: '"1"' } }),
    ),
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [], codes: {} })),
    http.get(url("/api/rulebook/fired"), () =>
      HttpResponse.json({ assessed: 0, total: 0, incomplete: [], rules: [] }),
    ),
    http.get(url("/api/rulebook/rules"), () => HttpResponse.json({ items: [] })),
    http.get(url("/api/rulebook/suggestions"), () => HttpResponse.json({ items: [] })),
    http.put(url("/api/rulebook/editors"), () => HttpResponse.json({ others: [] })),
    http.post(url("/api/rulebook/check"), () =>
      HttpResponse.json({
        valid: true,
        digest: digestOfDraft,
        diagnostics: [],
        failingCases: [],
        cases: [],
      }),
    ),
    http.post(url("/api/rulebook/diff"), () =>
      HttpResponse.json({ before: published, after: drafted, sameMeaning: false, entries: [] }),
    ),
    http.get(url("/api/rulebook/impact"), () => HttpResponse.json(state.view)),
    http.post(url("/api/rulebook/impact/draft"), async ({ request }) => {
      state.asked.push(await request.json());
      state.view = done;
      return HttpResponse.json(state.view, { status: 202 });
    }),
  );
  return state;
}

async function typeInto() {
  const { user } = renderApp(`/rulebook?view=files&file=${encodeURIComponent(path)}`);
  await user.type(await screen.findByRole("textbox", { name: `Text of ${path}` }), "!");
  const beside = within(await screen.findByRole("region", { name: "Beside this file" }));
  await user.click(beside.getByRole("tab", { name: "Whose answer" }));
  return { user, beside };
}

test("whose answer a text would change is shown before it is saved, and where saving takes effect at once that is said", async () => {
  const state = serve("live", drafted);
  const { user, beside } = await typeInto();
  expect(await beside.findByText(/look before you save/)).toBeVisible();
  await user.click(await beside.findByRole("button", { name: "Work out the impact" }));
  expect(await beside.findByRole("link", { name: "Assistant for a bank" })).toBeVisible();
  expect(beside.getByText("Leader: Model A → nobody")).toBeVisible();
  expect(state.asked).toEqual([{ draft: { path, text: "rule text!" }, depth: "ANSWER" }]);
});

test("a text that means what is published is told to change no answer", async () => {
  const state = serve("reviewed", published);
  const { beside } = await typeInto();
  expect(await beside.findByText(/so no answer changes/)).toBeVisible();
  expect(beside.queryByRole("button", { name: "Work out the impact" })).toBeNull();
  expect(state.asked).toEqual([]);
});
