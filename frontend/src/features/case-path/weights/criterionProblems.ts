// What the server finds wrong with one criterion, at the fields of its dialog.
import type { FieldProblem } from "@/lib/api/problem";

const fields: Readonly<Record<string, string>> = {
  "reads.key": "reads",
  scale: "scale.best",
  id: "name",
};

export function criterionProblems(
  problems: readonly FieldProblem[],
  index: number,
): Readonly<Record<string, string>> {
  const prefix = `criteria.${index}.`;
  return Object.fromEntries(
    problems
      .filter(({ field }) => field.startsWith(prefix))
      .map(({ field, message, remedy }) => {
        const own = field.slice(prefix.length);
        return [fields[own] ?? own, remedy ? `${message} ${remedy}` : message];
      }),
  );
}
