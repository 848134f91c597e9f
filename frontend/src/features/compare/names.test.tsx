import { screen } from "@testing-library/react";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { hardAssessment } from "@/testing/comparisonFixtures";
import { renderApp } from "@/testing/renderApp";
import { HttpResponse, http, server, url } from "@/testing/server";

const model = "claude-3-5-sonnet-20241022";

test("warnings and missing facts say names and words, and no id", async () => {
  serveCase(caseFile, {
    ...hardAssessment,
    warnings: [
      {
        severity: "WARNING",
        code: "contamination-unknown",
        about: "quality",
        text: `The training data cannot be told of ${model}.`,
      },
    ],
  });
  server.use(
    http.get(url("/api/catalog/models"), () =>
      HttpResponse.json({
        items: [{ id: model, name: "Claude 3.5 Sonnet (October 2024)" }],
        total: 1,
      }),
    ),
    http.get(url("/api/rulebook/vocabulary"), () =>
      HttpResponse.json({
        fields: [
          {
            name: "hosting.country",
            level: "offering",
            type: "code",
            allowed: [],
            unit: "",
            words: "country of hosting",
            meaning: "Where the service runs.",
            example: "DE",
          },
        ],
      }),
    ),
  );
  const { user } = renderApp("/cases/c1/compare");
  await screen.findByRole("table", { name: "Alternatives by value" });
  expect(
    await screen.findByText(
      "The training data cannot be told of Claude 3.5 Sonnet (October 2024).",
    ),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Show details of Model U, cloud" }));
  expect(await screen.findByText("Missing: country of hosting")).toBeVisible();
  expect(document.body).not.toHaveTextContent(model);
  expect(document.body).not.toHaveTextContent("hosting.country");
});
