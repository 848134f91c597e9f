// Facts that leave a knock-out unresolved, with what settling them can gain at most: nobody states how likely they turn out well.
import { plural, t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { CsvButton } from "@/components/charts/CsvButton";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import { useCase } from "@/lib/case/CaseContext";
import type { Clearance } from "@/lib/case/robustnessApi";
import { effortWords, levelOfFact, listed, type Names } from "@/lib/case/robustnessWords";
import { fieldWords, useVocabulary } from "@/lib/case/vocabulary";
import { formatNumber } from "@/lib/format";
import styles from "./Robustness.module.css";

interface ClearancesProps {
  clearances: readonly Clearance[];
  names: Names;
}

export function Clearances({ clearances, names }: ClearancesProps) {
  const { caseId, mayEdit } = useCase();
  const vocabulary = useVocabulary();
  if (clearances.length === 0) return null;
  const title = t`Facts that keep alternatives from being awarded`;
  const columns = [t`Missing fact`, t`Who waits for it`, t`Can gain at most, points`, t`Effort`];
  const rows = clearances.map((clearance) => ({
    id: `${clearance.field} ${clearance.subject}`,
    clearance,
    cells: [
      clearance.text,
      listed(clearance.alternatives.map(names.offering)),
      gainWords(clearance, names),
      effortWords(clearance.effort, levelOfFact(clearance.field)),
    ] as const,
  }));
  return (
    <Section
      title={title}
      note={t`A knock-out stays unresolved until they are known. The gain is how much more than the leader the alternative is expected to be worth once all it waits for has come out well; how likely that is nobody states, so it is an upper bound.`}
      actions={
        <CsvButton
          title={title}
          table={{ columns, rows: rows.map(({ id, cells }) => ({ id, cells: [...cells] })) }}
        />
      }
    >
      <p>{clearancesInBrief(clearances)}</p>
      <ScrollRegion label={title} className={styles["scroll"]}>
        <table className={styles["plainTable"]} aria-label={title}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, clearance, cells: [text, about, gain, effort] }) => (
              <tr key={id}>
                <th scope="row">
                  {text}{" "}
                  {mayEdit && (
                    <Link
                      to="/cases/$caseId/need"
                      params={{ caseId }}
                      search={{ fact: clearance.field, for: recordedFor(clearance) } as never}
                    >
                      {t`Record: ${fieldWords(vocabulary, clearance.field)}`}
                    </Link>
                  )}
                </th>
                <td>{about}</td>
                <td>{gain}</td>
                <td>{effort}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

/** Whether settling any of them could change the choice, in a sentence. */
export function clearancesInBrief(clearances: readonly Clearance[]): string {
  const waiting = new Set(clearances.flatMap(({ alternatives }) => alternatives)).size;
  const gaining = clearances.filter(({ gain }) => gain > 0).length;
  const stand = plural(waiting, {
    one: "# alternative is unresolved.",
    other: "# alternatives are unresolved.",
  });
  return gaining === 0
    ? `${stand} ${t`None would be preferred under these weights even if every missing fact came out well.`}`
    : `${stand} ${plural(gaining, { one: "Settling # missing fact can change the choice.", other: "Settling # missing facts can change the choice." })}`;
}

function gainWords({ gain, answers, preferred }: Clearance, names: Names): string {
  if (gain === 0) return t`0: would not lead`;
  const points = formatNumber(gain, 2);
  const who = names.offering(preferred);
  return answers === 1
    ? t`${points}, if it clears ${who}`
    : t`${points}, if this and up to ${answers - 1} more clear ${who}`;
}

/** Facts of the case are recorded once for all. */
function recordedFor({ field, preferred }: Clearance): string {
  return field.startsWith("case.") ? "*" : preferred;
}
