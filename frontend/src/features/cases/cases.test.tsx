import { screen, within } from "@testing-library/react";
import type { CaseLine } from "@/lib/case/caseApi";
import { serveCase } from "@/testing/caseFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";

const me = { id: "p1", name: "Procurement Lead" };

function line(id: string, title: string, extra: Partial<CaseLine> = {}): CaseLine {
  return {
    id,
    title,
    template: "",
    status: "DRAFT",
    candidates: 3,
    owner: me,
    updatedBy: me,
    updatedAt: "2026-05-09T10:00:00Z",
    version: 1,
    ...extra,
  };
}

function serveCases(items: readonly CaseLine[]) {
  server.use(
    http.get(url("/api/cases"), ({ request }) => {
      const q = new URL(request.url).searchParams.get("q")?.toLowerCase() ?? "";
      const found = items.filter(({ title }) => title.toLowerCase().includes(q));
      return HttpResponse.json({ items: found, total: found.length });
    }),
  );
}

const rows = () =>
  screen.getAllByRole("rowheader").map((cell) => cell.textContent?.replace(/\s+/g, " ").trim());

describe("the list of cases", () => {
  test("groups rows by stage, in the order of the procedure", async () => {
    serveCases([
      line("c2", "Decided case", { status: "DECIDED" }),
      line("c1", "Draft case"),
      line("c3", "Another draft", { candidates: 12 }),
    ]);
    renderApp("/cases?sort=candidates");
    await screen.findByText("Draft case");
    expect(rows()).toEqual(["Draft 2", "Draft case", "Another draft", "Decided 1", "Decided case"]);
  });

  test("a case that this build cannot read says so in its row, and why", async () => {
    serveCases([
      line("c1", "Good"),
      line("c2", "Of a newer build", { problem: "It was written in format 7." }),
    ]);
    renderApp("/cases");
    const row = (await screen.findByText("Of a newer build")).closest("tr");
    expect(row).toHaveTextContent("cannot be read by this build");
    expect(row).toHaveTextContent("It was written in format 7.");
    expect(screen.getByText("Good").closest("tr")).not.toHaveTextContent("cannot be read");
  });

  test("j and k move, Enter opens the case", async () => {
    serveCase();
    serveCases([line("c0", "First"), line("c1", "Second")]);
    const { user } = renderApp("/cases");
    const first = (await screen.findByText("First")).closest("tr");
    first?.focus();
    await user.keyboard("j{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Assistant for a bank" });
  });

  test("filters and search stand in the address and survive being opened anew", async () => {
    serveCases([line("c1", "Draft case"), line("c2", "Decided case", { status: "DECIDED" })]);
    const { user } = renderApp('/cases?status=%5B"DECIDED"%5D');
    await screen.findByText("Decided case");
    expect(screen.queryByText("Draft case")).toBeNull();
    expect(screen.getByText("1 of 2 cases")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove filter Stage: Decided" }));
    await screen.findByText("Draft case");
    await user.type(screen.getByRole("searchbox", { name: "Search cases" }), "decided");
    await screen.findByText("1 case");
    expect(window.location.search).toContain("q=decided");
  });

  test("a refused file says line, column and remedy for each problem", async () => {
    serveCases([]);
    server.use(
      http.post(url("/api/cases/import"), () =>
        HttpResponse.json(
          {
            title: "There is a problem with what was sent",
            errors: [
              {
                pointer: "/need/buyer",
                message: "Unknown country `UK`.",
                remedy: "Maybe `GB`.",
                line: 12,
                column: 10,
              },
            ],
          },
          { status: 422 },
        ),
      ),
    );
    const { user, container } = renderApp("/cases");
    await user.click(await screen.findByRole("button", { name: "Import" }));
    const dialog = await screen.findByRole("dialog", { name: "Import a case" });
    const chooser = container.ownerDocument.querySelector("input[type=file]") as HTMLInputElement;
    await user.upload(chooser, new File(["need: {}"], "bank.yaml"));
    expect(await within(dialog).findByText("line 12, column 10 · need.buyer")).toBeVisible();
    expect(within(dialog).getByText("Maybe `GB`.")).toBeVisible();
  });

  test("a new case is made from the chosen template and opened", async () => {
    serveCase();
    serveCases([]);
    let sent: unknown;
    server.use(
      http.get(url("/api/templates"), () =>
        HttpResponse.json([
          {
            id: "customer-service",
            title: "Customer service",
            useCase: "Answers customers.",
            criteria: [],
            questions: ["/need/buyer"],
          },
        ]),
      ),
      http.post(url("/api/cases"), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ case: { id: "c1" }, meta: {} }, { status: 201 });
      }),
    );
    const { user } = renderApp("/cases");
    await user.click(
      (await screen.findAllByRole("button", { name: "New case" }))[0] as HTMLElement,
    );
    const dialog = await screen.findByRole("dialog", { name: "New case" });
    await within(dialog).findByText("In which country are you established?");
    await user.click(within(dialog).getByRole("button", { name: "Create the case" }));
    expect(await within(dialog).findByRole("alert")).toHaveFocus();
    await user.type(within(dialog).getByLabelText("Title"), "Assistant");
    await user.click(within(dialog).getByRole("button", { name: "Create the case" }));
    await screen.findByRole("heading", { level: 1, name: "Assistant for a bank" });
    expect(sent).toEqual({ title: "Assistant", template: "customer-service" });
  });
});
