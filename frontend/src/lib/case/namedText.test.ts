import { hardAssessment } from "@/testing/comparisonFixtures";
import { namedAssessment, namedText } from "./namedText";

const names: Readonly<Record<string, string>> = {
  "claude-3-5-sonnet-20241022": "Claude 3.5 Sonnet (October 2024)",
  "arena-hard-v0.1": "Arena-Hard v0.1",
  "gemini-2.5-pro@vertex": "Gemini 2.5 Pro, Google Vertex AI",
  "gemini-2.5-pro": "Gemini 2.5 Pro",
  "case.usDefenceBuyer": "buyer is US defence",
  together: "Together AI",
};
const nameOf = (id: string) => names[id];

test.each([
  [
    "no figure of claude-3-5-sonnet-20241022 on arena-hard-v0.1 is held.",
    "no figure of Claude 3.5 Sonnet (October 2024) on Arena-Hard v0.1 is held.",
  ],
  [
    "cannot be told of gemini-2.5-pro, gemini-2.5-pro@vertex.",
    "cannot be told of Gemini 2.5 Pro, Gemini 2.5 Pro, Google Vertex AI.",
  ],
  [
    "(may apply; not on record: case.usDefenceBuyer)",
    "(may apply; not on record: buyer is US defence)",
  ],
  [
    "An id that nobody names, such as some-thing-1, stays.",
    "An id that nobody names, such as some-thing-1, stays.",
  ],
  [
    "They stand together at 2026-05-09, 2.5 apart.",
    "They stand together at 2026-05-09, 2.5 apart.",
  ],
])("%s", (text, expected) => {
  expect(namedText(text, nameOf)).toBe(expected);
});

test("sentences of an assessment are named, and what links by id stays an id", () => {
  const told = namedAssessment(
    {
      ...hardAssessment,
      warnings: [
        { severity: "WARNING", code: "c", about: "gemini-2.5-pro", text: "Read gemini-2.5-pro." },
      ],
    },
    nameOf,
  );
  expect(told.warnings[0]).toMatchObject({ about: "gemini-2.5-pro", text: "Read Gemini 2.5 Pro." });
  expect(told.alternatives.map(({ offering }) => offering)).toEqual(
    hardAssessment.alternatives.map(({ offering }) => offering),
  );
  expect(told.alternatives[2]?.findings[0]?.missing).toEqual(["hosting.country"]);
});
