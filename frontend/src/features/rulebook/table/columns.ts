// What the columns of a decision table mean, in words, and what their cells may hold.
import { t } from "@lingui/core/macro";
import type { Vocabulary } from "../rulebookApi";

export interface TableColumn {
  /** Two columns of one name, though an error, must be told apart. */
  readonly key: string;
  /** As written in the file. */
  readonly raw: string;
  /** As a person says it. */
  readonly words: string;
  readonly help: string;
  readonly example: string;
  /** What a cell may hold; empty where any text may stand. */
  readonly allowed: readonly string[];
  readonly kind: "condition" | "effect" | "particulars";
  /** Whether several values may stand in a cell, separated by `|`. */
  readonly isList: boolean;
  readonly isText: boolean;
}

type Meaning = Omit<TableColumn, "key">;
type Field = Vocabulary["fields"][number];

const comparisons: Readonly<Record<string, string>> = {
  "": "",
  "==": "is",
  "!=": "is not",
  "<": "is below",
  "<=": "is at most",
  ">": "is above",
  ">=": "is at least",
  in: "is one of",
  "not in": "is none of",
  contains: "includes",
  "not contains": "does not include",
  "contains all": "includes all of",
  "all in": "all lie in",
  "not all in": "do not all lie in",
  known: "is known",
};

const yesNo = ["yes", "no"];

export function columnsOf(
  header: readonly string[],
  vocabulary: Vocabulary | undefined,
): readonly TableColumn[] {
  return header.map((raw, index) => ({
    ...columnOf(raw.trim(), vocabulary),
    key: `${index} ${raw}`,
  }));
}

function columnOf(raw: string, vocabulary: Vocabulary | undefined): Meaning {
  const when = /^when\s+(.*)$/i.exec(raw)?.[1];
  if (when !== undefined) return condition(raw, when, vocabulary);
  const name = raw.toLowerCase();
  const [words, help, example, allowed] = particulars()[name] ?? [raw, "", "", []];
  return {
    raw,
    words,
    help,
    example,
    allowed,
    kind: ["effect", "points", "cause", "obligation", "text"].includes(name)
      ? "effect"
      : "particulars",
    isList: false,
    isText: ["title", "text", "reference", "rationale"].includes(name),
  };
}

function condition(raw: string, when: string, vocabulary: Vocabulary | undefined): Meaning {
  const lower = when.toLowerCase();
  const starts = (name: string) =>
    lower === name.toLowerCase() || lower.startsWith(`${name.toLowerCase()} `);
  const fields = (vocabulary?.fields ?? []).filter(
    (each) => starts(each.name) || starts(each.words),
  );
  const length = (each: Field) => (starts(each.name) ? each.name.length : each.words.length);
  const field = fields.sort((a, b) => length(b) - length(a))[0];
  if (!field) {
    return {
      raw,
      words: when,
      help: t`This fact is not in the vocabulary.`,
      example: "",
      allowed: [],
      kind: "condition",
      isList: true,
      isText: false,
    };
  }
  const operator = when.slice(length(field)).trim();
  const said = comparisons[operator] ?? operator;
  const isSet = field.type === "codes";
  const isKnown = operator === "known" || operator === "is known";
  const words =
    said === "" ? `${field.words} ${isSet ? "includes" : "is"}` : `${field.words} ${said}`;
  return {
    raw,
    words: words.charAt(0).toUpperCase() + words.slice(1),
    help: field.meaning,
    example: field.example,
    allowed: isKnown || field.type === "yes-no" ? yesNo : field.allowed,
    kind: "condition",
    isList: !isKnown && (isSet || field.type === "code"),
    isText: false,
  };
}

type Particular = readonly [
  words: string,
  help: string,
  example: string,
  allowed: readonly string[],
];

function particulars(): Readonly<Record<string, Particular>> {
  return {
    id: [
      t`Rule`,
      t`The rule's own name: small letters, digits, dots and hyphens. Records refer to it, so never give it to another rule.`,
      "dp-012",
      [],
    ],
    title: [t`Title`, t`The rule in a few words.`, "", []],
    since: [t`Since`, t`First day of effect, year-month-day. Empty = always.`, "2026-05-09", []],
    until: [t`Until`, t`Last day of effect, year-month-day. Empty = open.`, "2027-12-31", []],
    effect: [
      t`Effect`,
      t`What the rule does: knock-out excludes, penalty costs points, obligation asks for something, flag only says so.`,
      "",
      ["knock-out", "penalty", "obligation", "flag"],
    ],
    points: [
      t`Points`,
      t`How many points a penalty costs: a number or a parameter. Only with the effect penalty.`,
      "10",
      [],
    ],
    cause: [
      t`Cause`,
      t`Of several penalties with the same cause only the largest counts.`,
      "security-assurance",
      [],
    ],
    obligation: [
      t`Obligation`,
      t`A short name of what is owed. Only with the effect obligation.`,
      "exit-plan",
      [],
    ],
    text: [t`Text`, t`What readers of a case are told.`, "", []],
    reference: [
      t`Reference`,
      t`The text of law, contract or policy on which the rule stands.`,
      "GDPR Art. 28(1)",
      [],
    ],
    owner: [t`Owner`, t`Who answers for the rule.`, "", []],
    force: [
      t`Force`,
      t`On what it binds. A rule of force law is never waivable.`,
      "",
      ["law", "contract", "policy"],
    ],
    waivable: [t`Waivable`, t`Whether an approved exception may set it aside.`, "", yesNo],
    active: [t`Active`, t`no = the rule is shown and checked, and takes no part.`, "", yesNo],
    basis: [
      t`Basis`,
      t`How well the rule itself is supported. An unverified rule takes no part.`,
      "",
      ["cited", "partly-cited", "policy", "unverified"],
    ],
    rationale: [t`Rationale`, t`Why there is such a rule.`, "", []],
    reviewed: [
      t`Reviewed`,
      t`The day on which somebody last compared the rule with the text of its reference.`,
      "2026-05-09",
      [],
    ],
  };
}

/** What may be put for the word at the end of a cell: allowed values, and parameters for conditions and points. */
export function completionsOf(
  column: TableColumn,
  typed: string,
  vocabulary: Vocabulary | undefined,
): readonly { readonly value: string; readonly note: string }[] {
  const word = (column.isList ? (typed.split("|").at(-1) ?? "") : typed).trim().toLowerCase();
  const takesParameters = column.kind === "condition" || column.raw.toLowerCase() === "points";
  const parameters = takesParameters ? (vocabulary?.parameters ?? []) : [];
  const all = [
    ...column.allowed.map((value) => ({ value, note: "" })),
    ...parameters.map(({ name, meaning }) => ({ value: `$${name}`, note: meaning })),
  ];
  const matching = all.filter(({ value }) => value.toLowerCase().includes(word));
  const begins = matching.filter(({ value }) => value.toLowerCase().startsWith(word));
  const others = matching.filter((each) => !begins.includes(each));
  const found = [...begins, ...others].slice(0, 40);
  return found.length === 1 && found[0]?.value.toLowerCase() === word ? [] : found;
}

/** The cell with its last word completed. */
export function completed(column: TableColumn, typed: string, value: string): string {
  if (!column.isList) return value;
  const before = typed.split("|").slice(0, -1);
  return [...before.map((each) => each.trim()), value].join("|");
}
