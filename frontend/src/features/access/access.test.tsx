import { screen } from "@testing-library/react";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, signedIn, url } from "@/testing/server";

const nobody = { signedIn: false, csrfToken: "", demo: false, setupNeeded: false };

/** A server with one account; the session follows from signing in. */
function serveAccount(extra: object = {}) {
  let session: object = { ...nobody, ...extra };
  server.use(
    http.get(url("/api/session"), () => HttpResponse.json(session)),
    http.post(url("/api/session"), async ({ request }) => {
      const { password } = (await request.json()) as { password: string };
      if (password !== "right horse")
        return HttpResponse.json({ title: "Name or password is wrong" }, { status: 401 });
      session = signedIn;
      return HttpResponse.json(session);
    }),
  );
}

describe("signing in", () => {
  test("a stranger is asked to sign in, then comes to the page wanted", async () => {
    serveAccount();
    const { user } = renderApp("/decisions");
    await user.type(await screen.findByLabelText("Name"), "Lead");
    await user.type(screen.getByLabelText("Password"), "right horse{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Decisions" });
  });

  test("a refusal takes the focus, says why and keeps the name", async () => {
    serveAccount();
    const { user } = renderApp("/sign-in");
    await user.type(await screen.findByLabelText("Name"), "Lead");
    await user.type(screen.getByLabelText("Password"), "wrong{Enter}");
    expect(await screen.findByRole("alert")).toHaveFocus();
    expect(screen.getAllByText("Name or password is wrong")).toHaveLength(2);
    expect(screen.getByLabelText("Name")).toHaveValue("Lead");
    expect(document.title).toBe("Error: Sign in · Assay");
  });

  test("demo accounts are shown, marked, in the demo only", async () => {
    serveAccount({
      demo: true,
      demoSignIn: {
        password: "right horse",
        accounts: [{ name: "demo-lead", role: "procurement-lead" }],
      },
    });
    const { user } = renderApp("/decisions");
    expect(await screen.findByText("demo only")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Sign in as demo-lead" }));
    await screen.findByRole("heading", { level: 1, name: "Decisions" });
  });

  test("outside the demo no account is shown", async () => {
    serveAccount();
    renderApp("/sign-in");
    await screen.findByLabelText("Name");
    expect(screen.queryByText("Demo accounts")).toBeNull();
  });
});

describe("choosing a new password by a link", () => {
  test("the token behind the # and the password typed twice set it, and sign in", async () => {
    serveAccount();
    const sent: unknown[] = [];
    server.use(
      http.post(url("/api/password-reset"), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ name: "Ada" });
      }),
      http.get(url("/api/cases"), () => HttpResponse.json({ items: [], total: 0 })),
    );
    const { user } = renderApp("/reset#one-time");
    await user.type(await screen.findByLabelText("New password"), "right horse");
    await user.type(screen.getByLabelText("New password again"), "wrong horse{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent("The two passwords differ.");
    await user.clear(screen.getByLabelText("New password again"));
    await user.type(screen.getByLabelText("New password again"), "right horse{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Cases" });
    expect(sent).toEqual([{ token: "one-time", password: "right horse" }]);
  });

  test("a dead link says so", async () => {
    serveAccount();
    server.use(
      http.post(url("/api/password-reset"), () =>
        HttpResponse.json({ title: "No", detail: "This link was used." }, { status: 403 }),
      ),
    );
    const { user } = renderApp("/reset#used");
    await user.type(await screen.findByLabelText("New password"), "right horse");
    await user.type(screen.getByLabelText("New password again"), "right horse");
    await user.click(screen.getByRole("button", { name: "Set the password and sign in" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("This link was used.");
  });

  test("a link without its token explains itself", async () => {
    serveAccount();
    renderApp("/reset");
    expect(await screen.findByText("The link is not complete")).toBeVisible();
  });
});

describe("setting up", () => {
  test("the token behind the # and the chosen account make the first administrator", async () => {
    serveAccount({ setupNeeded: true });
    let sent: unknown;
    server.use(
      http.post(url("/api/setup"), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ id: "p1", name: "Ada" }, { status: 201 });
      }),
      http.get(url("/api/cases"), () => HttpResponse.json({ items: [], total: 0 })),
    );
    const { user } = renderApp("/setup#secret-token");
    await user.type(await screen.findByLabelText("Name"), "Ada");
    await user.type(screen.getByLabelText("Password"), "right horse");
    await user.type(screen.getByLabelText("Password again"), "right horse{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Cases" });
    expect(sent).toEqual({ token: "secret-token", name: "Ada", password: "right horse" });
  });

  test("a link without its token explains itself", async () => {
    serveAccount({ setupNeeded: true });
    renderApp("/setup");
    expect(await screen.findByText("The link is not complete")).toBeVisible();
  });
});
