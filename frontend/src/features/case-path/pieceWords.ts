// How the pieces of a case are called when two versions are compared.
import { t } from "@lingui/core/macro";
import { pieceParts } from "@/lib/case/difference";
import type { CaseFact, Criterion } from "@/lib/case/types";
import { factWords, plain } from "@/lib/case/words";

export function pieceWords(piece: string): string {
  const [room = "", name = "", field = ""] = pieceParts(piece);
  switch (room) {
    case "need":
      return name === "workload" ? t`Workload: ${inWords(field)}` : t`Need: ${inWords(name)}`;
    case "candidates":
      return t`Candidate ${name}`;
    case "criteria":
      return t`Criterion ${name}`;
    case "ballots":
      return t`Swing of ${field}, weighed by ${name}`;
    case "facts":
      return t`Recorded fact ${field}`;
    default:
      return inWords(room);
  }
}

export function contentWords(content: unknown): string {
  if (content === undefined) return t`not there`;
  if (typeof content === "string") return content === "" ? t`empty` : content;
  if (typeof content === "number") return String(content);
  if (Array.isArray(content))
    return content.length === 0 ? t`none` : content.map(contentWords).join(", ");
  if (isCriterion(content)) {
    const { name, scale } = content;
    return `${name}: ${scale.worst}–${scale.best} ${scale.unit}`;
  }
  if (isFact(content)) return `${factWords(content.value)} (${content.source})`;
  return JSON.stringify(content);
}

function isCriterion(content: unknown): content is Criterion {
  return typeof content === "object" && content !== null && "scale" in content;
}

function isFact(content: unknown): content is CaseFact {
  return (
    typeof content === "object" && content !== null && "field" in content && "value" in content
  );
}

/** "termMonths" → "Term months". */
function inWords(name: string): string {
  return plain(name.replaceAll(/([a-z])([A-Z])/g, "$1 $2"));
}
