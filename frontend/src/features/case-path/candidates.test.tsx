import { screen, waitFor, within } from "@testing-library/react";
import { serveCase } from "@/testing/caseFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";
import type { OfferingLine } from "./candidates/offeringsApi";

const line = (id: string, name: string, route: string): OfferingLine => ({
  id,
  name,
  model: name,
  modelName: name,
  developer: "maker",
  developerName: "The Maker",
  developerCountry: "FR",
  operator: "maker",
  operatorName: "The Maker",
  route,
  weights: "open",
  licence: "LicenseRef-Modified-MIT",
  retired: false,
});
const offerings = [
  line("n1", "Model N", "first-party-api"),
  line("n2", "Model O", "cloud-platform"),
];
let asked: URLSearchParams[] = [];

beforeEach(() => {
  asked = [];
  serveCase();
  server.use(
    http.get(url("/api/catalog/offerings"), ({ request }) => {
      const search = new URL(request.url).searchParams;
      asked.push(search);
      const route = search.get("route");
      const items = offerings.filter((each) => route === null || each.route === route);
      return HttpResponse.json({
        items,
        total: items.length,
        facets: {
          route: [
            { value: "first-party-api", count: 1 },
            { value: "cloud-platform", count: 1 },
          ],
          vendor: [{ value: "maker", count: 2 }],
          licence: [{ value: "LicenseRef-Modified-MIT", count: 2 }],
        },
      });
    }),
  );
});

const found = async () => screen.findByRole("table", { name: "Offerings of the catalog" });

test("search text and filters of the catalog stand in the address, and Back undoes a filter", async () => {
  const { user } = renderApp("/cases/c1/candidates?q=model&route=cloud-platform");
  expect(await screen.findByRole("searchbox", { name: "Search offerings" })).toHaveValue("model");
  expect(within(await found()).getByText("Model O")).toBeVisible();
  expect(within(await found()).queryByText("Model N")).toBeNull();
  expect(asked.some((each) => each.get("q") === "model" && each.has("route"))).toBe(true);

  await user.click(screen.getByRole("checkbox", { name: /first-party API/ }));
  await waitFor(() => expect(window.location.search).toContain("route=first-party-api"));
  expect(await within(await found()).findByText("Model N")).toBeVisible();
  window.history.back();
  await waitFor(() => expect(window.location.search).toContain("route=cloud-platform"));
  expect(await within(await found()).findByText("Model O")).toBeVisible();
});

test("facets are named as people call them, not by codes", async () => {
  renderApp("/cases/c1/candidates");
  expect(await screen.findByRole("checkbox", { name: /The Maker/ })).toBeVisible();
  expect(screen.getByRole("checkbox", { name: /^Modified MIT/ })).toBeVisible();
});
