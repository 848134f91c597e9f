import { screen, waitFor, within } from "@testing-library/react";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, signedIn, url } from "@/testing/server";
import type { Import, ImportPolicy } from "./importsApi";
import { whoWords } from "./words";

const kinds: ImportPolicy["kinds"] = [
  {
    kind: "CSV",
    format: {
      code: "csv",
      label: "Catalog CSV",
      note: "One sheet.",
      endings: [".csv", ".zip"],
      isDated: false,
      takesFolder: true,
    },
  },
  {
    kind: "LITELLM",
    format: {
      code: "litellm",
      label: "LiteLLM price map",
      note: "The map.",
      endings: [".json"],
      isDated: true,
      takesFolder: false,
    },
  },
];
const onePerson: ImportPolicy = {
  acceptance: "ONE_PERSON",
  sentence: "One person is enough here.",
  kinds,
};
const secondPerson: ImportPolicy = {
  acceptance: "SECOND_PERSON",
  sentence: "Two persons are needed here.",
  kinds,
};

const proposal: Import = {
  id: "i1",
  version: 1,
  kind: "LITELLM",
  status: "PROPOSED",
  report: {
    source: "prices.json",
    read: 6,
    accepted: 2,
    unchanged: 1,
    quarantined: [{ key: "a/one", reason: "The price fell by more than 90 %." }],
    skipped: [
      { key: "b/two", reason: "Prices images, not tokens." },
      { key: "b/three", reason: "Prices images, not tokens." },
    ],
    joined: [],
    notes: [],
  },
  proposedBy: "p1",
  proposedAt: "2026-05-09T10:00:00Z",
};

function serveImport(policy: ImportPolicy = onePerson, by = "p1") {
  const verdicts: string[] = [];
  let held: Import = { ...proposal, proposedBy: by };
  server.use(
    http.get(url("/api/imports/policy"), () => HttpResponse.json(policy)),
    http.get(url("/api/imports"), () => HttpResponse.json({ items: [held], total: 1 })),
    http.get(url("/api/imports/i1"), () => HttpResponse.json(held)),
    http.post(url("/api/imports/i1/:verdict"), ({ params }) => {
      verdicts.push(String(params["verdict"]));
      held = { ...held, status: "ACCEPTED", settledAt: "2026-05-09T11:00:00Z" };
      return HttpResponse.json(held);
    }),
  );
  return verdicts;
}

function signInAs(...roles: string[]) {
  server.use(
    http.get(url("/api/session"), () =>
      HttpResponse.json({ ...signedIn, person: { id: "p2", name: "Somebody", roles } }),
    ),
  );
}

test("a report adds up, and its reasons can be searched and narrowed", async () => {
  serveImport();
  const { user } = renderApp("/catalog/imports/i1");
  await screen.findByRole("heading", { level: 1, name: "prices.json" });
  const counts = screen.getAllByRole("definition").map((each) => Number(each.textContent));
  expect(counts[0]).toBe(counts.slice(1).reduce((sum, count) => sum + count, 0));
  const table = screen.getByRole("table", { name: "Entries held back or skipped" });
  expect(within(table).getAllByRole("rowheader")).toHaveLength(3);
  await user.click(screen.getByRole("checkbox", { name: "quarantined" }));
  await waitFor(() => expect(within(table).getAllByRole("rowheader")).toHaveLength(1));
  expect(within(table).getByText("The price fell by more than 90 %.")).toBeVisible();
  expect(location.search).toContain("fate");
});

test("a procurement lead accepts after being asked once more", async () => {
  const verdicts = serveImport();
  const { user } = renderApp("/catalog/imports/i1");
  await user.click(await screen.findByRole("button", { name: "Accept 2 entries" }));
  expect(verdicts).toEqual([]);
  const question = await screen.findByRole("alertdialog");
  await user.click(within(question).getByRole("button", { name: "Accept 2 entries" }));
  await waitFor(() => expect(verdicts).toEqual(["accept"]));
  expect(await screen.findByText("accepted")).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Reject" })).toBeNull());
});

test("where two persons are needed, the one who uploaded it may only set it aside", async () => {
  serveImport(secondPerson);
  renderApp("/catalog/imports/i1");
  expect(await screen.findByText("You uploaded it, so a second person accepts it.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Reject" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /Accept/ })).toBeNull();
});

test("where two persons are needed, another one accepts, and the page says so", async () => {
  serveImport(secondPerson, "p9");
  renderApp("/catalog/imports/i1");
  expect(await screen.findByRole("button", { name: "Accept 2 entries" })).toBeVisible();
  renderApp("/catalog/imports");
  expect(await screen.findByText("Two persons are needed here.")).toBeVisible();
});

test("a file over the limit is refused before it is sent, in words", async () => {
  serveImport();
  const { user } = renderApp("/catalog/imports");
  await screen.findByRole("button", { name: "Read the file" });
  const chooser = document.querySelector<HTMLInputElement>("input[type=file]");
  if (chooser === null) throw new Error("There is no file chooser.");
  const large = new File(["x"], "large.csv", { type: "text/csv" });
  Object.defineProperty(large, "size", { value: 66 * 1024 * 1024 });
  await user.upload(chooser, large);
  await user.click(screen.getByRole("button", { name: "Read the file" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "large.csv has 66 MiB; a file may have 64 MiB.",
  );
});

test("others read the report and are told who decides", async () => {
  signInAs("evaluator");
  serveImport();
  renderApp("/catalog/imports/i1");
  expect(
    await screen.findByText(
      "It is accepted or rejected by a procurement lead or an administrator.",
    ),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: /Accept/ })).toBeNull();
});

test("a file that cannot be read is refused at the file, with its place and remedy", async () => {
  serveImport();
  server.use(
    http.post(url("/api/imports/from/csv"), () =>
      HttpResponse.json(
        {
          title: "Invalid",
          errors: [
            { pointer: "/file", message: "vendors.csv:1: no column `id`.", remedy: "Add it." },
          ],
        },
        { status: 422 },
      ),
    ),
  );
  const { user } = renderApp("/catalog/imports");
  await user.click(await screen.findByRole("button", { name: "Read the file" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Choose a file.");
  const chooser = document.querySelector<HTMLInputElement>("input[type=file]");
  if (chooser === null) throw new Error("There is no file chooser.");
  await user.upload(chooser, new File(["name\n"], "vendors.csv", { type: "text/csv" }));
  await user.click(screen.getByRole("button", { name: "Read the file" }));
  await waitFor(() =>
    expect(screen.getByRole("alert")).toHaveTextContent("vendors.csv:1: no column `id`. Add it."),
  );
});

test("who uploaded and who settled is told apart from oneself and the command line", () => {
  expect(whoWords("p1", "p1")).toBe("you");
  expect(whoWords("p2", "p1")).toMatch(/^somebody else/);
  expect(whoWords("command line", "p1")).toBe("the command line");
});
