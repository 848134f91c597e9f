// What a fact, a parameter or a rule under the pointer means, and the text it rests on.
import type { Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import { t } from "@lingui/core/macro";
import type { Rule } from "../rulebookApi";
import type { Words } from "./completion";

export function helpOf(words: () => Words): Extension {
  return hoverTooltip((view, at) => {
    const line = view.state.doc.lineAt(at);
    for (const found of line.text.matchAll(/\$?[A-Za-z][\w.-]*/g)) {
      const from = line.from + found.index;
      const to = from + found[0].length;
      const help = from <= at && at <= to ? said(found[0], line.text, words()) : undefined;
      if (help) {
        return {
          pos: from,
          end: to,
          above: true,
          create: () => {
            const dom = document.createElement("div");
            dom.className = "cm-help";
            for (const [index, text] of help.entries()) {
              const part = document.createElement(index === 0 ? "strong" : "p");
              part.textContent = text;
              dom.append(part);
            }
            return { dom };
          },
        };
      }
    }
    return null;
  });
}

/** "case.use", or "use" inside Case( … ) and "retentionDays" inside Alternative( … ), where the level may be left out. */
export function said(
  word: string,
  line: string,
  { vocabulary, rules }: Words,
): readonly string[] | undefined {
  const rule = rules.find(({ id }) => id === word);
  if (rule) return ofRule(rule);
  if (word.startsWith("$")) {
    const found = vocabulary?.parameters.find(({ name }) => `$${name}` === word);
    if (!found) return undefined;
    const { meaning, value = "", unit = "", reference = "" } = found;
    return [
      word,
      meaning,
      ...(value === "" ? [] : [t`Now: ${value.replaceAll("|", ", ")} ${unit}`.trim()]),
      ...(reference === "" ? [] : [t`Reference: ${reference}`]),
    ];
  }
  const level = /^\s*(?:not\s+|exists\s+)?([A-Z]\w*)\s*\(/.exec(line)?.[1]?.toLowerCase();
  const found = vocabulary?.fields.find(
    ({ name }) => name === word || (level !== undefined && name === `${level}.${word}`),
  );
  if (!found) return undefined;
  return [
    `${found.name} · ${found.words}`,
    found.meaning,
    t`Example: ${found.example}`,
    ...(found.allowed.length > 0 && found.allowed.length <= 12
      ? [t`May be: ${found.allowed.join(", ")}`]
      : []),
  ];
}

function ofRule({ id, title, when, effects, reference, owner, active }: Rule): readonly string[] {
  return [
    `${id} · ${title}`,
    ...(active ? [] : [t`Switched off.`]),
    t`Where: ${when}`,
    ...effects.map(({ text }) => text),
    t`Reference: ${reference}`,
    t`Owner: ${owner}`,
  ];
}
