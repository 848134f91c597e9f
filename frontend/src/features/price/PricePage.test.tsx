import { screen, waitFor, within } from "@testing-library/react";
import type { CaseFile } from "@/lib/case/types";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { casePrices } from "@/testing/priceFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";

async function open(initial: CaseFile = caseFile) {
  const state = serveCase(initial);
  server.use(
    http.get(url("/api/cases/c1/prices"), () => HttpResponse.json(casePrices)),
    http.get(url("/api/imports"), () =>
      HttpResponse.json({
        items: [
          {
            id: "i1",
            report: {
              source: "models.dev",
              quarantined: [
                { key: "router/a", reason: "input of a@router is 25 times what others ask" },
                { key: "router/other", reason: "input is 30 times what others ask" },
              ],
            },
          },
        ],
        total: 1,
      }),
    ),
    http.get(url("/api/catalog/prices"), () => HttpResponse.json({ items: [], total: 0 })),
  );
  const { user } = renderApp("/cases/c1/price");
  const table = await screen.findByRole("table", { name: "Costs over the term" });
  return { user, table, state };
}

test("the cheapest comes first, and what nobody priced is unknown with its reason and no figure", async () => {
  const { table } = await open();
  const rows = within(table).getAllByRole("row");
  expect(rows[1]).toHaveTextContent("Model A, first-party");
  expect(rows[1]).toHaveTextContent("€4,320");
  expect(rows[1]).toHaveTextContent("€5,040");
  const unknown = rows.at(-1) as HTMLElement;
  expect(unknown).toHaveTextContent("Unpriced");
  expect(unknown).toHaveTextContent("no price sheet of this route counts");
  expect(unknown).not.toHaveTextContent("€");
});

test("a breakdown adds up to the cent, and a doubtful price says why it is to be reviewed", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: "Show breakdown of Model A, first-party" }));
  const lines = screen.getByRole("table", { name: "Breakdown of Model A, first-party" });
  expect(lines).toHaveTextContent("€3,000.01");
  expect(within(lines).getAllByRole("row").at(-1)).toHaveTextContent("€4,800.01");
  expect(screen.getByText(/^To review: .*25 times what the same model costs/)).toBeVisible();
});

test("the break-even is named in requests a month, with which is cheaper now", async () => {
  await open();
  const table = screen.getByRole("table", { name: "Break-even with Model B, self-hosted" });
  const row = within(table).getAllByRole("row").at(-1);
  expect(row).toHaveTextContent("500,000");
  expect(row).toHaveTextContent("the service, by €19,200");
});

test("contracted prices wait for the lock of the weights", async () => {
  await open();
  expect(screen.getByRole("button", { name: "Record a contracted price" })).toBeDisabled();
  expect(screen.getByText(/opened after the weights are locked/)).toBeVisible();
});

test("a self-hosting entry is recorded whole, with its source, and refused at the field otherwise", async () => {
  const { user, state } = await open();
  await user.click(screen.getByRole("button", { name: "Record self-hosting" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Record" }));
  expect(within(dialog).getAllByText("Enter: Accelerators.")[0]).toBeVisible();
  expect(state.writes).toEqual([]);
  const type = async (name: string, text: string) => {
    const box = within(dialog).getByRole("textbox", { name });
    await user.clear(box);
    await user.type(box, `${text}{Tab}`);
  };
  await user.click(within(dialog).getByRole("button", { name: /Alternative/ }));
  await user.click(await screen.findByRole("option", { name: "Model B, self-hosted" }));
  await type("Accelerators", "8");
  await type("Hourly rate of one", "2.2");
  await type("Operations", "6000");
  await type("Source", "quotation");
  await user.click(within(dialog).getByRole("button", { name: "Record" }));
  await waitFor(() => expect(state.writes).toHaveLength(1), { timeout: 8000 });
  expect(state.writes[0]?.need.pricing?.selfHosting).toEqual([
    {
      offering: "b",
      accelerators: 8,
      hourlyRate: "2.2",
      currency: "EUR",
      hoursPerMonth: "730",
      utilisation: "1",
      operationsPerMonth: "6000",
      source: "quotation",
    },
  ]);
});

test("a case whose last entry is removed states nothing about money again", async () => {
  const { user, state } = await open({
    ...caseFile,
    need: {
      ...caseFile.need,
      pricing: {
        migrations: [{ offering: "*", amount: "100", currency: "EUR", source: "estimate" }],
        selfHosting: [],
        contracted: [],
        exits: [],
      },
    },
  });
  await user.click(screen.getByRole("button", { name: /^Remove all alternatives/ }));
  await waitFor(() => expect(state.writes).toHaveLength(1), { timeout: 8000 });
  expect(state.writes[0]?.need).not.toHaveProperty("pricing");
});

test("what is unpriced, doubtful or held back stands in words, with the way to its import", async () => {
  await open();
  const waiting = screen.getByRole("region", { name: "Unpriced, doubtful and held back" });
  expect(within(waiting).getByText("Unpriced")).toBeVisible();
  expect(waiting).toHaveTextContent(/no price sheet of this route counts/i);
  expect(waiting).toHaveTextContent("input at 50 is 25 times what the same model costs");
  expect(await within(waiting).findByRole("link", { name: "Import models.dev" })).toHaveAttribute(
    "href",
    "/catalog/imports/i1",
  );
});
