import { screen, waitFor, within } from "@testing-library/react";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";

beforeEach(() => {
  server.use(http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [] })));
});

describe("a case", () => {
  test("is saved while it is typed, naming the version it replaces", async () => {
    const held = serveCase();
    const { user } = renderApp("/cases/c1/need");
    const title = await screen.findByLabelText("Title of the case");
    await user.type(title, "?");
    await waitFor(() => expect(held.writes.at(-1)?.title).toBe("Assistant for a bank?"));
    expect(await screen.findByText("Saved")).toBeVisible();
    await user.type(title, "!");
    await waitFor(() => expect(held.writes.at(-1)?.title).toBe("Assistant for a bank?!"));
    expect(held.writes).toHaveLength(2);
  });

  test("shows both versions when somebody else was faster, and loses neither", async () => {
    const held = serveCase();
    const { user } = renderApp("/cases/c1/need");
    const title = await screen.findByLabelText("Title of the case");
    held.changeElsewhere((current) => ({
      ...current,
      need: { ...current.need, termMonths: 48 },
    }));
    await user.clear(title);
    await user.type(title, "Mine");
    const panel = await screen.findByRole("alert", { name: "Two versions" });
    expect(
      within(panel).getByText("Evaluator changed this case while you were editing it"),
    ).toBeVisible();
    expect(within(panel).getByRole("radio", { name: "Yours: Mine" })).toBeChecked();
    expect(within(panel).getByRole("radio", { name: "Theirs: 48" })).toBeChecked();
    await user.click(within(panel).getByRole("button", { name: "Save this choice" }));
    await waitFor(() => expect(held.writes).toHaveLength(1));
    expect(held.writes[0]).toMatchObject({ title: "Mine", need: { termMonths: 48 } });
    await waitFor(() => expect(screen.queryByRole("alert", { name: "Two versions" })).toBeNull());
  });

  test("keeps a draft through a reload and sends it", async () => {
    const held = serveCase();
    server.use(http.put(url("/api/cases/c1"), () => HttpResponse.error(), { once: true }));
    const { user, unmount } = renderApp("/cases/c1/need");
    await user.type(await screen.findByLabelText("Title of the case"), "!");
    expect(await screen.findByText("Your last changes are not saved")).toBeVisible();
    unmount();
    renderApp("/cases/c1/need");
    expect(await screen.findByLabelText("Title of the case")).toHaveValue("Assistant for a bank!");
    await waitFor(() => expect(held.writes.at(-1)?.title).toBe("Assistant for a bank!"));
  });

  test("judged by an older rulebook says what differs, and a lead moves it to the published one", async () => {
    const held = serveCase();
    held.stored = {
      ...held.stored,
      meta: {
        ...held.stored.meta,
        status: "WEIGHTS_LOCKED",
        mayLead: true,
        rulebook: {
          pinned: "aaaa",
          pinnedAt: "2026-05-09T08:00:00Z",
          published: "bbbb",
          differs: true,
          mayMove: true,
        },
      },
    };
    const sent: unknown[] = [];
    server.use(
      http.get(url("/api/rulebook/diff"), () =>
        HttpResponse.json({
          entries: [
            {
              subject: "rule",
              change: "added",
              name: "house-a",
              sentences: ["rule house-a is new"],
            },
          ],
        }),
      ),
      http.get(url("/api/cases/c1/rulebook-impact"), () =>
        HttpResponse.json({
          unanswered: [],
          touched: [
            {
              leadersBefore: ["Model A"],
              leadersAfter: ["Model B"],
              moved: [
                { offering: "a", name: "Model A", before: "AWARDABLE", after: "KNOCKED_OUT" },
              ],
              findings: [{ rule: "house-a", title: "House rule", offering: "a", name: "Model A" }],
              shift: 0,
            },
          ],
        }),
      ),
      http.post(url("/api/cases/c1/rulebook"), async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(held.stored);
      }),
    );
    const { user } = renderApp("/cases/c1/need");
    expect(await screen.findByText(/^This case is judged by the rulebook of .*2026/)).toBeVisible();
    expect(await screen.findByText(/Model B instead of Model A/)).toBeVisible();
    expect(screen.getByText(/Model A: .*knocked out, by house-a/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Judge by the published rulebook" }));
    await user.click(await screen.findByRole("button", { name: /Judge by rulebook bbbb/ }));
    await waitFor(() => expect(sent).toEqual([{ digest: "bbbb" }]));
  });

  test("tells on every step that the decision of this very case is reopened, asked for by case", async () => {
    const held = serveCase();
    held.stored = { ...held.stored, meta: { ...held.stored.meta, status: "DECIDED" } };
    server.use(
      http.get(url("/api/decisions"), ({ request }) => {
        const isOfThis = new URL(request.url).searchParams.get("case") === "c1";
        return HttpResponse.json({
          items: isOfThis ? [{ id: "d1", number: 1, caseId: "c1", state: "REOPENED" }] : [],
        });
      }),
    );
    renderApp("/cases/c1/need");
    expect(await screen.findByText(/^The decision on this case is reopened/)).toBeVisible();
  });

  test("decided is shown as it was decided: no field is open, nothing typed before is sent, and a lead reopens it", async () => {
    const held = serveCase();
    held.stored = {
      ...held.stored,
      meta: { ...held.stored.meta, status: "DECIDED", mayEdit: false },
    };
    localStorage.setItem(
      "assay.draft.case/c1",
      JSON.stringify({ value: { ...caseFile, title: "Typed before" }, etag: '"v1"' }),
    );
    const sent: unknown[] = [];
    const puts: unknown[] = [];
    server.use(
      http.put(url("/api/cases/c1"), async ({ request }) => {
        puts.push(await request.json());
        return HttpResponse.json(held.stored);
      }),
      http.get(url("/api/decisions"), () => HttpResponse.json({ items: [] })),
      http.post(url("/api/cases/c1/reopen"), async ({ request }) => {
        sent.push([request.headers.get("If-Match"), await request.json()]);
        held.stored = {
          ...held.stored,
          meta: { ...held.stored.meta, version: 2, status: "WEIGHTS_LOCKED", mayEdit: true },
        };
        return HttpResponse.json(held.stored);
      }),
    );
    const { user } = renderApp("/cases/c1/need");
    expect(await screen.findByText("This case is decided, and closed")).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "Assistant for a bank" })).toBeVisible();
    expect(screen.getByLabelText("Title of the case")).toBeDisabled();
    expect(screen.queryByRole("button", { name: "Delete" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Drop it" }));
    await waitFor(() => expect(localStorage.getItem("assay.draft.case/c1")).toBeNull());
    await user.click(screen.getByRole("button", { name: "Reopen the case" }));
    const dialog = await screen.findByRole("alertdialog");
    await user.click(within(dialog).getByRole("button", { name: "Reopen the case" }));
    expect(await within(dialog).findByText("Say why the case has to change.")).toBeVisible();
    await user.type(within(dialog).getByLabelText("Reason"), "The vendor withdrew.");
    await user.click(within(dialog).getByRole("button", { name: "Reopen the case" }));
    await waitFor(() => expect(sent).toEqual([['"v1"', { reason: "The vendor withdrew." }]]));
    await waitFor(() => expect(screen.getByLabelText("Title of the case")).toBeEnabled());
    expect(puts).toEqual([]);
  });

  test("that this build cannot read says why, is downloaded as stored, and deleted by its lead", async () => {
    const gone: unknown[] = [];
    server.use(
      http.get(url("/api/cases/c1"), () =>
        HttpResponse.json(
          {
            type: "urn:assay:problem:unreadable-document",
            title: "This build cannot read what is stored",
            detail: "It was written in format 7, and this build reads format 1.",
            context: { title: "Of a newer build", version: 3, mayExport: true, mayDelete: true },
          },
          { status: 409 },
        ),
      ),
      http.delete(url("/api/cases/c1"), ({ request }) => {
        gone.push(request.headers.get("If-Match"));
        return new HttpResponse(null, { status: 204 });
      }),
      http.get(url("/api/cases"), () => HttpResponse.json({ items: [], total: 0 })),
    );
    const { user } = renderApp("/cases/c1/need");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Of a newer build" }),
    ).toBeVisible();
    expect(screen.getByText(/written in format 7/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Download as stored" })).toHaveAttribute(
      "href",
      "/api/cases/c1/stored",
    );
    await user.click(screen.getByRole("button", { name: "Delete" }));
    await user.click(await screen.findByRole("button", { name: "Delete the case" }));
    await waitFor(() => expect(gone).toEqual(['"v3"']));
    expect(await screen.findByRole("heading", { level: 1, name: "Cases" })).toBeVisible();
  });

  test("lists at the side who is preferred under these weights, knocked-out ones apart", async () => {
    serveCase();
    renderApp("/cases/c1/need");
    const rail = await screen.findByRole("complementary", { name: "Ranking" });
    const items = await within(rail).findAllByRole("listitem");
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining("1Model A, first-party"),
      expect.stringContaining("2Model B, cloud"),
    ]);
    expect(within(rail).getByText(/1 knocked out/)).toBeVisible();
  });
});

describe("the need", () => {
  test("check lists what is missing, takes the focus and links to the field", async () => {
    const { need, ...rest } = serveCase().stored.case;
    const { buyer: _, ...unstated } = need;
    serveCase({ ...rest, title: "", need: { ...unstated, sector: "" } });
    const { user } = renderApp("/cases/c1/need");
    await user.click(await screen.findByRole("button", { name: "Check this page" }));
    const summary = await screen.findByRole("alert");
    expect(summary).toHaveFocus();
    expect(
      within(summary)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual([
      "Give the case a title.",
      "Choose the country where the buyer is established.",
      "Choose the sector of the buyer.",
    ]);
    await user.click(within(summary).getByRole("link", { name: "Give the case a title." }));
    expect(screen.getByLabelText("Title of the case")).toHaveFocus();
  });

  test("shows what the server finds wrong at the field it names", async () => {
    const held = serveCase();
    held.stored = {
      ...held.stored,
      problems: [
        { pointer: "/need/termMonths", message: "The term is 0 months.", remedy: "State one." },
      ],
    };
    const { user } = renderApp("/cases/c1/need");
    await user.click(await screen.findByRole("button", { name: "Check this page" }));
    expect(await screen.findAllByText("The term is 0 months. State one.")).toHaveLength(2);
  });

  test("a published tender keeps its need, and takes a fact only as the answer to a question asked of all", async () => {
    const held = serveCase({ ...caseFile, procedure: "PUBLIC_TENDER" });
    held.stored = { ...held.stored, meta: { ...held.stored.meta, status: "WEIGHTS_LOCKED" } };
    server.use(
      http.get(url("/api/rulebook/vocabulary"), () =>
        HttpResponse.json({
          fields: [
            {
              name: "offering.dpa",
              level: "offering",
              type: "yes-no",
              allowed: [],
              unit: "",
              words: "DPA available",
              meaning: "The operator offers a data processing agreement.",
              example: "yes",
            },
          ],
        }),
      ),
    );
    const bidder = caseFile.candidates[0] ?? "";
    const { user } = renderApp(`/cases/c1/need?fact=offering.dpa&for=${bidder}`);
    const dialog = await screen.findByRole("dialog", { name: "Record a fact" });
    await user.click(await within(dialog).findByRole("radio", { name: "Yes" }));
    await user.type(within(dialog).getByLabelText("Source"), "Letter 4");
    await user.type(within(dialog).getByLabelText("Reason"), "Asked for the offer");
    await user.click(within(dialog).getByRole("button", { name: "Record" }));
    expect(within(dialog).getAllByText("Quote what was asked.").length).toBeGreaterThan(0);
    expect(
      within(dialog).getAllByText("A clarification is asked of all bidders alike.").length,
    ).toBeGreaterThan(0);
    expect(held.writes).toHaveLength(0);
    await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    expect(await screen.findByText("This tender is published")).toBeVisible();
  });

  test("a fact is recorded with source, author and reason", async () => {
    const held = serveCase();
    server.use(
      http.get(url("/api/rulebook/vocabulary"), () =>
        HttpResponse.json({
          fields: [
            {
              name: "case.exitPlan",
              level: "case",
              type: "yes-no",
              allowed: [],
              unit: "",
              words: "exit plan",
              meaning: "A tested plan to leave the offering is recorded.",
              example: "yes",
            },
          ],
        }),
      ),
    );
    const { user } = renderApp("/cases/c1/need?fact=case.exitPlan");
    const dialog = await screen.findByRole("dialog", { name: "Record a fact" });
    await within(dialog).findByText("A tested plan to leave the offering is recorded.");
    await user.click(within(dialog).getByRole("radio", { name: "Yes" }));
    await user.type(within(dialog).getByLabelText("Source"), "Exit plan 3");
    await user.type(within(dialog).getByLabelText("Reason"), "Asked by the rule");
    await user.click(within(dialog).getByRole("button", { name: "Record" }));
    await waitFor(() => expect(held.writes).toHaveLength(1));
    expect(held.writes[0]?.facts).toEqual([
      expect.objectContaining({
        offering: "*",
        field: "case.exitPlan",
        value: true,
        source: "Exit plan 3",
        author: "Procurement Lead",
        reason: "Asked by the rule",
      }),
    ]);
  });
});
