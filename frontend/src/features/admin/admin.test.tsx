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
  unitedDuties: [],
};

test("what one's roles do not reach is no tab; who comes by its address is told whom to ask", async () => {
  signInAs("auditor");
  server.use(http.get(url("/api/audit"), () => HttpResponse.json({ items: [], total: 0 })));
  renderApp("/admin");
  expect(await screen.findByRole("tab", { name: "Audit trail" })).toBeVisible();
  expect(screen.queryByRole("tab", { name: "People" })).toBeNull();
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

test("an administrator ends all access, and makes a reset link that is shown once", async () => {
  signInAs("admin");
  const done: string[] = [];
  server.use(
    http.get(url("/api/people"), () => HttpResponse.json({ items: [person], total: 1 })),
    http.delete(url("/api/people/p2/sessions"), () => {
      done.push("ended");
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(url("/api/people/p2/password-reset"), () => {
      done.push("link");
      return HttpResponse.json(
        { token: "one-time", expiresAt: "2026-05-10T10:00:00Z" },
        { status: 201 },
      );
    }),
  );
  const { user } = renderApp("/admin?open=p2");
  const panel = await screen.findByRole("dialog");
  await user.click(within(panel).getByRole("button", { name: "End all access" }));
  expect(await screen.findByText(/All access of Second ended/)).toBeVisible();
  await user.click(within(panel).getByRole("button", { name: "Make a reset link" }));
  expect(await within(panel).findByText(`${location.origin}/reset#one-time`)).toBeVisible();
  expect(done).toEqual(["ended", "link"]);
});

test("no reset link is offered for oneself, a demo account or a blocked one", async () => {
  signInAs("admin");
  const others = [
    { ...person, id: "p1", name: "Self" },
    { ...person, id: "p3", name: "Demo", demo: true },
    { ...person, id: "p4", name: "Blocked", active: false },
  ];
  server.use(http.get(url("/api/people"), () => HttpResponse.json({ items: others, total: 3 })));
  for (const { id } of others) {
    const { unmount } = renderApp(`/admin?open=${id}`);
    const panel = await screen.findByRole("dialog");
    expect(within(panel).queryByRole("button", { name: "Make a reset link" })).toBeNull();
    expect(within(panel).getByRole("button", { name: "End all access" })).toBeVisible();
    unmount();
  }
});

test("duties in one hand and a name that looks like another are shown", async () => {
  signInAs("admin");
  const both = {
    ...person,
    roles: ["compliance-author", "compliance-publisher"],
    unitedDuties: ["writes-and-publishes-rules"],
    looksLike: "5econd",
  };
  server.use(http.get(url("/api/people"), () => HttpResponse.json({ items: [both], total: 1 })));
  const { user } = renderApp("/admin");
  const row = await screen.findByRole("row", { name: /^Second/ });
  expect(within(row).getByText("duties in one hand")).toBeVisible();
  expect(within(row).getByText("looks like 5econd")).toBeVisible();
  await user.click(row);
  const panel = await screen.findByRole("dialog");
  expect(within(panel).getByText("writes rules and publishes rules")).toBeVisible();
});

test("of a case that one may not see the trail says that something was done, and no more", async () => {
  signInAs("admin");
  const entry = {
    sequence: 8,
    at: "2026-05-09T10:00:00Z",
    actor: "p2",
    actorName: "Second",
    action: "case.saved",
    subject: "case",
    detail: "{}",
    hash: "",
    hidden: true,
  };
  server.use(
    http.get(url("/api/people"), () => HttpResponse.json({ items: [person], total: 1 })),
    http.get(url("/api/audit"), () => HttpResponse.json({ items: [entry], total: 1 })),
  );
  const { user } = renderApp("/admin?view=audit");
  const row = await screen.findByRole("row", { name: /Saved a case/ });
  expect(within(row).getByText("a case you are no member of")).toBeVisible();
  expect(within(row).getByText("not shown to you")).toBeVisible();
  await user.click(row);
  const panel = await screen.findByRole("dialog");
  expect(within(panel).getByText(/for its members and for auditors/)).toBeVisible();
  expect(within(panel).queryByText("Hash")).toBeNull();
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
        hidden: false,
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
