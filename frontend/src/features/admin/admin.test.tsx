import { screen, waitFor, within } from "@testing-library/react";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, signedIn, url } from "@/testing/server";

function signInAs(...roles: string[]) {
  server.use(
    http.get(url("/api/session"), () =>
      HttpResponse.json({ ...signedIn, person: { id: "p1", name: "Ada", roles } }),
    ),
  );
}

const person = {
  id: "p2",
  name: "Second",
  roles: ["evaluator"],
  active: true,
  demo: false,
  version: 3,
};

test("what one's roles do not reach is no tab; who comes by its address is told whom to ask", async () => {
  signInAs("evaluator");
  server.use(http.get(url("/api/tokens"), () => HttpResponse.json([])));
  renderApp("/admin");
  expect(await screen.findByRole("tab", { name: "Your tokens" })).toBeVisible();
  expect(screen.queryByRole("tab", { name: "People" })).toBeNull();
  expect(screen.queryByRole("tab", { name: "Audit trail" })).toBeNull();
  expect(screen.queryByRole("link", { name: "Imports" })).toBeNull();
});

test.each([
  ["people", /people and their roles is done by an administrator/],
  ["audit", /audit trail.* is done by an auditor or an administrator/],
])("the address of %s tells who can", async (view, words) => {
  signInAs("evaluator");
  renderApp(`/admin?view=${view}`);
  expect(await screen.findByText(words)).toBeVisible();
});

test("a changed role is sent with the version read; a change that came second is told", async () => {
  signInAs("admin");
  const sent: unknown[] = [];
  server.use(
    http.get(url("/api/people"), () => HttpResponse.json({ items: [person], total: 1 })),
    http.put(url("/api/people/p2/roles"), async ({ request }) => {
      sent.push([request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json({ title: "Somebody else changed this" }, { status: 412 });
    }),
  );
  const { user } = renderApp("/admin");
  await user.click(await screen.findByRole("row", { name: /^Second/ }));
  const panel = await screen.findByRole("dialog");
  expect(within(panel).getByRole("button", { name: "Save" })).toBeDisabled();
  await user.click(within(panel).getByRole("checkbox", { name: /^Auditor/ }));
  await user.click(within(panel).getByRole("button", { name: "Save" }));
  expect(await within(panel).findByText(/Somebody else changed this/)).toBeVisible();
  expect(sent).toEqual([['"v3"', { roles: ["evaluator", "auditor"], active: true }]]);
});

test("a token's secret is shown once, after it is issued", async () => {
  let held: object[] = [];
  server.use(
    http.get(url("/api/tokens"), () => HttpResponse.json(held)),
    http.post(url("/api/tokens"), async ({ request }) => {
      const { name, scopes } = (await request.json()) as { name: string; scopes: string[] };
      const token = {
        id: "t1",
        name,
        scopes,
        createdAt: "2026-05-09T00:00:00Z",
        expiresAt: "2099-08-07T00:00:00Z",
      };
      held = [token];
      return HttpResponse.json({ token, secret: "assay_secret" }, { status: 201 });
    }),
  );
  const { user } = renderApp("/admin?view=tokens");
  await user.click(await screen.findByRole("button", { name: "Issue the token" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Say what the token is for.");
  await user.type(screen.getByRole("textbox", { name: "What it is for" }), "Pipeline");
  await user.click(screen.getByRole("button", { name: "Issue the token" }));
  expect(await screen.findByText("assay_secret")).toBeVisible();
  const table = await screen.findByRole("table", { name: "Your tokens" });
  expect(within(table).getByText("Pipeline")).toBeVisible();
  expect(within(table).getByText("read")).toBeVisible();
});

test("the audit trail filters by action in the address and is checked as a whole", async () => {
  signInAs("auditor");
  const asked: (string | null)[] = [];
  server.use(
    http.get(url("/api/people"), () => HttpResponse.json({ items: [person], total: 1 })),
    http.get(url("/api/audit"), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("action"));
      const entry = {
        sequence: 7,
        at: "2026-05-09T10:00:00Z",
        actor: "p2",
        actorName: "Second",
        action: "case.saved",
        subject: "case:c1",
        detail: "{}",
        hash: "ab".repeat(32),
      };
      return HttpResponse.json({ items: [entry], total: 1 });
    }),
    http.get(url("/api/audit/verification"), () =>
      HttpResponse.json({ whole: false, events: 7, head: "", breaks: ["Entry 3 was altered."] }),
    ),
  );
  const { user } = renderApp("/admin?view=audit");
  await screen.findByRole("table", { name: "Audit trail" });
  await user.type(screen.getByRole("textbox", { name: "Action" }), "case.*{Enter}");
  await waitFor(() => expect(asked.at(-1)).toBe("case.*"));
  expect(location.search).toContain("action=case");
  await user.click(screen.getByRole("button", { name: "Check the whole trail" }));
  expect(await screen.findByText("Entry 3 was altered.")).toBeVisible();
});
