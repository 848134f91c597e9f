// What may stand at the cursor: facts, comparisons, parameters, effects, the codes a fact may hold, and the ids of rules.
import type { Completion, CompletionContext, CompletionSource } from "@codemirror/autocomplete";
import type { Rule, Vocabulary } from "../rulebookApi";

/** What the files may speak of. */
export interface Words {
  readonly vocabulary: Vocabulary | undefined;
  readonly rules: readonly Rule[];
}

const findings = ["knock-out", "penalty", "obligation", "flag"];
/** What a property may hold: of a column, an annotation or a line of a case. */
const closed: Readonly<Record<string, readonly string[]>> = {
  effect: findings,
  finding: findings,
  certainty: ["holds", "may-hold"],
  expect: ["none"],
  force: ["law", "contract", "policy"],
  waivable: ["yes", "no"],
  active: ["yes", "no"],
  basis: ["cited", "partly-cited", "policy", "unverified"],
};
const effects: readonly Completion[] = [
  { label: "knockOut", apply: 'knockOut("");', detail: '"text"' },
  { label: "penalty", apply: 'penalty(5, "");', detail: 'points, "text"' },
  { label: "oblige", apply: 'oblige("", "");', detail: '"obligation", "text"' },
  { label: "flag", apply: 'flag("");', detail: '"text"' },
].map((each) => ({ ...each, type: "function" }));
const equal = ["==", "!="];
const ordered = [...equal, "<", "<=", ">", ">="];
/** As a sentence writes them, by the type of the fact. */
const comparisons: Readonly<Record<string, readonly string[]>> = {
  "yes-no": equal,
  number: ordered,
  date: ordered,
  code: [...equal, "in", "not in"],
  codes: ["contains", "not contains"],
};
/** As a table's heading writes them besides. */
const ofColumns: Readonly<Record<string, readonly string[]>> = {
  ...comparisons,
  codes: ["contains", "not contains", "contains all", "all in", "not all in"],
};
const functions: readonly Completion[] = ["known", "allIn", "containsAny", "containsAll"].map(
  (label) => ({ label, apply: `${label}(`, type: "function" }),
);
const compared =
  /(?:^|[^\w.])([A-Za-z]+(?:\.\w+)?)(?:\s*[=!<>]=?|\s+(?:not )?(?:all )?in\b|\s+(?:not )?contains\b(?: all)?)\s*\(?[^()]*$/;
const afterFact = /(?:^|[(,;|&!\s])([A-Za-z]+(?:\.\w+)?)\s+(?:not\s+)?[\w]*$/;

export function completionOf(path: string, words: () => Words): CompletionSource {
  const optionsOf = path.endsWith(".csv") ? inTable : path.endsWith(".drl") ? inSentence : inYaml;
  return (context) => {
    const { vocabulary, rules } = words();
    const word = context.matchBefore(/[\w.$-]*/);
    if (!vocabulary || !word || (word.from === word.to && !context.explicit)) return null;
    const options = optionsOf(context, vocabulary, rules);
    return options.length === 0 ? null : { from: word.from, options, validFor: /^[\w.$-]*$/ };
  };
}

type Options = (
  context: CompletionContext,
  vocabulary: Vocabulary,
  rules: readonly Rule[],
) => readonly Completion[];

const inTable: Options = (context, vocabulary, rules) => {
  if (context.state.doc.lineAt(context.pos).number === 1) {
    const field = fieldOf(vocabulary, afterFact.exec(before(context))?.[1] ?? "");
    return field ? comparisonsOf(field.type, ofColumns) : factsOf(vocabulary);
  }
  const subject = column(context);
  if (subject === "obligation") return obligationsOf(rules);
  return [...constants(subject), ...codesOf(vocabulary, subject), ...parametersOf(vocabulary)];
};

const inSentence: Options = (context, vocabulary, rules) => {
  const text = before(context);
  if (isAfterThen(context)) {
    if (/oblige\(\s*"[^"]*$/.test(text)) return obligationsOf(rules);
    return /\(/.test(text) ? parametersOf(vocabulary) : effects;
  }
  const annotation = /@(\w+)\(\s*"?[\w-]*$/.exec(text)?.[1];
  if (annotation !== undefined) return constants(annotation);
  const subject = compared.exec(text)?.[1] ?? "";
  const codes = codesOf(vocabulary, subject);
  if (codes.length > 0 || subject !== "") return [...codes, ...parametersOf(vocabulary)];
  const field = fieldOf(vocabulary, afterFact.exec(text)?.[1] ?? "");
  return field
    ? comparisonsOf(field.type, comparisons)
    : [...factsOf(vocabulary), ...functions, ...parametersOf(vocabulary)];
};

const inYaml: Options = (context, vocabulary, rules) => {
  const subject = /^\s*(?:- )?([\w.]+):\s/.exec(before(context))?.[1];
  if (subject === undefined) return factsOf(vocabulary);
  if (subject === "rule") {
    return rules.map(({ id, title }) => ({ label: id, detail: title, type: "class" }));
  }
  if (subject === "missing" || subject === "unverified") return factsOf(vocabulary);
  return [...constants(subject), ...codesOf(vocabulary, subject)];
};

function constants(property: string): Completion[] {
  return (closed[property] ?? []).map((label) => ({ label, type: "constant" }));
}

function comparisonsOf(
  type: string,
  known: Readonly<Record<string, readonly string[]>>,
): Completion[] {
  return (known[type] ?? []).map((label) => ({ label, type: "keyword" }));
}

function parametersOf(vocabulary: Vocabulary): Completion[] {
  return vocabulary.parameters.map(({ name, meaning }) => ({
    label: `$${name}`,
    detail: meaning,
    type: "variable",
  }));
}

/** The obligations that rules name already, so that two rules asking the same name it alike. */
function obligationsOf(rules: readonly Rule[]): Completion[] {
  const titles = new Map<string, string>();
  for (const { effects: all, title } of rules) {
    for (const { kind, tag } of all) {
      if (kind === "obligation" && !titles.has(tag)) titles.set(tag, title);
    }
  }
  return [...titles].map(([label, detail]) => ({ label, detail, type: "constant" }));
}

function factsOf(vocabulary: Vocabulary): Completion[] {
  return vocabulary.fields.map(({ name, words: inWords, meaning, example }) => ({
    label: name,
    detail: inWords,
    info: `${meaning} (${example})`,
    type: "property",
  }));
}

/** "case.use", or "use" inside Case( … ) where the level is left out. */
function fieldOf(vocabulary: Vocabulary, subject: string) {
  return vocabulary.fields.find(({ name }) => name === subject || name === `case.${subject}`);
}

function codesOf(vocabulary: Vocabulary, subject: string): Completion[] {
  const field = fieldOf(vocabulary, subject);
  if (!field) return [];
  const allowed = field.type === "yes-no" ? ["yes", "no"] : field.allowed;
  return allowed.map((label) => ({ label, type: "constant", boost: 10 }));
}

function before(context: CompletionContext): string {
  const line = context.state.doc.lineAt(context.pos);
  return line.text.slice(0, context.pos - line.from);
}

/** Whether the cursor stands between a rule's "then" and its "end". */
function isAfterThen(context: CompletionContext): boolean {
  const { doc } = context.state;
  for (let number = doc.lineAt(context.pos).number; number > 0; number--) {
    const word = /^\s*(rule|when|then|end)\b/.exec(doc.line(number).text)?.[1];
    if (word !== undefined) return word === "then";
  }
  return false;
}

/** The fact or the property that heads the column of the cursor. */
function column(context: CompletionContext): string {
  const header = context.state.doc.line(1).text;
  const separator = header.includes(";") ? ";" : ",";
  const cells = before(context)
    .replace(/"(?:[^"]|"")*"?/g, "")
    .split(separator);
  const head = header.split(separator)[cells.length - 1]?.trim() ?? "";
  return /^when ([\w.]+)/.exec(head)?.[1] ?? head;
}
