import { screen, within } from "@testing-library/react";
import { serveCase } from "@/testing/caseFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, signedIn, url } from "@/testing/server";

describe("the shell", () => {
  test("leads from the start to the cases, and by the navigation to another room", async () => {
    const { user } = renderApp("/");
    await screen.findByRole("heading", { level: 1, name: "Cases" });
    const navigation = screen.getByRole("navigation", { name: "Main" });
    expect(within(navigation).getByRole("link", { name: "Cases" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await user.click(within(navigation).getByRole("link", { name: "Watch" }));
    await screen.findByRole("heading", { level: 1, name: "Watch" });
    expect(document.title).toBe("Watch · Assay");
    expect(screen.getByRole("main")).toHaveFocus();
  });

  test("Ctrl-K finds a room by its name and goes there", async () => {
    const { user } = renderApp("/cases");
    await screen.findByRole("heading", { level: 1, name: "Cases" });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("searchbox", { name: "Search and commands" }), "rule");
    expect(screen.getAllByRole("menuitem").map((item) => item.textContent)).toEqual(["Rulebook"]);
    await user.keyboard("{ArrowDown}{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Rulebook" });
  });

  test.each([
    ["procurement-lead", false],
    ["evaluator", false],
    ["auditor", true],
    ["admin", true],
  ])(
    "a room of which a %s can use nothing is neither in the menu nor in the palette",
    async (role, isShown) => {
      server.use(
        http.get(url("/api/session"), () =>
          HttpResponse.json({ ...signedIn, person: { id: "p1", name: "Ada", roles: [role] } }),
        ),
      );
      const { user } = renderApp("/watch");
      const navigation = await screen.findByRole("navigation", { name: "Main" });
      await within(navigation).findByRole("link", { name: "Decisions" });
      expect(within(navigation).queryAllByRole("link", { name: "Admin" })).toHaveLength(
        isShown ? 1 : 0,
      );
      await user.keyboard("{Control>}k{/Control}");
      await screen.findByRole("menuitem", { name: "Decisions" });
      expect(screen.queryAllByRole("menuitem", { name: "Admin" })).toHaveLength(isShown ? 1 : 0);
    },
  );

  test("an address that leads nowhere says so and offers a way back", async () => {
    renderApp("/nowhere");
    await screen.findByRole("heading", { level: 1, name: "Not found" });
    expect(screen.getByRole("link", { name: "Go to cases" })).toHaveAttribute("href", "/cases");
  });

  test("a lost session leads to the sign-in page and remembers where from", async () => {
    server.use(
      http.get(url("/api/session"), () =>
        HttpResponse.json({ title: "Signed out" }, { status: 401 }),
      ),
    );
    renderApp("/catalog");
    await screen.findByRole("heading", { level: 1, name: "Sign in" });
    expect(window.location.search).toContain("next=%2Fcatalog");
  });

  test("the theme is chosen in the appearance menu and kept", async () => {
    const { user } = renderApp("/cases");
    await user.click(await screen.findByRole("button", { name: "Appearance" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Dark" }));
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(localStorage.getItem("assay.preferences")).toContain("dark");
  });

  test("a case is a path of steps, the open one marked, each with its page", async () => {
    serveCase();
    renderApp("/cases/c1");
    const path = await screen.findByRole("navigation", { name: "Case path" });
    expect(within(path).getAllByRole("listitem")).toHaveLength(9);
    const steps = within(path).getAllByRole("link");
    expect(steps[0]).toHaveAttribute("aria-current", "step");
    expect(steps).toHaveLength(9);
    expect(document.title).toBe("Need · Assistant for a bank · Assay");
  });
});
