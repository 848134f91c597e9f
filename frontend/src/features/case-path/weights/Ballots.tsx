// Who weighed, when, and how consistently; where they disagree comes first. One's own ballot is asked the redundant question, whose
// implied answer is shown only once it is given.
import { plural, t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { Badge } from "@/components/evidence/Badge";
import { NumberField } from "@/components/forms/NumberField";
import { broughtWords, isOfTemplate, isOwn } from "@/lib/case/brought";
import { useCase } from "@/lib/case/CaseContext";
import type { BallotReading, Elicitation } from "@/lib/case/elicitationApi";
import { formatDate, formatNumber, formatShare } from "@/lib/format";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import { today } from "./useSwings";
import styles from "./weights.module.css";

const shownDisagreements = 3;

export function Ballots({
  read,
  author,
  mayAnswer,
}: {
  read: Elicitation;
  author: string;
  mayAnswer: boolean;
}) {
  const { caseFile, meta, change } = useCase();
  const broughtOf = (name: string) =>
    caseFile.ballots.find((each) => each.author === name)?.brought;
  const members = (meta.members ?? []).map(({ name }) => name);
  const mayRemove = (name: string) =>
    meta.mayLead ||
    isOwn({ author: name, brought: broughtOf(name) }, author) ||
    isOfTemplate(caseFile, name, members);
  if (read.ballots.length === 0) return null;
  const name = (id: string) => caseFile.criteria.find((each) => each.id === id)?.name ?? id;
  return (
    <Section
      title={t`Ballots`}
      note={plural(read.ballots.length, {
        one: "One ballot: its weights are the central weights.",
        other: "# ballots: the central weights are their mean.",
      })}
    >
      <div className={styles["ballots"]}>
        {read.disagreements.length > 0 && (
          <div className={styles["ballots"]}>
            <h3>{t`Where they disagree most`}</h3>
            <ul>
              {read.disagreements.slice(0, shownDisagreements).map((each) => (
                <li key={each.criterion}>
                  {t`${name(each.criterion)}: ${formatShare(each.low)} by ${each.lowest}, ${formatShare(each.high)} by ${each.highest}`}
                </li>
              ))}
            </ul>
          </div>
        )}
        <ul>
          {read.ballots.map((ballot) => (
            <li key={ballot.author}>
              <p>
                <strong>{ballot.author}</strong>{" "}
                <span className={styles["note"]}>
                  {ballot.on ? t`weighed on ${formatDate(ballot.on)}` : t`date unknown`}
                  {broughtOf(ballot.author) && ` · ${broughtWords(broughtOf(ballot.author))}`}
                </span>{" "}
                {mayAnswer && mayRemove(ballot.author) && (
                  <Button
                    size="small"
                    variant="quiet"
                    onPress={() =>
                      change((current) => ({
                        ...current,
                        ballots: current.ballots.filter((each) => each.author !== ballot.author),
                      }))
                    }
                  >
                    {t`Take out`}
                  </Button>
                )}
              </p>
              {ballot.consistency && (
                <p>
                  <Badge tone={ballot.consistency.agrees ? "neutral" : "caution"}>
                    {ballot.consistency.agrees ? t`consistent` : t`inconsistent`}
                  </Badge>{" "}
                  {ballot.consistency.text}
                </p>
              )}
              {mayAnswer && ballot.author === author && <Redundant ballot={ballot} />}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function Redundant({ ballot }: { ballot: BallotReading }) {
  const { caseFile, change } = useCase();
  const [level, setLevel] = useState(Number.NaN);
  const unread = useUnread();
  const { question, author } = ballot;
  const find = (id: string | undefined) => caseFile.criteria.find((each) => each.id === id);
  const [criterion, against] = [find(question?.criterion), find(question?.against)];
  if (criterion === undefined || against === undefined) return null;
  const { worst, best, unit } = against.scale;
  const keep = () =>
    change((current) => ({
      ...current,
      ballots: current.ballots.map((each) =>
        each.author === author
          ? {
              ...each,
              redundant: { criterion: criterion.id, against: against.id, level, on: today() },
            }
          : each,
      ),
    }));
  return (
    <div className={styles["redundant"]}>
      <UnreadFields value={unread.register}>
        <NumberField
          label={t`To check yourself: ${against.name} must move from ${formatNumber(worst, 2)} to which level, to be worth the whole step of ${criterion.name} from ${formatNumber(criterion.scale.worst, 2)} to ${formatNumber(criterion.scale.best, 2)} ${criterion.scale.unit}?`}
          hint={t`Answer before you look at the swings; both are kept.`}
          unit={unit}
          minValue={Math.min(worst, best)}
          maxValue={Math.max(worst, best)}
          value={level}
          onChange={setLevel}
        />
      </UnreadFields>
      <Button onPress={keep} isDisabled={!Number.isFinite(level) || unread.fields.length > 0}>
        {t`Keep the answer`}
      </Button>
    </div>
  );
}
