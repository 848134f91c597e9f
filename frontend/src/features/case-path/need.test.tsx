import { screen, within } from "@testing-library/react";
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
