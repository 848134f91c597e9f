// What a fact or a parameter under the pointer means, with its present value and the text it rests on.
import type { Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import { t } from "@lingui/core/macro";
import type { Vocabulary } from "../rulebookApi";

export function helpOf(vocabulary: () => Vocabulary | undefined): Extension {
  return hoverTooltip((view, at) => {
    const line = view.state.doc.lineAt(at);
    const words = /\$?[A-Za-z][\w.-]*/g;
    for (const found of line.text.matchAll(words)) {
      const from = line.from + found.index;
      const to = from + found[0].length;
      const help = from <= at && at <= to ? said(found[0], line.text, vocabulary()) : undefined;
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
  vocabulary: Vocabulary | undefined,
): readonly string[] | undefined {
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
