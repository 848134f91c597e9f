import { screen, waitFor, within } from "@testing-library/react";
import { serveCase } from "@/testing/caseFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";

const colleagues = [
  { id: "p1", name: "Procurement Lead", roles: ["procurement-lead"], active: true },
  { id: "p2", name: "Evaluator", roles: ["evaluator"], active: true },
  { id: "p3", name: "Architect", roles: ["architect"], active: true },
];

function serve(change: object) {
  const held = serveCase();
  held.stored = { ...held.stored, meta: { ...held.stored.meta, ...change } };
  server.use(
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [] })),
    http.get(url("/api/people"), () => HttpResponse.json({ items: colleagues, total: 3 })),
  );
  return held;
}

function receive(method: "put" | "post", path: string) {
  const sent: unknown[] = [];
  server.use(
    http[method](url(path), async ({ request }) => {
      sent.push([request.headers.get("If-Match"), await request.json()]);
      return HttpResponse.json({ title: "Somebody else changed this" }, { status: 412 });
    }),
  );
  return sent;
}

test("a lead adds a member, told what each may do, and a save that came second is refused in sight", async () => {
  const { stored } = serve({
    mayLead: true,
    members: [{ id: "p1", name: "Procurement Lead" }],
  });
  const sent = receive("put", "/api/cases/c1/members");
  const { user } = renderApp("/cases/c1/need");
  await user.click(await screen.findByRole("button", { name: "Members" }));
  const dialog = await screen.findByRole("dialog", { name: "Members of this case" });
  expect(await within(dialog).findByText("edits, locks weights, decides")).toBeVisible();
  expect(within(dialog).getByRole("button", { name: "Save the members" })).toBeDisabled();
  await user.type(within(dialog).getByRole("combobox", { name: /Members/ }), "Arch");
  await user.click(await screen.findByRole("option", { name: /Architect/ }));
  await user.click(within(dialog).getByRole("button", { name: "Save the members" }));
  expect(await within(dialog).findByText("The members were not saved.")).toBeVisible();
  expect(sent).toEqual([[`"v${stored.meta.version}"`, { members: ["p3", "p1"] }]]);
});

test("who does not lead sees the members and is told who chooses them", async () => {
  serve({ mayLead: false, members: [{ id: "p2", name: "Evaluator" }] });
  const { user } = renderApp("/cases/c1/need");
  await user.click(await screen.findByRole("button", { name: "Members" }));
  const dialog = await screen.findByRole("dialog", { name: "Members of this case" });
  expect(await within(dialog).findByText("edits")).toBeVisible();
  expect(within(dialog).queryByRole("combobox")).toBeNull();
  expect(within(dialog).queryByRole("button", { name: "Save the members" })).toBeNull();
});

test("locked weights are unlocked only with a reason", async () => {
  const { stored } = serve({ mayLead: true, status: "WEIGHTS_LOCKED" });
  const sent = receive("post", "/api/cases/c1/unlock");
  const { user } = renderApp("/cases/c1/weights");
  await user.click(await screen.findByRole("button", { name: "Unlock weights" }));
  const dialog = await screen.findByRole("alertdialog");
  await user.click(within(dialog).getByRole("button", { name: "Unlock weights" }));
  expect(await within(dialog).findByText("Say why the weights have to change.")).toBeVisible();
  expect(sent).toEqual([]);
  await user.type(
    within(dialog).getByRole("textbox", { name: "Reason" }),
    "A criterion is missing",
  );
  await user.click(within(dialog).getByRole("button", { name: "Unlock weights" }));
  await waitFor(() =>
    expect(sent).toEqual([[`"v${stored.meta.version}"`, { reason: "A criterion is missing" }]]),
  );
  expect(await within(dialog).findByText("The weights stay locked.")).toBeVisible();
});
