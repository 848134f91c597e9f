// How rule files are coloured: tables, sentences, cases and parameters. Light tokenizers; the server alone decides what is valid.
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { tags } from "@lezer/highlight";

const words =
  /^(?:rule|when|then|end|not|exists|in|all|contains|known|knockOut|penalty|oblige|flag)\b/;
const codes = /^(?:knock-out|penalty|obligation|flag|law|contract|policy|yes|no)(?=[;,\s]|$)/;

const sentences = StreamLanguage.define({
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match("//")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string";
    if (stream.match(/^@\w+/)) return "meta";
    if (stream.match(words)) return "keyword";
    if (stream.match(/^\$[\w-]+/)) return "atom";
    if (stream.match(/^\d[\d.-]*/)) return "number";
    if (stream.match(/^[\w.]+/)) return "variableName";
    stream.next();
    return null;
  },
});

const table = StreamLanguage.define<{ header: boolean }>({
  startState: () => ({ header: true }),
  token(stream, state) {
    if (state.header) {
      if (stream.match(/^[;,]/)) return "punctuation";
      stream.eatWhile(/[^;,]/);
      if (stream.eol()) state.header = false;
      return "keyword";
    }
    if (stream.match(/^[;,]/)) return "punctuation";
    if (stream.match(/^"(?:[^"]|"")*"?/)) return "string";
    if (stream.match(/^\$[\w-]+/)) return "atom";
    if (stream.match(/^\?(?=[;,]|$)/)) return "atom";
    if (stream.match(codes)) return "atom";
    if (stream.match(/^\d[\d.-]*(?=[;,]|$)/)) return "number";
    stream.next();
    stream.eatWhile(/[^;,]/);
    return null;
  },
});

const cases = StreamLanguage.define({
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match("#")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.match(/^[\w.-]+(?=:)/)) return "keyword";
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return "string";
    stream.next();
    stream.eatWhile(/[^#\s]/);
    return null;
  },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: tags.comment, color: "var(--muted)", fontStyle: "italic" },
  { tag: tags.string, color: "var(--positive)" },
  { tag: tags.meta, color: "var(--hue-4)" },
  { tag: tags.atom, color: "var(--caution)" },
  { tag: tags.number, color: "var(--caution)" },
  { tag: tags.punctuation, color: "var(--muted)" },
]);

export function languageOf(path: string): Extension {
  const highlighting = syntaxHighlighting(colours);
  if (path.endsWith(".csv")) return [table, highlighting];
  if (path.endsWith(".drl")) return [sentences, highlighting];
  return path.endsWith(".yaml") ? [cases, highlighting] : [];
}
