import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { act, renderHook, waitFor } from "@testing-library/react";
import { HttpResponse, http, server, url } from "@/testing/server";
import type { Rule, Vocabulary } from "../rulebookApi";
import { completionOf, type Words } from "./completion";
import { said } from "./help";
import { useChecked } from "./useChecked";

const field = {
  level: "offering" as const,
  unit: "",
  meaning: "What it means.",
  example: "x",
  allowed: [] as string[],
};
const vocabulary: Vocabulary = {
  fields: [
    { ...field, name: "case.use", type: "code", words: "use", allowed: ["coding", "search"] },
    { ...field, name: "offering.retentionDays", type: "number", words: "retention in days" },
    { ...field, name: "offering.certifications", type: "codes", words: "certifications" },
    { ...field, name: "offering.trainsOnInputs", type: "yes-no", words: "trains on inputs" },
  ],
  operators: [],
  parameters: [
    {
      name: "breach-notice",
      type: "number",
      file: "parameters.yaml",
      line: 1,
      meaning: "Longest notice.",
      unit: "hours",
      value: "72",
      reference: "GDPR Art. 33",
    },
  ],
};

const rule: Rule = {
  id: "dp-012",
  title: "Transfer without a ground",
  when: "retention in days is above 30 days",
  effects: [{ kind: "obligation", text: "Record the ground.", tag: "transfer-ground" }],
  reference: "GDPR Art. 44-46",
  owner: "Data protection",
  rationale: "",
  force: "law",
  waivable: false,
  basis: "cited",
  active: true,
  folder: "data-protection",
  file: "data-protection/transfer.drl",
  line: 1,
  column: 1,
  change: "same",
};
const words: Words = { vocabulary, rules: [rule] };

/** What is offered at the bar. */
async function offered(path: string, text: string): Promise<readonly string[]> {
  const at = text.indexOf("‸");
  const state = EditorState.create({ doc: text.replace("‸", "") });
  const result = await completionOf(path, () => words)(new CompletionContext(state, at, true));
  return result?.options.map(({ label }) => label) ?? [];
}

const sentence = (when: string, then = 'flag("x");') =>
  `rule "a"\n  @force(law)\nwhen\n  ${when}\nthen\n  ${then}\nend\n`;

test.each([
  ["the facts, functions and parameters where a condition begins", "Alternative( ‸", "known"],
  ["the comparisons of a number", "Alternative( offering.retentionDays ‸", ">="],
  ["the comparisons of a set", "Alternative( offering.certifications ‸", "not contains"],
  ["the comparisons of a code whose level is left out", "Case( use ‸", "not in"],
  ["the codes that a fact may hold", 'Case( use == "‸', "coding"],
  ["the parameters beside the values", "Alternative( offering.retentionDays > ‸", "$breach-notice"],
])("a sentence is offered %s", async (_, when, expected) => {
  expect(await offered("f.drl", sentence(when))).toContain(expected);
});

test("a sentence is not offered the comparisons that do not fit the fact", async () => {
  expect(await offered("f.drl", sentence("Alternative( offering.trainsOnInputs ‸"))).toEqual([
    "==",
    "!=",
  ]);
});

test("after then the effects are offered and no facts; an obligation is called as other rules call it", async () => {
  expect(await offered("f.drl", sentence("Case()", "‸"))).toEqual([
    "knockOut",
    "penalty",
    "oblige",
    "flag",
  ]);
  expect(await offered("f.drl", sentence("Case()", 'oblige("‸'))).toEqual(["transfer-ground"]);
  expect(await offered("f.drl", sentence("Case()", "penalty(‸"))).toEqual(["$breach-notice"]);
  expect(await offered("f.drl", 'rule "a"\n  @force(‸')).toEqual(["law", "contract", "policy"]);
});

test.each([
  ["f.cases.yaml", "cases:\n  - name: x\n    rule: ‸", ["dp-012"]],
  [
    "f.cases.yaml",
    "    expect:\n      - finding: ‸",
    ["knock-out", "penalty", "obligation", "flag"],
  ],
  ["f.cases.yaml", "        certainty: ‸", ["holds", "may-hold"]],
  ["f.csv", "id;obligation\na;‸", ["transfer-ground"]],
  ["f.csv", "id;when offering.retentionDays ‸", ["==", "!=", "<", "<=", ">", ">="]],
  ["f.csv", "id;when case.use\na;‸", ["coding", "search", "$breach-notice"]],
])("in %s, at %s, exactly what may stand there is offered", async (path, text, expected) => {
  expect(await offered(path, text)).toEqual(expected);
});

test("nothing is offered before the vocabulary is there", async () => {
  const state = EditorState.create({ doc: "f" });
  const silent = completionOf("f.drl", () => ({ vocabulary: undefined, rules: [] }));
  expect(await silent(new CompletionContext(state, 1, true))).toBeNull();
});

test("a rule under the pointer shows its legal reference, its owner and what it says", () => {
  const help = said("dp-012", 'rule "dp-012"', words);
  expect(help?.[0]).toBe("dp-012 · Transfer without a ground");
  expect(help).toContain("Reference: GDPR Art. 44-46");
  expect(help).toContain("Owner: Data protection");
  expect(help).toContain("Record the ground.");
  expect(help).not.toContain("Switched off.");
  const off = { vocabulary, rules: [{ ...rule, active: false }] };
  expect(said("dp-012", "", off)).toContain("Switched off.");
});

test("a parameter shows its present value and reference, a fact its meaning, anything else nothing", () => {
  expect(said("$breach-notice", "", words)).toEqual([
    "$breach-notice",
    "Longest notice.",
    "Now: 72 hours",
    "Reference: GDPR Art. 33",
  ]);
  expect(said("use", "  Case( use == ", words)?.[0]).toBe("case.use · use");
  expect(said("use", "the use of it", words)).toBeUndefined();
});

test("a text is checked a moment after the last key, once, and an answer to an older text is not shown", async () => {
  const asked: string[] = [];
  server.use(
    http.post(url("/api/rulebook/check"), async ({ request }) => {
      const { text } = (await request.json()) as { text: string };
      asked.push(text);
      const problem = {
        file: "f.csv",
        line: 2,
        column: 3,
        severity: "error",
        message: `About ${text}.`,
        remedy: "",
      };
      return HttpResponse.json({
        valid: false,
        diagnostics: [problem],
        failingCases: [],
        cases: [],
      });
    }),
  );
  const { result, rerender } = renderHook(({ text }) => useChecked("f.csv", text, true), {
    initialProps: { text: "a" },
  });
  expect(result.current).toBeUndefined();
  act(() => rerender({ text: "ab" }));
  act(() => rerender({ text: "abc" }));
  await waitFor(() => expect(result.current?.text).toBe("abc"));
  expect(result.current?.diagnostics[0]?.message).toBe("About abc.");
  expect(asked).toEqual(["abc"]);
});
