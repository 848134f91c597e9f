// Sentences that exclude each other never meet, whatever state the case is in and whichever step shows it.
import { screen } from "@testing-library/react";
import type { Assessment } from "@/lib/case/assessment";
import { answerStates } from "@/testing/answerStates";
import { caseFile, serveCase } from "@/testing/caseFixtures";
import { casePrices } from "@/testing/priceFixtures";
import { renderApp } from "@/testing/renderApp";
import { robustness } from "@/testing/robustnessFixtures";
import { HttpResponse, http, server, url } from "@/testing/server";

/** Left says that there is something, right that there is none of it. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(is preferred|Preferred) under these weights/,
    /Nothing (is ranked|to rank)|none is preferred|none leads/,
  ],
  [/Nothing is ranked/, /Nothing to rank/],
  [/listed above/, /No knock-out is unresolved|no finding waits/],
  [/the choice does not deviate/i, /Choose one below|nobody leads/i],
  [/can change it is being worked out/, /nobody leads/i],
  [/no other can take its place/, /(measurement|weights).* put another|No single measurement/],
  [/No alternative is awardable/, /is preferred under these weights/],
];

const steps: Readonly<Record<string, RegExp>> = {
  need: /Recorded facts/,
  compare: /ranked|rank yet|preferred|Tied/,
  robustness: /rank|preferred|awardable|Tied|unresolved/i,
  decide: /in the way|Ready to decide/,
  price: /Cost over the term|Nothing to price/,
};

const cases = Object.entries(answerStates).flatMap(([state, assessment]) =>
  Object.keys(steps).map((step) => [step, state, assessment] as const),
);

function serve(assessment: Assessment) {
  serveCase(
    { ...caseFile, candidates: assessment.alternatives.map(({ offering }) => offering) },
    assessment,
  );
  const awardable = assessment.alternatives.filter(({ status }) => status === "AWARDABLE");
  server.use(
    http.get(url("/api/cases/c1/robustness"), () =>
      assessment.weighed && awardable.length > 0
        ? HttpResponse.json({
            ...robustness,
            tieGroups: [awardable.map(({ offering }) => offering)],
          })
        : HttpResponse.json(
            { title: "Not possible now", detail: "No weights, or none is awardable.", status: 409 },
            { status: 409 },
          ),
    ),
    http.get(url("/api/cases/c1/prices"), () =>
      HttpResponse.json({
        ...casePrices,
        prices: casePrices.prices.filter((_, index) => index < assessment.alternatives.length),
      }),
    ),
    http.post(url("/api/cases/c1/decision/check"), () =>
      HttpResponse.json({ leaders: [], checks: [] }),
    ),
    http.get(url("/api/imports"), () => HttpResponse.json({ items: [], total: 0 })),
    http.get(url("/api/catalog/prices"), () => HttpResponse.json({ items: [], total: 0 })),
  );
}

test.each(cases)(
  "on %s, a case that is %s contradicts itself nowhere",
  async (step, _, assessment) => {
    serve(assessment);
    renderApp(`/cases/c1/${step}`);
    await screen.findAllByText(steps[step] ?? /./, {}, { timeout: 20_000 });
    const text = document.body.textContent ?? "";
    for (const [something, nothing] of pairs) {
      expect(
        [something.test(text), nothing.test(text)],
        `${something} beside ${nothing}`,
      ).not.toEqual([true, true]);
    }
  },
);
