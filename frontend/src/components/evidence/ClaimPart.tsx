// One comparison of a claim on its two axes, never in one word: the verdicts, the figures held with who reported them, and related
// figures, which decide nothing.
import { t } from "@lingui/core/macro";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import type { ClaimFigure, ClaimPart as Part } from "@/lib/case/assessment";
import { evaluatorWords } from "@/lib/catalog/words";
import { formatNumber } from "@/lib/format";
import styles from "./ClaimPart.module.css";
import { type Grade, GradeBadge } from "./GradeBadge";
import { BasisBadge, SourceText } from "./Source";
import { Verdicts } from "./Verdicts";

export interface ClaimPartProps {
  part: Part;
  /** Names of models and benchmarks by id, where they are known. */
  names?: Readonly<Record<string, string>>;
  /** Grades of the rows by id, where they are known. */
  grades?: Readonly<Record<string, Grade>>;
  /** The level below the heading the part stands under. */
  heading?: "h3" | "h4";
}

export function partTitle(part: Part, names: Readonly<Record<string, string>> = {}): string {
  const { better, worse, benchmark } = part.comparison;
  const name = (id: string) => names[id] ?? id;
  return t`${name(better)} over ${name(worse)} on ${name(benchmark)}`;
}

export function ClaimPart({ part, names = {}, grades, heading: Heading = "h4" }: ClaimPartProps) {
  const title = partTitle(part, names);
  return (
    <section className={styles["part"]} aria-label={title}>
      <Heading>{title}</Heading>
      <Verdicts own={part.ownFigures} independent={part.independent} />
      <p>{part.words}</p>
      {part.figures.length === 0 ? (
        <p className={styles["quiet"]}>{t`No figure is held for this comparison.`}</p>
      ) : (
        <Figures
          label={t`Figures held: ${title}`}
          figures={part.figures}
          names={names}
          grades={grades}
        />
      )}
      {part.related.length > 0 && (
        <details>
          <summary>{t`Related, does not decide`}</summary>
          {part.related.map((related) => {
            const board = names[related.benchmark] ?? related.benchmark;
            return (
              <div key={`${related.better.row} ${related.worse.row}`} className={styles["related"]}>
                <p className={styles["quiet"]}>{board}</p>
                <Figures
                  label={t`Related figures on ${board}: ${title}`}
                  figures={[related.better, related.worse]}
                  names={names}
                  grades={grades}
                />
              </div>
            );
          })}
        </details>
      )}
    </section>
  );
}

function Figures({
  label,
  figures,
  names,
  grades,
}: {
  label: string;
  figures: readonly ClaimFigure[];
  names: Readonly<Record<string, string>>;
  grades: Readonly<Record<string, Grade>> | undefined;
}) {
  return (
    <ScrollRegion label={t`${label}, scrollable`} className={styles["scroll"]}>
      <table className={styles["figures"]} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t`Model`}</th>
            <th scope="col">{t`Figure (95 % interval)`}</th>
            <th scope="col">{t`Reported by`}</th>
            {grades && <th scope="col">{t`Grade`}</th>}
            <th scope="col">{t`Basis`}</th>
            <th scope="col">{t`Published`}</th>
            <th scope="col">{t`Setting and source`}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => {
            const grade = grades?.[figure.row];
            return (
              <tr key={figure.row}>
                <th scope="row">{names[figure.model] ?? figure.model}</th>
                <td className={styles["number"]}>{figureText(figure)}</td>
                <td>{`${figure.evaluator} (${evaluatorWords(figure.evaluatorClass)})`}</td>
                {grades && <td>{grade && <GradeBadge grade={grade} />}</td>}
                <td>
                  <BasisBadge basis={figure.basis} />
                </td>
                <td className={styles["number"]}>{figure.published ?? t`no date`}</td>
                <td>
                  {figure.config && `${figure.config}; `}
                  <SourceText source={figure.source} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function figureText({ value, unit, interval }: ClaimFigure): string {
  const figure = `${formatNumber(value, 2)} ${unit}`;
  return interval === undefined
    ? figure
    : `${figure} (${formatNumber(interval.low, 2)}–${formatNumber(interval.high, 2)})`;
}
