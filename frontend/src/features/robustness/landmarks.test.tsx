import { screen } from "@testing-library/react";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { hardAssessment } from "@/testing/comparisonFixtures";
import { landmarks } from "@/testing/landmarks";
import { renderApp } from "@/testing/renderApp";
import { robustness } from "@/testing/robustnessFixtures";
import { HttpResponse, http, server, url } from "@/testing/server";

test.each([
  "robustness",
  "robustness?part=ranks",
  "robustness?part=flips",
  "robustness?part=questions",
  "robustness?part=scenarios",
  "robustness?part=front",
  "compare",
])("no two landmarks of %s have one name", async (page) => {
  serveCase(caseFile, hardAssessment);
  server.use(http.get(url("/api/cases/c1/robustness"), () => HttpResponse.json(robustness)));
  renderApp(`/cases/c1/${page}`);
  await screen.findByRole("heading", { name: /^(Open: .*|.* is preferred) .*/ });
  const found = landmarks();
  expect(found.length).toBeGreaterThan(2);
  expect(found.filter((name, at) => found.indexOf(name) !== at)).toEqual([]);
});
