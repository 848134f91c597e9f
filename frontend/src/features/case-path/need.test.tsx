import { screen, waitFor, within } from "@testing-library/react";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";
import { askedFields, questionOf } from "./need/questions";

beforeEach(() => {
  server.use(
    http.get(url("/api/rulebook/vocabulary"), () => HttpResponse.json({ fields: [] })),
    http.get(url("/api/templates"), () =>
      HttpResponse.json([
        {
          id: "small",
          title: "Small",
          useCase: "",
          criteria: [],
          questions: ["/need/buyer", "/need/termMonths"],
        },
      ]),
    ),
  );
});

test("a template's own questions come first, what it presets is folded away", async () => {
  serveCase({ ...caseFile, template: "small" });
  const { user } = renderApp("/cases/c1/need");
  const questions = await screen.findByRole("region", { name: "Questions of this template" });
  expect(within(questions).getByRole("combobox", { name: /Buyer established in/ })).toBeVisible();
  expect(within(questions).getByRole("textbox", { name: /Contract term/ })).toBeVisible();
  expect(within(questions).queryByRole("textbox", { name: /Use case/ })).toBeNull();
  expect(screen.getByLabelText("Title of the case")).toBeVisible();
  expect(screen.getByLabelText("Use case")).not.toBeVisible();
  await user.click(screen.getByText(/^What the template presets/));
  expect(screen.getByLabelText("Use case")).toBeVisible();
});

test("an error among what is folded away opens it", async () => {
  serveCase({ ...caseFile, template: "small", need: { ...caseFile.need, useCase: "" } });
  const { user } = renderApp("/cases/c1/need");
  await user.click(await screen.findByRole("button", { name: "Check this page" }));
  expect(await screen.findByLabelText("Use case")).toBeVisible();
});

test("a case without a template shows every field", async () => {
  serveCase();
  renderApp("/cases/c1/need");
  expect(await screen.findByLabelText("Use case")).toBeVisible();
  expect(screen.queryByRole("region", { name: "Questions of this template" })).toBeNull();
});

test("a field in error belongs to the question that asks for it", () => {
  expect(questionOf("need.workload.inputTokens")).toBe("workload");
  expect(askedFields("small", [{ id: "small", questions: ["/need/workload"] }])).toEqual(
    new Set(["workload"]),
  );
  expect(askedFields("gone", [])).toBeUndefined();
});

test("a recorded fact is told in the words of the vocabulary, with its field small beside it", async () => {
  server.use(
    http.get(url("/api/rulebook/vocabulary"), () =>
      HttpResponse.json({
        fields: [
          {
            name: "offering.exitAssistance",
            level: "offering",
            type: "yes-no",
            allowed: [],
            unit: "",
            words: "exit assistance",
            meaning: "The contract provides help and a period for leaving.",
            example: "yes",
          },
        ],
      }),
    ),
  );
  serveCase({
    ...caseFile,
    facts: [
      {
        offering: "a",
        field: "offering.exitAssistance",
        value: true,
        source: "contract",
        author: "Ann",
        recorded: "2026-05-01",
        reason: "",
      },
    ],
  });
  renderApp("/cases/c1/need");
  const words = await screen.findByText("exit assistance");
  expect(words.closest("td, th")).toHaveTextContent("exit assistance offering.exitAssistance");
  expect(
    screen.getByRole("button", { name: "Remove exit assistance of Model A, first-party" }),
  ).toBeVisible();
});

describe("a field that cannot be read", () => {
  const typeInto = async (name: RegExp, text: string) => {
    const { user } = renderApp("/cases/c1/need");
    const field = await screen.findByRole<HTMLInputElement>("textbox", { name });
    await user.clear(field);
    await user.type(field, `${text}{Tab}`);
    return { user, field };
  };

  test("keeps the whole case from being saved, says so, and is in the page's summary", async () => {
    const held = serveCase();
    const { user, field } = await typeInto(/^Budget over the term/, "250.000,50");
    expect(field).toBeInvalid();
    await user.type(screen.getByLabelText("Title of the case"), "!");
    await new Promise((passed) => setTimeout(passed, 1200));
    expect(held.writes).toEqual([]);
    expect(screen.getByText("Not saved: a field cannot be read")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Check this page" }));
    const link = screen.getByRole("link", { name: /^Budget over the term: Write 250000\.5/ });
    await user.click(link);
    expect(field).toHaveFocus();
    expect(field).toHaveValue("250.000,50");
    await user.clear(field);
    await user.type(field, "250000.50{Tab}");
    await waitFor(() => expect(held.writes.at(-1)?.need.budget?.amount).toBe("250000.5"));
    expect(held.writes.at(-1)?.title).toBe("Assistant for a bank!");
    expect(held.writes).toHaveLength(1);
  });

  test("a share is kept to its last digit", async () => {
    const held = serveCase();
    const { field } = await typeInto(/^Input read from cache/, "0.4");
    expect(field).toHaveValue("0.4");
    await waitFor(() => expect(held.writes.at(-1)?.need.workload.cachedShare).toBe(0.004));
  });

  test("a half-typed or impossible day is not saved either", async () => {
    const held = serveCase();
    const { field } = await typeInto(/^As-of date/, "2026-13-01");
    expect(field).toHaveAccessibleDescription(/There is no month 13/);
    await new Promise((passed) => setTimeout(passed, 1200));
    expect(held.writes).toEqual([]);
  });
});
