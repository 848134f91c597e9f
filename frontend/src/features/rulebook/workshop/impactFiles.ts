// An impact as a file: one line for each case and finding that changes.
import { t } from "@lingui/core/macro";
import type { FigureTable } from "@/components/charts/Figure";
import { type CaseImpact, changesLeader } from "./impact";
import { changeWords } from "./impactWords";

export function impactTable(cases: readonly CaseImpact[]): FigureTable {
  return {
    columns: [t`Case`, t`Offering`, t`Rule`, t`Before`, t`After`],
    rows: cases.flatMap((each) => [
      ...(changesLeader(each)
        ? [
            {
              id: `${each.id} leader`,
              cells: [
                each.title,
                t`leader`,
                "",
                each.leadersBefore.join(", "),
                each.leadersAfter.join(", "),
              ],
            },
          ]
        : []),
      ...each.findings.map((change) => {
        const { before, after } = changeWords(change);
        return {
          id: `${each.id} ${change.offering} ${change.rule} ${change.kind}`,
          cells: [each.title, change.offering, change.rule, before, after],
        };
      }),
    ]),
  };
}

/** A table as code hosts and wikis read it. */
export function markdownText(title: string, { columns, rows }: FigureTable): string {
  const cell = (text: unknown) => String(text).replaceAll("|", "\\|").replace(/\s+/g, " ");
  const line = (cells: readonly unknown[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [
    `## ${title}`,
    "",
    line(columns),
    `|${columns.map(() => "---").join("|")}|`,
    ...rows.map(({ cells }) => line(cells)),
    "",
  ].join("\n");
}
