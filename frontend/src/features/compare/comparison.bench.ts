// What a page does while a weight is dragged: everything shown is ranked again under every reading of unknown cells. One run prints
// the new way beside counting pair by pair, which is what it replaced, so that the figures are ratios of one machine at one time.
//   npm run bench

import { placed } from "@/lib/case/ranking";
import { assessmentOf } from "@/testing/largeAssessment";
import { compare } from "./comparison";

const grain = 1e-9;

/** One reading, counted: 1 + how many are worth more. */
function counted(values: readonly number[]): readonly number[] {
  return values.map((value) => 1 + values.filter((other) => other > value + grain).length);
}

for (const rows of [100, 500, 3000]) {
  const assessment = assessmentOf(rows, 12);
  const totals = assessment.alternatives.map(({ total }) => total.expected);
  let step = 0;
  const tried = () => {
    step = (step + 1) % 100;
    return Object.fromEntries(assessment.criteria.map(({ id }, i) => [id, i === 0 ? step : 50]));
  };
  test(`${rows} × 12`, async ({ bench }) => {
    await bench.compare(
      bench("the table, all readings (compare)", () => void compare(assessment, tried())),
      bench("the rail (placed)", () => void placed(assessment, tried())),
      bench("counting, one reading alone", () => void counted(totals)),
    );
  }, 600_000);
}
