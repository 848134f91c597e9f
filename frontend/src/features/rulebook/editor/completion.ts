// What may stand at the cursor: facts, parameters, and the codes a fact may hold.
import type { Completion, CompletionContext, CompletionSource } from "@codemirror/autocomplete";
import type { Vocabulary } from "../rulebookApi";

const closed: Readonly<Record<string, readonly string[]>> = {
  effect: ["knock-out", "penalty", "obligation", "flag"],
  force: ["law", "contract", "policy"],
  waivable: ["yes", "no"],
  active: ["yes", "no"],
};
const compared =
  /([A-Za-z]+(?:\.\w+)?)\s*(?:[=!<>]=?|(?:not )?(?:all )?in|(?:not )?contains(?: all)?)\s*\(?[^()]*$/;

export function completionOf(
  path: string,
  vocabulary: () => Vocabulary | undefined,
): CompletionSource {
  return (context) => {
    const words = vocabulary();
    const word = context.matchBefore(/[\w.$-]*/);
    if (!words || !word || (word.from === word.to && !context.explicit)) return null;
    const subject = path.endsWith(".csv") ? column(context) : sentence(context);
    const options = [
      ...(closed[subject] ?? []).map((label): Completion => ({ label, type: "constant" })),
      ...codesOf(words, subject),
      ...words.parameters.map(
        ({ name, meaning }): Completion => ({
          label: `$${name}`,
          detail: meaning,
          type: "variable",
        }),
      ),
      ...(path.endsWith(".csv") && !inHeader(context) ? [] : factsOf(words)),
    ];
    return { from: word.from, options, validFor: /^[\w.$-]*$/ };
  };
}

function factsOf(words: Vocabulary): Completion[] {
  return words.fields.map(({ name, words: inWords, meaning, example }) => ({
    label: name,
    detail: inWords,
    info: `${meaning} (${example})`,
    type: "property",
  }));
}

/** "case.use", or "use" inside Case( … ) where the level is left out. */
function codesOf(words: Vocabulary, subject: string): Completion[] {
  const field = words.fields.find(({ name }) => name === subject || name === `case.${subject}`);
  if (!field) return [];
  const allowed = field.type === "yes-no" ? ["yes", "no"] : field.allowed;
  return allowed.map((label) => ({ label, type: "constant", boost: 10 }));
}

function sentence(context: CompletionContext): string {
  const before = context.state.doc
    .lineAt(context.pos)
    .text.slice(0, context.pos - context.state.doc.lineAt(context.pos).from);
  const given = /^\s*(?:- )?([\w.]+):\s/.exec(before);
  return given?.[1] ?? compared.exec(before)?.[1] ?? "";
}

function inHeader(context: CompletionContext): boolean {
  return context.state.doc.lineAt(context.pos).number === 1;
}

/** The fact or the property that heads the column of the cursor. */
function column(context: CompletionContext): string {
  const header = context.state.doc.line(1).text;
  const separator = header.includes(";") ? ";" : ",";
  const line = context.state.doc.lineAt(context.pos);
  const cells = line.text
    .slice(0, context.pos - line.from)
    .replace(/"(?:[^"]|"")*"?/g, "")
    .split(separator);
  const head = header.split(separator)[cells.length - 1]?.trim() ?? "";
  return /^when ([\w.]+)/.exec(head)?.[1] ?? head;
}
