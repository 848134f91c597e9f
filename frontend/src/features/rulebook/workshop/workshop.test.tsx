import { screen, waitFor, within } from "@testing-library/react";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, signedIn, url } from "@/testing/server";
import type { Analysis, Coverage, Explanation, Simulation } from "./workshopApi";

// The editor measures text, which jsdom cannot.
vi.mock("../editor/CodeEditor", () => ({
  CodeEditor: ({ label, text }: { label: string; text: string }) => (
    <textarea aria-label={label} value={text} readOnly />
  ),
}));

const path = "security/assurance.drl";
const caseFile = "security/assurance.cases.yaml";
const place = { file: path, line: 7, column: 3 };

const explanation: Explanation = {
  ...place,
  rule: "sec-iso",
  title: "No certified management of security",
  verdict: "true",
  applies: true,
  sentence: "sec-iso holds.",
  parts: [
    {
      ...place,
      condition: "retention in days is above 30 days",
      verdict: "true",
      actual: "retention in days is 90 days",
      shortfall: "",
    },
  ],
  texts: ["Kept too long."],
  reference: "ISO/IEC 27001:2022",
  owner: "Security",
  caseFile,
  caseText:
    '  - name: "Model A in Assistant"\n    rule: sec-iso\n    as-of: 2026-05-09\n    given:\n      offering.retentionDays: 90\n    expect:\n      - finding: flag\n        certainty: holds\n',
};

const analysis: Analysis = {
  digest: "a".repeat(64),
  today: "2026-05-09",
  cases: 0,
  offerings: 132,
  needs: ["Coding assistant", "Customer service"],
  observations: [
    {
      ...place,
      kind: "never-fires",
      weight: "mistake",
      rules: ["sec-iso"],
      message: "sec-iso can never hold.",
      advice: "Correct one of the two conditions.",
      example: [],
    },
    {
      ...place,
      line: 20,
      kind: "gap",
      weight: "note",
      rules: ["sec-a", "sec-b"],
      message: "The rows differ in retention only.",
      advice: "Add a row.",
      example: [],
    },
  ],
};

const coverage: Coverage = {
  rules: 2,
  fired: 1,
  cells: 2,
  provenCells: 1,
  items: [
    {
      ...place,
      rule: "sec-iso",
      title: "No certified management of security",
      firing: 2,
      silent: 1,
      open: 1,
      proven: true,
      cells: [{ ...place, condition: "retention", holding: 2, deciding: 1, proven: true }],
    },
    {
      ...place,
      line: 30,
      rule: "sec-quiet",
      title: "Never tried",
      firing: 0,
      silent: 0,
      open: 0,
      proven: false,
      cells: [
        { ...place, line: 31, condition: "the route", holding: 0, deciding: 0, proven: false },
      ],
    },
  ],
};

function serve() {
  server.use(
    http.get(url("/api/session"), () =>
      HttpResponse.json({
        ...signedIn,
        person: { id: "p1", name: "Ada", roles: ["compliance-author"] },
      }),
    ),
    http.get(url("/api/rulebook"), () =>
      HttpResponse.json({
        mode: "reviewed",
        working: { digest: "a".repeat(64), rules: 2, cases: 1, differs: false, authors: [] },
        valid: true,
        diagnostics: [],
        failingCases: [],
        checked: "2026-05-09T10:00:00Z",
      }),
    ),
    http.get(url("/api/rulebook/files"), () =>
      HttpResponse.json({
        items: [path, caseFile].map((each) => ({
          path: each,
          folder: "security",
          change: "same",
          errors: 0,
          failingCases: 0,
        })),
      }),
    ),
    http.get(url(`/api/rulebook/files/${path}`), () =>
      HttpResponse.json({ path, text: 'rule "sec-iso"' }, { headers: { ETag: '"v1"' } }),
    ),
    http.get(url("/api/rulebook/analysis"), () => HttpResponse.json(analysis)),
    http.get(url("/api/rulebook/coverage"), () => HttpResponse.json(coverage)),
    http.get(url("/api/rulebook/rules"), () =>
      HttpResponse.json({
        items: [{ id: "sec-iso", title: explanation.title, effects: [], ...place }],
      }),
    ),
    http.get(url("/api/rulebook/suggestions"), () =>
      HttpResponse.json({
        items: [
          {
            rule: "sec-iso",
            why: "No case of sec-iso tries retention exactly on its limit.",
            name: "on the limit",
            caseFile,
            caseText: '  - name: "on the limit"\n    rule: sec-iso\n',
          },
        ],
      }),
    ),
    http.get(url("/api/rulebook/fired"), () =>
      HttpResponse.json({
        assessed: 1,
        total: 1,
        incomplete: [],
        rules: [
          {
            rule: "sec-iso",
            cases: [
              {
                id: "bank",
                title: "Assistant",
                status: "DRAFT",
                offerings: [{ id: "a@own", name: "Model A", kind: "FLAG", certainty: "HOLDS" }],
              },
            ],
          },
        ],
      }),
    ),
    http.get(url("/api/rulebook/explanation"), () => HttpResponse.json(explanation)),
    http.get(url("/api/rulebook/vocabulary"), () =>
      HttpResponse.json({
        fields: [
          {
            name: "offering.retentionDays",
            type: "number",
            unit: "days",
            words: "retention in days",
            meaning: "How long inputs are kept.",
            example: "30",
            allowed: [],
          },
        ],
        parameters: [],
        operators: [],
      }),
    ),
    http.post(url("/api/rulebook/check"), () =>
      HttpResponse.json({
        valid: true,
        diagnostics: [],
        failingCases: [],
        cases: [
          { rule: "sec-iso", name: "kept long", file: caseFile, line: 2, column: 3, passed: true },
          {
            rule: "sec-iso",
            name: "kept short",
            file: caseFile,
            line: 9,
            column: 3,
            passed: false,
            message: "Expected nothing, found flag.",
          },
        ],
      }),
    ),
    http.post(url("/api/rulebook/diff"), () =>
      HttpResponse.json({ before: "a", after: "a", sameMeaning: true, entries: [] }),
    ),
  );
}

test("the analysis says on what the rules were tried, counts mistakes, filters by kind and leads to the place", async () => {
  serve();
  const { user } = renderApp("/rulebook?view=analysis");
  expect(await screen.findByText(/1 is almost certainly a mistake/)).toBeVisible();
  expect(
    screen.getByText(
      /132 offerings of the catalog under 2 typical needs \(Coding assistant, Customer service\), and on none of your cases/,
    ),
  ).toBeVisible();
  const remarks = screen.getByRole("list", { name: "Remarks" });
  expect(within(remarks).getAllByRole("listitem")).toHaveLength(2);
  await user.click(screen.getByRole("checkbox", { name: /Gap/ }));
  await waitFor(() =>
    expect(
      within(screen.getByRole("list", { name: "Remarks" })).getAllByRole("listitem"),
    ).toHaveLength(1),
  );
  await user.click(screen.getByRole("button", { name: `${path}:20:3` }));
  expect(await screen.findByRole("region", { name: path })).toBeVisible();
  expect(location.search).toContain("line=20");
});

test("the coverage shows the conditions that no case puts to the test, and can show only those", async () => {
  serve();
  const { user } = renderApp("/rulebook?view=coverage");
  const table = await screen.findByRole("table", { name: "Coverage by rule" });
  expect(within(table).getByRole("row", { name: /sec-iso/ })).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Only rules with something untested" }));
  await waitFor(() => expect(within(table).queryByRole("row", { name: /sec-iso/ })).toBeNull());
  await user.click(
    within(table).getByRole("button", {
      name: "the route: not tested; holds in 0, decides in 0 cases",
    }),
  );
  expect(await screen.findByRole("region", { name: path })).toBeVisible();
  expect(location.search).toContain("line=31");
});

test("typed facts are tried a moment later: what fires, and which condition another rule lacks", async () => {
  serve();
  const sent: unknown[] = [];
  const tried: Simulation = {
    digest: "a".repeat(64),
    asOf: "2026-05-09",
    rules: [
      {
        answer: "fires",
        findings: [{ kind: "flag", text: "Kept too long.", points: 0, missing: [] }],
        explanation,
      },
      {
        answer: "nearly-fires",
        findings: [],
        explanation: {
          ...explanation,
          rule: "sec-far",
          title: "Kept far too long",
          verdict: "false",
          parts: [
            {
              ...place,
              condition: "retention in days is above 365 days",
              verdict: "false",
              actual: "90 days",
              shortfall: "retention in days is 275 days too little",
            },
          ],
        },
      },
    ],
  };
  server.use(
    http.post(url("/api/rulebook/simulate"), async ({ request }) => {
      const { facts } = (await request.json()) as { facts: Record<string, string> };
      sent.push(facts["offering.retentionDays"]);
      return facts["offering.retentionDays"] === undefined
        ? HttpResponse.json({ ...tried, rules: [] })
        : HttpResponse.json(tried);
    }),
  );
  const { user } = renderApp("/rulebook?view=simulate");
  const answers = await screen.findByRole("region", { name: "What the rules say" });
  expect(await within(answers).findByText("No rule fires on these facts.")).toBeVisible();
  await user.type(screen.getByRole("searchbox", { name: "Find a fact" }), "retention");
  await user.type(await screen.findByRole("textbox", { name: "Retention in days" }), "90{Tab}");
  expect(await within(answers).findByText("Kept too long.")).toBeVisible();
  expect(sent.at(-1)).toBe("90");
  const nearly = within(answers).getByRole("region", { name: /Nearly fires/ });
  expect(within(nearly).getByText("Retention in days is 275 days too little.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Clear all" }));
  expect(await within(answers).findByText("No rule fires on these facts.")).toBeVisible();
});

test("beside a file its cases are tried, failing ones first, and a real finding becomes a case by one press and a name", async () => {
  serve();
  const written: { ifMatch: string | null; text: string }[] = [];
  server.use(
    http.get(url(`/api/rulebook/files/${caseFile}`), () =>
      HttpResponse.json(
        { path: caseFile, text: "cases:\n  - name: kept long\n" },
        { headers: { ETag: '"c1"' } },
      ),
    ),
    http.put(url(`/api/rulebook/files/${caseFile}`), async ({ request }) => {
      const { text } = (await request.json()) as { text: string };
      written.push({ ifMatch: request.headers.get("If-Match"), text });
      return HttpResponse.json({ path: caseFile, text }, { headers: { ETag: '"c2"' } });
    }),
  );
  const { user } = renderApp(`/rulebook?file=${path}`);
  const cases = await screen.findByRole("list", { name: "Cases" });
  await within(cases).findByText("Expected nothing, found flag.");
  expect(within(cases).getAllByRole("listitem")[0]).toHaveTextContent("kept short");
  expect(screen.getByText("1 of 2 cases find something else than they expect.")).toBeVisible();
  const missing = screen.getByRole("region", { name: "Missing cases" });
  expect(within(missing).getByText(/exactly on its limit/)).toBeVisible();
  const real = screen.getByRole("region", { name: "Where these rules fire" });
  await user.click(within(real).getByRole("button", { name: "Keep as a case" }));
  const dialog = await screen.findByRole("dialog", { name: "Keep as a case" });
  const name = within(dialog).getByRole("textbox", { name: /What the case shows/ });
  expect(name).toHaveValue("Model A in Assistant");
  await user.clear(name);
  expect(within(dialog).getByRole("button", { name: "Add the case" })).toBeDisabled();
  await user.type(name, 'kept for "ninety" days');
  await user.click(within(dialog).getByRole("button", { name: "Add the case" }));
  await waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]?.ifMatch).toBe('"c1"');
  expect(written[0]?.text).toBe(
    `cases:\n  - name: kept long\n\n${explanation.caseText.replace('"Model A in Assistant"', '"kept for ”ninety” days"')}`,
  );
});
