import { screen, waitFor, within } from "@testing-library/react";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { hardAssessment, openAssessment } from "@/testing/comparisonFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";
import { pricePerformance } from "./PricePerformance";

async function open(assessment = hardAssessment, search = "") {
  const state = serveCase(caseFile, assessment);
  const { user } = renderApp(`/cases/c1/compare${search}`);
  const table = await screen.findByRole("table", { name: "Alternatives by value" });
  return { user, table, state };
}

const namesIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole("rowheader")
    .map((cell) => cell.textContent ?? "");

test("the leader is preferred under these weights, and knock-outs stand apart with rule, reason and place", async () => {
  const { table } = await open();
  expect(
    screen.getByRole("heading", { name: "Model A, first-party is preferred under these weights" }),
  ).toBeVisible();
  expect(namesIn(table).at(-2)).toContain("Knocked out: 1 alternative, outside the ranking");
  const out = within(table).getAllByRole("row").at(-1) as HTMLElement;
  expect(out).toHaveTextContent("Model X, aggregator");
  expect(out).toHaveTextContent("Personal data would leave the area without an assessment.");
  const place = within(out).getByRole("link", { name: "data-protection/transfers.csv:3" });
  expect(place).toHaveAttribute("href", expect.stringContaining("/rulebook?rule=dp-transfer"));
});

test("an unknown cell says unknown and why, and shows no figure", async () => {
  const { table } = await open();
  const unknown = within(table).getByTitle("No independent figure is held for this release.");
  expect(unknown).toHaveTextContent("Unknown");
  expect(unknown.closest("td")).not.toHaveTextContent(/\d/);
});

test("trying another weight re-ranks the table at once and saves nothing", async () => {
  const { user, table, state } = await open();
  await user.click(screen.getByText("Try other weights"));
  const box = screen.getByRole("textbox", { name: "Swing of Arena-Hard" });
  await user.clear(box);
  await user.type(box, "0{Tab}");
  expect(
    await screen.findByRole("heading", { name: "Model B, cloud is preferred under these weights" }),
  ).toBeVisible();
  expect(namesIn(table)[0]).toContain("Model B, cloud");
  expect(screen.getAllByText("what-if weights, unsaved")).not.toHaveLength(0);
  expect(state.writes).toEqual([]);
});

test("opening a row shows contributions that add up, and the ranks under three readings of unknowns", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: "Show details of Model B, cloud" }));
  const adding = screen.getByRole("table", { name: "Contributions of Model B, cloud" });
  expect(within(adding).getAllByRole("row").at(-1)).toHaveTextContent("Total value60");
  expect(screen.getByText("Unknowns at their worst")).toBeVisible();
});

test("a pinned alternative is what the others are compared with", async () => {
  const { user, table } = await open();
  await user.click(screen.getByRole("button", { name: "Compare with Model A, first-party" }));
  expect(await within(table).findByText("−8")).toBeVisible();
  expect(location.search).toContain("pinned=a");
});

test("two alternatives stand side by side, with their difference per criterion and what is unknown", async () => {
  const { user } = await open();
  const pair = screen.getByRole("table", { name: "Model A, first-party and Model B, cloud" });
  const row = within(pair)
    .getByRole("rowheader", { name: /Arena-Hard/ })
    .closest("tr");
  expect(row).toHaveTextContent("Unknown");
  expect(row).toHaveTextContent("+20");
  await user.click(screen.getByRole("tab", { name: "How values add up" }));
  const sum = screen.getByRole("img", { name: /^How the value of Model A, first-party adds up/ });
  expect(sum).toHaveAccessibleName(
    /Arena-Hard 45; Cost of the workload 7.5; .*Value of Model A, first-party 67.5/,
  );
  expect(screen.getByRole("img", { name: /^From Model B, cloud to Model A/ })).toHaveAccessibleName(
    /Arena-Hard unknown, at mid-range \+20/,
  );
  await user.click(screen.getByRole("tab", { name: "Value profiles" }));
  expect(
    screen.getByRole("img", { name: /^Model B, cloud: Arena-Hard unknown, / }),
  ).toBeInTheDocument();
  expect(location.search).toContain("look=profiles");
});

test("what nobody has priced is on no place of the cost axis, and so on no front; the knocked-out stay", () => {
  const points = pricePerformance(openAssessment, [0.5, 0.25, 0.25]);
  expect(
    points.map(({ id, x, standing, isOnFront }) => [id, x?.expected, standing, isOnFront]),
  ).toEqual([
    ["a", 4800, undefined, true],
    ["b", undefined, undefined, false],
    ["d", undefined, undefined, false],
    ["x", 900, "out", false],
  ]);
});

test("price and performance shows the unpriced in a margin, in the table and as unpriced, never at zero", async () => {
  server.use(
    http.get(url("/api/cases/c1/robustness"), () =>
      HttpResponse.json({ title: "None" }, { status: 409 }),
    ),
  );
  const { user } = await open(openAssessment, "?look=price");
  const chart = await screen.findByRole("figure", { name: "Price and performance" });
  expect(within(chart).getByText("? Unpriced")).toBeInTheDocument();
  const unpriced = within(chart).getByRole("img", { name: /^Model B, cloud: / });
  expect(unpriced).toHaveAccessibleName(
    "Model B, cloud: Cost over the term, EUR ? Unpriced, Performance value, 0–100 50 (0–100), not known, ? unknown: Arena-Hard",
  );
  const axis = Number(
    within(chart)
      .getByRole("img", { name: /^Model A, first-party/ })
      .querySelector("circle")
      ?.getAttribute("cx"),
  );
  expect(Number(unpriced.querySelector("circle")?.getAttribute("cx"))).toBeGreaterThan(axis);
  expect(within(chart).getByRole("img", { name: /^Model X/ })).toHaveAccessibleName(
    /⊘ knocked out/,
  );
  await user.click(within(chart).getByRole("button", { name: "Show as table" }));
  const rows = within(chart).getAllByRole("row").slice(1);
  expect(rows).toHaveLength(4);
  expect(rows[1]).toHaveTextContent(
    "Model B, cloud? Unpriced50 (0–100)not known? unknown: Arena-Hard",
  );
  expect(rows[2]).toHaveTextContent(/Model D.*\? Unpriced.*⚑ disputed: Arena-Hard/);
});

test("a disputed cell shows its count and every reported value as a tick, in the table and side by side", async () => {
  const { table } = await open(openAssessment, "?first=d&second=b");
  const cell = within(table).getByText("disputed 2").closest("td");
  expect(cell?.querySelectorAll(".reported")).toHaveLength(2);
  expect(
    [...(cell?.querySelectorAll<HTMLElement>(".reported") ?? [])].map(({ style }) => style.left),
  ).toEqual(["50%", "75%"]);
  const pair = screen.getByRole("table", { name: "Model D, first-party and Model B, cloud" });
  expect(within(pair).getByRole("img", { name: "48–80, reported 50, 75" })).toBeInTheDocument();
});

describe("what if the day were another", () => {
  const day = () =>
    screen.getByRole<HTMLInputElement>("textbox", { name: /^What if the day were/ });

  test("typed digit by digit, no half-typed day is asked for, and the text stays where it is refused", async () => {
    const asked: string[] = [];
    const { user } = await open();
    server.use(
      http.get(url("/api/cases/c1/assessment"), ({ request }) => {
        asked.push(new URL(request.url).searchParams.get("asOf") ?? "");
        return HttpResponse.json(hardAssessment);
      }),
    );
    await user.clear(day());
    await user.type(day(), "2026");
    await user.tab();
    expect(day()).toHaveValue("2026");
    expect(day()).toHaveAccessibleDescription(/“2026” is unfinished/);
    expect(asked).toEqual([]);
    await user.type(day(), "-11-20{Enter}");
    await waitFor(() => expect(asked).toEqual(["2026-11-20"]));
  });

  test("an answer that fails leaves the field and its day, and Retry asks again", async () => {
    const { user } = await open();
    let answers = 0;
    server.use(
      http.get(url("/api/cases/c1/assessment"), () => {
        answers += 1;
        return answers === 1
          ? HttpResponse.json({ title: "Not now" }, { status: 400 })
          : HttpResponse.json({ ...hardAssessment, asOf: "2027-01-31" });
      }),
    );
    await user.clear(day());
    await user.type(day(), "2027-01-31{Enter}");
    expect(await screen.findByText("The alternatives could not be compared.")).toBeVisible();
    expect(day()).toHaveValue("2027-01-31");
    expect(day()).toHaveFocus();
    await user.click(screen.getByRole("button", { name: /Retry|Try again/ }));
    expect(await screen.findByRole("table", { name: "Alternatives by value" })).toBeVisible();
    expect(day()).toHaveValue("2027-01-31");
  });

  test("an address that holds no day shows the day of the case", async () => {
    await open(hardAssessment, "?asOf=2");
    expect(day()).toHaveValue(caseFile.need.asOf);
  });
});
