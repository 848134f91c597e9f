// The ranks of the top alternatives under each reading of unknown cells: at the expected values, and in which share of the draws.
import { t } from "@lingui/core/macro";
import { CsvButton } from "@/components/charts/CsvButton";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import type { Alternative, Assessment, Convention } from "@/lib/case/assessment";
import type { Acceptance, Robustness } from "@/lib/case/robustnessApi";
import { conventions, conventionWords, type Names } from "@/lib/case/robustnessWords";
import { formatNumber } from "@/lib/format";
import { AlternativeName } from "./AlternativeName";
import styles from "./Robustness.module.css";

const most = 5;
const likely = 3;

interface ConventionRanksProps {
  robustness: Robustness;
  assessment: Assessment;
  names: Names;
}

export function ConventionRanks({ robustness, assessment, names }: ConventionRanksProps) {
  const awardable = assessment.alternatives.filter(({ status }) => status === "AWARDABLE");
  const rows = awardable.filter((each) => conventions.some((under) => rankOf(each, under) <= most));
  rows.sort((a, b) => rankOf(a, "UNIFORM") - rankOf(b, "UNIFORM"));
  if (rows.length === 0) return null;
  const title = t`Ranks under three readings of unknown cells`;
  const drawn = (id: string, convention: Convention) =>
    robustness.acceptability
      .find((each) => each.convention === convention)
      ?.standings.find(({ alternative }) => alternative === id);
  return (
    <Section
      title={title}
      note={t`The awardable that come among the first ${most} under any of them: the rank at the expected values, and below it the ranks most often taken in the draws. Nobody knows the unknown cells: they are read anywhere on the scale, all at its worst, or all at its best.`}
      actions={
        <CsvButton
          title={title}
          table={{
            columns: [
              t`Alternative`,
              ...conventions.flatMap((each) => [
                t`Rank, unknowns ${conventionWords(each)}`,
                t`In the draws`,
              ]),
              t`Unknown or disputed`,
            ],
            rows: rows.map((alternative) => ({
              id: alternative.offering,
              cells: [
                alternative.name,
                ...conventions.flatMap((each) => [
                  rankOf(alternative, each),
                  sharesOf(drawn(alternative.offering, each)).join(", "),
                ]),
                names.open(alternative.offering),
              ],
            })),
          }}
        />
      }
    >
      <ScrollRegion label={title} className={styles["scroll"]}>
        <table className={styles["plainTable"]} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t`Alternative`}</th>
              {conventions.map((each) => (
                <th key={each} scope="col">
                  {t`Unknowns ${conventionWords(each)}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((alternative) => (
              <tr key={alternative.offering}>
                <th scope="row">
                  <AlternativeName id={alternative.offering} names={names} />
                </th>
                {conventions.map((each) => (
                  <td key={each}>
                    <strong>{rankOf(alternative, each)}</strong>{" "}
                    <Shares acceptance={drawn(alternative.offering, each)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

/** Among the awardable. */
function rankOf({ standings }: Alternative, convention: Convention): number {
  const standing = standings.find((each) => each.convention === convention);
  return standing?.rankWithoutUnresolved ?? Number.POSITIVE_INFINITY;
}

/** Each rank with its share stays on one line. */
function Shares({ acceptance }: { acceptance: Acceptance | undefined }) {
  return (
    <span className={styles["small"]}>
      {sharesOf(acceptance).map((words, index) => (
        <span key={words}>
          {index > 0 && ", "}
          <span className={styles["number"]}>{words}</span>
        </span>
      ))}
    </span>
  );
}

/** "rank 1: 62 %": the ranks taken most often, in the order of the ranks. */
function sharesOf(acceptance: Acceptance | undefined): readonly string[] {
  const shares = (acceptance?.ranks ?? [])
    .map((share, index) => ({ rank: index + 1, share }))
    .filter(({ share }) => share >= 0.005)
    .sort((a, b) => b.share - a.share)
    .slice(0, likely)
    .sort((a, b) => a.rank - b.rank);
  return shares.map(({ rank, share }) => t`rank ${rank}: ${formatNumber(share * 100, 0)} %`);
}
