import { screen, waitFor, within } from "@testing-library/react";
import type { WatchSignal } from "@/lib/catalog/types";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";

function signal(id: string, what: string, rest: Partial<WatchSignal>): WatchSignal {
  return {
    id,
    what,
    subject: "a vendor",
    kind: "regulation",
    by: "2026-12-31",
    status: "open",
    stateFound: "",
    affects: "policy",
    provenance: { basis: "UNVERIFIED", source: "a newspaper", note: "" },
    ...rest,
  };
}

const signals = [
  signal("w1", "Domestic accelerators at scale", {
    kind: "watch item of the article under test",
    stateFound: "Post-training reported; no throughput evidence",
    status: "partly overtaken",
  }),
  signal("w2", "A law enters into force", { status: "passed" }),
];

beforeEach(() => {
  server.use(
    http.get(url("/api/catalog/signals"), () =>
      HttpResponse.json({ items: signals, total: signals.length }),
    ),
    http.get(url("/api/catalog/policy"), () => HttpResponse.json({ items: [], total: 0 })),
  );
});

const names = () => screen.getAllByRole("rowheader").map((cell) => cell.textContent);

test("the article's watch items are marked and can be shown alone", async () => {
  const { user } = renderApp("/watch");
  await screen.findByText("Domestic accelerators at scale");
  expect(screen.getByText("watch item of the article")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "The article under test" }));
  await waitFor(() => expect(names()).toHaveLength(1));
  expect(location.search).toContain("from");
});

test("a row opens by keyboard to its particulars, and Esc brings back", async () => {
  const { user } = renderApp("/watch");
  await screen.findByText("Domestic accelerators at scale");
  screen.getByRole("row", { name: /^Domestic accelerators/ }).focus();
  await user.keyboard("{Enter}");
  const panel = await screen.findByRole("dialog");
  expect(within(panel).getByText("Post-training reported; no throughput evidence")).toBeVisible();
  expect(within(panel).getByText("unverified")).toBeVisible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(location.search).not.toContain("open=");
});

test("the search looks into what was found", async () => {
  const { user } = renderApp("/watch");
  await user.type(await screen.findByRole("searchbox", { name: "Search signals" }), "throughput");
  await waitFor(() => expect(names()).toHaveLength(1));
});
