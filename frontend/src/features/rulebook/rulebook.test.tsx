import { screen, within } from "@testing-library/react";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, signedIn, url } from "@/testing/server";
import type { CodeEditorProps } from "./editor/CodeEditor";
import type { Diagnostic, Fired, RulebookState } from "./rulebookApi";

// The editor measures text, which jsdom cannot; a plain box stands for it.
vi.mock("./editor/CodeEditor", () => ({
  CodeEditor: ({ label, text, isReadOnly, onChange }: CodeEditorProps) => (
    <textarea
      aria-label={label}
      value={text}
      readOnly={isReadOnly}
      onChange={(event) => onChange(event.target.value)}
    />
  ),
}));

const broken: Diagnostic = {
  file: "security/assurance.csv",
  line: 4,
  column: 17,
  severity: "error",
  message: "Unknown licence `Apache 2`.",
  remedy: "Did you mean `Apache-2.0`?",
};

const state: RulebookState = {
  mode: "reviewed",
  published: {
    digest: "a".repeat(64),
    rules: 2,
    since: "2026-05-09T10:00:00Z",
    by: "Second Person",
  },
  working: {
    digest: "a".repeat(64),
    rules: 2,
    cases: 4,
    differs: false,
    authors: [],
    yours: false,
    unclaimed: [],
  },
  valid: true,
  diagnostics: [],
  failingCases: [],
  checked: "2026-05-09T10:00:00Z",
};

const rule = {
  id: "sec-iso",
  title: "No certified management of security",
  when: "offering.certifications not contains ISO-27001",
  effects: [{ kind: "penalty", text: "No certificate is held.", tag: "assurance", points: "10" }],
  reference: "ISO/IEC 27001:2022",
  owner: "Security",
  rationale: "Customers ask for it.",
  force: "policy",
  waivable: true,
  basis: "policy",
  active: true,
  folder: "security",
  file: "security/assurance.csv",
  line: 2,
  column: 1,
  change: "same",
};

const fired: Fired = {
  assessed: 1,
  total: 1,
  incomplete: [],
  rules: [
    {
      rule: "sec-iso",
      cases: [
        {
          id: "bank",
          title: "Assistant for a bank",
          status: "DRAFT",
          offerings: [
            { id: "a@own", name: "Model A, own", kind: "PENALTY", certainty: "HOLDS" },
            { id: "b@cloud", name: "Model B, cloud", kind: "PENALTY", certainty: "MAY_HOLD" },
          ],
        },
      ],
    },
  ],
};

function line(path: string, errors = 0) {
  const [folder = ""] = path.includes("/") ? path.split("/") : [""];
  return { path, folder, bytes: 10, change: "same", errors, failingCases: 0 };
}

function serve(present: RulebookState, errors = 0) {
  server.use(
    http.get(url("/api/rulebook"), () => HttpResponse.json(present)),
    http.get(url("/api/rulebook/files"), () =>
      HttpResponse.json({
        items: [
          line("README.md"),
          line("security/assurance.csv", errors),
          line("security/assurance.cases.yaml"),
          line("licences/weights.csv"),
        ],
      }),
    ),
    http.get(url("/api/rulebook/files/security/assurance.csv"), () =>
      HttpResponse.json(
        { path: "security/assurance.csv", text: "id;title\n" },
        { headers: { ETag: '"v1"' } },
      ),
    ),
    http.get(url("/api/rulebook/vocabulary"), () =>
      HttpResponse.json({ fields: [], parameters: [], operators: [] }),
    ),
    http.get(url("/api/rulebook/rules"), () =>
      HttpResponse.json({ items: [rule, { ...rule, id: "sec-quiet", title: "Never fires" }] }),
    ),
    http.get(url("/api/rulebook/fired"), () => HttpResponse.json(fired)),
    http.get(url("/api/rulebook/suggestions"), () => HttpResponse.json({ items: [] })),
    http.get(url("/api/rulebook/coverage"), () =>
      HttpResponse.json({ rules: 2, fired: 1, cells: 2, provenCells: 1, items: [] }),
    ),
    http.post(url("/api/rulebook/check"), () =>
      HttpResponse.json({ valid: true, diagnostics: [], failingCases: [], cases: [] }),
    ),
    http.post(url("/api/rulebook/diff"), () =>
      HttpResponse.json({ before: "a", after: "b", sameMeaning: true, entries: [] }),
    ),
  );
  // These tests type into the text; table/table.test.tsx works in the grid.
  localStorage.setItem("assay.rule-table-view", '"text"');
}

function signInAs(...roles: string[]) {
  server.use(
    http.get(url("/api/session"), () =>
      HttpResponse.json({ ...signedIn, person: { id: "p1", name: "Ada", roles } }),
    ),
  );
}

test("an error in the folder is told with its place and remedy, and the place leads into the file", async () => {
  serve({ ...state, valid: false, diagnostics: [broken] }, 1);
  const { user } = renderApp("/rulebook");
  expect(await screen.findByText(/the last good rulebook goes on/)).toBeVisible();
  expect(screen.getByText("Unknown licence `Apache 2`.")).toBeVisible();
  expect(screen.getByText("Did you mean `Apache-2.0`?")).toBeVisible();
  const files = await screen.findByRole("navigation", { name: "Rule files" });
  expect(within(files).getByRole("link", { name: /^assurance\.csv/ })).toHaveTextContent("1 wrong");
  await user.click(screen.getByRole("button", { name: "security/assurance.csv:4:17" }));
  expect(await screen.findByRole("region", { name: "security/assurance.csv" })).toBeVisible();
  expect(location.search).toContain("line=4");
  expect(location.search).toContain("column=17");
});

test("who is no author reads a file and is offered neither saving nor a new one", async () => {
  signInAs("procurement-lead");
  serve(state);
  renderApp("/rulebook?file=security/assurance.csv");
  const editor = await screen.findByRole("region", { name: "security/assurance.csv" });
  expect(within(editor).getByRole("textbox")).toHaveAttribute("readonly");
  expect(within(editor).queryByRole("button", { name: "Save" })).toBeNull();
  expect(screen.queryByRole("button", { name: "New file" })).toBeNull();
});

test("a save that would break the rules is refused with the place, and what was typed stays", async () => {
  signInAs("compliance-author");
  serve(state);
  server.use(
    http.post(url("/api/rulebook/check"), () =>
      HttpResponse.json({ valid: false, diagnostics: [broken], failingCases: [], cases: [] }),
    ),
    http.put(url("/api/rulebook/files/security/assurance.csv"), () =>
      HttpResponse.json(
        {
          title: "There is a problem with what was sent",
          detail:
            "Nothing was saved: the rules would not be valid. The last good rulebook goes on.",
        },
        { status: 422 },
      ),
    ),
  );
  const { user } = renderApp("/rulebook?file=security/assurance.csv");
  const editor = await screen.findByRole("region", { name: "security/assurance.csv" });
  const text = within(editor).getByRole("textbox");
  await user.clear(text);
  await user.type(text, "id;titel");
  await within(editor).findByText("Did you mean `Apache-2.0`?");
  await user.click(within(editor).getByRole("button", { name: "Save" }));
  expect(await within(editor).findByText(/Nothing was saved/)).toBeVisible();
  expect(within(editor).getByText("not saved")).toBeVisible();
  expect(localStorage.getItem("assay.rule-draft.security/assurance.csv")).toContain("titel");
});

test("an author begins a rule: a bad name is explained, the server writes it switched off, and it opens", async () => {
  signInAs("compliance-author");
  serve(state);
  const sent: unknown[] = [];
  server.use(
    http.post(url("/api/rulebook/new-rule"), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(
        { written: ["security/transfer.csv", "security/transfer.cases.yaml"] },
        { status: 201 },
      );
    }),
    http.get(url("/api/rulebook/files/security/transfer.csv"), () =>
      HttpResponse.json(
        { path: "security/transfer.csv", text: "id;active\ntransfer;no\n" },
        { headers: { ETag: '"v1"' } },
      ),
    ),
  );
  const { user } = renderApp("/rulebook?file=security/assurance.csv");
  await user.click(await screen.findByRole("button", { name: "New file" }));
  const dialog = await screen.findByRole("dialog", { name: "New rule file" });
  await user.click(within(dialog).getByRole("button", { name: /Folder/ }));
  await user.click(await screen.findByRole("option", { name: "security" }));
  const name = within(dialog).getByRole("textbox", { name: "Name of the file" });
  await user.type(name, "../Transfer");
  await user.click(within(dialog).getByRole("button", { name: "Begin the file" }));
  expect(
    within(dialog).getAllByText(/small letters, digits and hyphens, without/),
  ).not.toHaveLength(0);
  expect(sent).toEqual([]);
  await user.clear(name);
  await user.type(name, "transfer");
  expect(within(dialog).getByText(/It is switched off/)).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Begin the file" }));
  const editor = await screen.findByRole("region", { name: "security/transfer.csv" });
  expect(sent).toEqual([{ id: "transfer", folder: "security", shape: "TABLE" }]);
  expect(await within(editor).findByDisplayValue(/transfer;no/)).toBeVisible();
});

test("a rule says on which case and offering it fires, and leads to the comparison", async () => {
  serve(state);
  const { user } = renderApp("/rulebook?view=rules");
  const row = await screen.findByRole("row", { name: /sec-iso/ });
  await within(row).findByText("2 offerings");
  expect(within(screen.getByRole("row", { name: /sec-quiet/ })).getByText("nothing")).toBeVisible();
  await user.click(row);
  const panel = await screen.findByRole("dialog", { name: rule.title });
  const link = await within(panel).findByRole("link", { name: "Assistant for a bank" });
  expect(link).toHaveAttribute("href", "/cases/bank/compare");
  expect(within(panel).getByText("Model A, own")).toBeVisible();
  expect(within(panel).getByText("penalty, may apply")).toBeVisible();
});
