// The questions inbox: what would be worth knowing before choosing, most gain for its effort first.
import { t } from "@lingui/core/macro";
import { CsvButton } from "@/components/charts/CsvButton";
import { ScrollRegion } from "@/components/content/ScrollRegion";
import { Section } from "@/components/content/Section";
import type { Question } from "@/lib/case/robustnessApi";
import {
  effortWords,
  levelOfQuestion,
  listed,
  type Names,
  shareWords,
} from "@/lib/case/robustnessWords";
import { formatNumber } from "@/lib/format";
import styles from "./Robustness.module.css";

const prominent = 3;

export function Questions({ questions, names }: { questions: readonly Question[]; names: Names }) {
  const title = t`Worth asking next`;
  const columns = [
    t`Question`,
    t`About`,
    t`Expected gain, points`,
    t`Changes the leader`,
    t`Effort`,
  ];
  const rows = questions.map((question) => ({
    id: question.factor,
    cells: [
      question.text,
      listed(question.alternatives.map(names.offering)),
      gain(question.evppi),
      shareWords(question.change),
      effortWords(question.effort, levelOfQuestion(question, names)),
    ],
  }));
  const rest = rows.slice(prominent);
  return (
    <Section
      title={title}
      note={t`Sorted by the value expected to be gained, on the scale of 0 to 100, for the effort of asking: an answer counts 1, a document 2, a measurement 5, by convention.`}
      actions={rows.length > 0 && <CsvButton title={title} table={{ columns, rows }} />}
    >
      <FirstQuestions {...{ questions, names }} />
      {rest.length > 0 && (
        <ScrollRegion label={t`Further questions`} className={styles["scroll"]}>
          <table className={styles["plainTable"]} aria-label={t`Further questions`}>
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
              {rest.map(({ id, cells: [text, about, points, change, effort] }) => (
                <tr key={id}>
                  <th scope="row">{text}</th>
                  <td>{about}</td>
                  <td className={styles["number"]}>{points}</td>
                  <td className={styles["number"]}>{change}</td>
                  <td>{effort}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Section>
  );
}

/** The three that gain most for their effort. */
export function FirstQuestions({
  questions,
  names,
}: {
  questions: readonly Question[];
  names: Names;
}) {
  if (questions.length === 0) {
    return (
      <p>{t`No single answer would be expected to change the choice: what is uncertain does not reach the leader.`}</p>
    );
  }
  return (
    <ol className={styles["questions"]} aria-label={t`First questions`}>
      {questions.slice(0, prominent).map((question) => (
        <li key={question.factor} className={styles["question"]}>
          <p className={styles["asked"]}>{question.text}</p>
          <p>{t`About ${listed(question.alternatives.map(names.offering))}.`}</p>
          <p className={styles["quiet"]}>
            {t`Expected gain ${gain(question.evppi)} points for ${effortWords(question.effort, levelOfQuestion(question, names))}; the leader changes with probability ${shareWords(question.change)}, under the stated distributions.`}
          </p>
        </li>
      ))}
    </ol>
  );
}

function gain(points: number): string {
  return points < 0.005 ? t`under 0.01` : formatNumber(points, 2);
}
