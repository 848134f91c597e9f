// Who is on the Pareto front, in which share of the draws, and who is worth at least as much as another on every criterion.
import { t } from "@lingui/core/macro";
import { CsvButton } from "@/components/charts/CsvButton";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import type { Robustness } from "@/lib/case/robustnessApi";
import { type Names, shareWords } from "@/lib/case/robustnessWords";
import { AlternativeName } from "./AlternativeName";
import styles from "./Robustness.module.css";

export function Dominance({ robustness, names }: { robustness: Robustness; names: Names }) {
  const { front, dominances } = robustness;
  const title = t`Pareto front`;
  const columns = [t`Alternative`, t`At expected values`, t`On the front in`];
  const rows = [...front]
    .sort((a, b) => b.share - a.share)
    .map(({ alternative, expected, share }) => ({
      id: alternative,
      cells: [
        names.offering(alternative),
        expected ? t`● on the front` : t`○ off the front`,
        t`${shareWords(share)} of draws`,
      ],
    }));
  return (
    <Section
      title={title}
      note={t`On the front is whatever no other alternative equals or beats on every criterion; it does not depend on weights.`}
      actions={<CsvButton title={title} table={{ columns, rows }} />}
    >
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
            {rows.map(({ id, cells: [, expected, share] }) => (
              <tr key={id}>
                <th scope="row">
                  <AlternativeName id={id} names={names} />
                </th>
                <td>{expected}</td>
                <td>{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <h3>{t`Dominance`}</h3>
      {dominances.length === 0 ? (
        <p>{t`No alternative is worth at least as much as another on every criterion whatever the unknowns turn out to be.`}</p>
      ) : (
        <ul className={styles["list"]}>
          {dominances.map(({ better, worse }) => (
            <li key={`${better} ${worse}`}>
              {t`${names.offering(better)} is worth at least as much as ${names.offering(worse)} on every criterion, whatever the unknowns turn out to be.`}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
