import { screen, waitFor, within } from "@testing-library/react";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";
import { offeringDetail, offeringLine, vendorDetail } from "./catalogFixtures";

/** Serves two pages of offerings and remembers what was asked. */
function serveOfferings() {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get(url("/api/catalog/offerings"), ({ request }) => {
      const parameters = new URL(request.url).searchParams;
      asked.push(parameters);
      const isSecond = parameters.get("after") === "place-2";
      return HttpResponse.json({
        items: isSecond
          ? [offeringLine("b@cloud", "Model B, cloud", { retired: true, retires: "2026-07-13" })]
          : [offeringLine("a@own", "Model A, own", { currency: "USD", inputPrice: "2.50" })],
        ...(isSecond ? {} : { next: "place-2" }),
        total: 2,
        facets: {
          route: [
            { value: "first-party-api", count: 1 },
            { value: "cloud-platform", count: 1 },
          ],
        },
        revision: 1,
      });
    }),
  );
  return asked;
}

describe("offerings", () => {
  test("a facet, the search and the order are asked of the server and stand in the address", async () => {
    const asked = serveOfferings();
    const { user } = renderApp("/catalog");
    await screen.findByRole("link", { name: "Model A, own" });
    await user.click(screen.getByRole("checkbox", { name: "Cloud platform" }));
    await waitFor(() => expect(asked.at(-1)?.get("route")).toBe("cloud-platform"));
    await user.type(screen.getByRole("searchbox", { name: "Search offerings" }), "qwen");
    await waitFor(() => expect(asked.at(-1)?.get("q")).toBe("qwen"));
    await user.click(screen.getByRole("button", { name: "Input / 1M" }));
    await waitFor(() => expect(asked.at(-1)?.get("sort")).toBe("inputPrice"));
    expect(location.search).toContain("route=cloud-platform");
    await user.click(screen.getByRole("button", { name: "Remove filter Route: Cloud platform" }));
    await waitFor(() => expect(asked.at(-1)?.get("route")).toBeNull());
    expect(location.search).not.toContain("route");
  });

  test("an address that was shared shows the same view", async () => {
    const asked = serveOfferings();
    renderApp("/catalog?q=deep&weights=open");
    expect(await screen.findByRole("searchbox", { name: "Search offerings" })).toHaveValue("deep");
    await waitFor(() => expect(asked.at(-1)?.get("weights")).toBe("open"));
  });

  test("further rows come on demand; unpriced is unknown and retired is marked", async () => {
    serveOfferings();
    const { user } = renderApp("/catalog");
    await user.click(await screen.findByRole("button", { name: "Show more" }));
    const row = (await screen.findByRole("link", { name: "Model B, cloud" })).closest("tr");
    if (row === null) throw new Error("The offering stands in no row.");
    expect(within(row).getByText("retired 2026-07-13")).toBeVisible();
    expect(within(row).getAllByText("Unknown").length).toBeGreaterThan(0);
    expect(screen.getByText("2 offerings")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
  });

  test("a refusal says what failed and can be tried again", async () => {
    server.use(
      http.get(url("/api/catalog/offerings"), () =>
        HttpResponse.json({ title: "The server failed" }, { status: 500 }),
      ),
    );
    const { user } = renderApp("/catalog");
    await screen.findByText("The offerings could not be loaded.");
    serveOfferings();
    await user.click(screen.getByRole("button", { name: "Retry" }));
    await screen.findByRole("link", { name: "Model A, own" });
  });
});

describe("one offering", () => {
  test("shows where data goes, unknown as unknown, unverified as such, and its prices as table", async () => {
    server.use(
      http.get(url("/api/catalog/offerings/a.1/x@own"), () => HttpResponse.json(offeringDetail)),
      http.get(url("/api/imports"), () => HttpResponse.json({ items: [], total: 0 })),
    );
    const { user } = renderApp(`/catalog/offering?id=${encodeURIComponent("a.1/x@own")}`);
    await screen.findByRole("heading", { level: 1, name: "Model A, own" });
    expect(screen.getByText("Germany (DE); perhaps others")).toBeVisible();
    const places = screen.getByRole("region", { name: "Where data goes" });
    expect(within(places).getByText("unverified")).toBeVisible();
    // Processing, access and certifications are not held.
    expect(within(places).getAllByText("Unknown")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Show as table" }));
    const history = screen.getByRole("table", { name: "List price over time, USD" });
    expect(within(history).getAllByRole("row")).toHaveLength(3);
    expect(within(history).getByText("since 2025-01-01")).toBeVisible();
  });

  test("says what an import held back about it, with the way there, and shows it as no price", async () => {
    server.use(
      http.get(url("/api/catalog/offerings/a.1/x@own"), () => HttpResponse.json(offeringDetail)),
      http.get(url("/api/imports"), () =>
        HttpResponse.json({
          items: [
            {
              id: "i1",
              report: {
                source: "models.dev",
                quarantined: [
                  { key: "a@own", reason: "input 50 is 25 times what is held" },
                  { key: "b@own", reason: "input 70 is 30 times what is held" },
                ],
              },
            },
          ],
          total: 1,
        }),
      ),
    );
    renderApp(`/catalog/offering?id=${encodeURIComponent("a.1/x@own")}`);
    const prices = await screen.findByRole("region", { name: "Prices" });
    expect(await within(prices).findByRole("link", { name: "Import models.dev" })).toHaveAttribute(
      "href",
      "/catalog/imports/i1",
    );
    expect(prices).toHaveTextContent("25 times what is held");
    expect(prices).not.toHaveTextContent("30 times");
    expect(
      within(prices).getByRole("table", { name: "Price sheet in force" }),
    ).not.toHaveTextContent("50");
  });

  test("an id that is not held is explained", async () => {
    server.use(
      http.get(url("/api/catalog/offerings/none"), () =>
        HttpResponse.json({ title: "Not found" }, { status: 404 }),
      ),
    );
    renderApp("/catalog/offering?id=none");
    expect(await screen.findByText(/holds nothing under this id/)).toBeVisible();
  });
});

test("a vendor's corrected statement and its withdrawn notice stay in sight, in order of time", async () => {
  server.use(http.get(url("/api/catalog/vendors/v"), () => HttpResponse.json(vendorDetail)));
  renderApp("/catalog/vendor?id=v");
  const statements = await screen.findByRole("list", { name: "Spending statements" });
  const [first, second] = within(statements).getAllByRole("listitem");
  expect(first).toHaveTextContent("2025-12-23");
  expect(first).toHaveTextContent("corrected 2026-05-08: CNY 200bn or more");
  expect(first).toHaveTextContent("According to unnamed sources");
  expect(second).toHaveTextContent("2026-05-08");
  const lists = screen.getByRole("list", { name: "Events on official lists" });
  const [withdrawn, listed] = within(lists).getAllByRole("listitem");
  expect(withdrawn).toHaveTextContent("notice withdrawn: no effect");
  expect(listed).toHaveTextContent("2026-06-08");
});
