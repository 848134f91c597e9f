// Which fields of the need a template asks for: they come first, the rest is preset and folded away.
import type { Template } from "@/lib/case/templates";

/** Names within the need, e.g. "buyer"; undefined where nothing is singled out. */
export function askedFields(
  template: string | undefined,
  templates: readonly Pick<Template, "id" | "questions">[] | undefined,
): ReadonlySet<string> | undefined {
  const questions = templates?.find(({ id }) => id === template)?.questions ?? [];
  return questions.length === 0
    ? undefined
    : new Set(questions.map((pointer) => pointer.replace(/^\/need\//, "")));
}

/** The question that a field in error belongs to: "need.workload.inputTokens" is part of "workload". */
export function questionOf(field: string): string {
  return field.replace(/^need\./, "").split(".")[0] ?? field;
}
