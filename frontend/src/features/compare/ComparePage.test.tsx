import { screen, within } from "@testing-library/react";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { hardAssessment } from "@/testing/comparisonFixtures";
import { renderApp } from "@/testing/renderApp";

async function open() {
  const state = serveCase(caseFile, hardAssessment);
  const { user } = renderApp("/cases/c1/compare");
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
