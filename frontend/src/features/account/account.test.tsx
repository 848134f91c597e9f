import { screen, waitFor, within } from "@testing-library/react";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, signedIn, url } from "@/testing/server";

const here = {
  startedAt: "2026-05-09T08:00:00Z",
  seenAt: "2026-05-09T09:00:00Z",
  expiresAt: "2026-05-10T08:00:00Z",
  current: true,
};
const own = {
  id: "p1",
  name: "Procurement Lead",
  roles: ["procurement-lead"],
  demo: false,
  sessions: [here],
  resets: [],
};

function serveAccount(account: object = own) {
  server.use(
    http.get(url("/api/account"), () => HttpResponse.json(account)),
    http.get(url("/api/tokens"), () => HttpResponse.json([])),
  );
}

test("the present password is asked for, and a refusal stands at its field", async () => {
  serveAccount();
  const sent: unknown[] = [];
  server.use(
    http.put(url("/api/account/password"), async ({ request }) => {
      sent.push(await request.json());
      const errors = [
        { pointer: "/current", message: "This is not your present password.", remedy: "" },
      ];
      return sent.length === 1
        ? HttpResponse.json({ title: "There is a problem", errors }, { status: 422 })
        : new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderApp("/account");
  const change = await screen.findByRole("button", { name: "Change the password" });
  await user.click(change);
  expect(await screen.findByRole("alert")).toHaveTextContent("Enter your present password.");
  await user.type(screen.getByLabelText("Present password"), "wrong horse");
  await user.type(screen.getByLabelText("New password"), "eight blue lamps");
  await user.type(screen.getByLabelText("New password again"), "eight blue lamp");
  await user.click(change);
  expect(screen.getByRole("alert")).toHaveTextContent("The two passwords differ.");
  await user.type(screen.getByLabelText("New password again"), "s");
  await user.click(change);
  await waitFor(() =>
    expect(screen.getByRole("alert")).toHaveTextContent("This is not your present password."),
  );
  expect(screen.getByRole("alert")).toHaveFocus();
  await user.click(change);
  expect(await screen.findByText(/Your password is changed/)).toBeVisible();
  expect(screen.getByLabelText("Present password")).toHaveValue("");
  expect(sent[0]).toEqual({ current: "wrong horse", password: "eight blue lamps" });
});

test("sessions elsewhere are ended, this one stays", async () => {
  let sessions = [here, { ...here, current: false }];
  server.use(
    http.get(url("/api/account"), () => HttpResponse.json({ ...own, sessions })),
    http.get(url("/api/tokens"), () => HttpResponse.json([])),
    http.delete(url("/api/account/sessions"), () => {
      sessions = [here];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderApp("/account");
  await user.click(await screen.findByRole("button", { name: "Sign out everywhere else" }));
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: "Sign out everywhere else" })).toBeNull(),
  );
  expect(screen.getByText("Here")).toBeVisible();
});

test("a demo account keeps its password, and says so", async () => {
  serveAccount({ ...own, demo: true });
  renderApp("/account");
  expect(await screen.findByText(/This account belongs to the demo/)).toBeVisible();
  expect(screen.queryByLabelText("Present password")).toBeNull();
});

test("a reset is told on every page until it is known, and stays in the account", async () => {
  const reset = {
    by: "Ada",
    issuedAt: "2026-05-09T08:00:00Z",
    usedAt: "2026-05-09T09:00:00Z",
    known: false,
  };
  let session: object = { ...signedIn, passwordReset: reset };
  serveAccount({ ...own, resets: [reset] });
  server.use(
    http.get(url("/api/session"), () => HttpResponse.json(session)),
    http.post(url("/api/account/resets/known"), () => {
      session = signedIn;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderApp("/account");
  expect(await screen.findByText("Your password was reset")).toBeVisible();
  expect(screen.getByText(/with a link that Ada made/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "I know of this reset" }));
  await waitFor(() => expect(screen.queryByText("Your password was reset")).toBeNull());
  expect(screen.getByText("link made by Ada")).toBeVisible();
});

test("a token's secret is shown once, after it is issued", async () => {
  let held: object[] = [];
  serveAccount();
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
