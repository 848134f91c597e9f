// What changed since the assessment seen before, when facts, rules or the case changed under an open page.
import { t } from "@lingui/core/macro";
import { ArrowRight } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { announce } from "@/lib/announce";
import type { Assessment } from "@/lib/case/assessment";
import { alternativeStatusWords } from "@/lib/case/words";
import { shortDigest } from "@/lib/format";
import styles from "./Compare.module.css";
import { changeBetween, type RankingChange } from "./changes";

/** The change against the last different assessment shown here; undefined until there is one, and once it is read. */
export function useRankingChange(assessment: Assessment | undefined) {
  const [seen, setSeen] = useState(assessment);
  const [change, setChange] = useState<RankingChange | undefined>();
  if (assessment !== undefined && assessment !== seen) {
    setSeen(assessment);
    const comparable = seen !== undefined && seen.asOf === assessment.asOf;
    const found = comparable ? changeBetween(seen, assessment) : undefined;
    if (found !== undefined || !comparable) setChange(found);
  }
  useEffect(() => {
    if (change !== undefined) announce(t`The ranking changed. ${leaderWords(change)}`);
  }, [change]);
  return { change, dismiss: () => setChange(undefined) };
}

function leaderWords({ leaderBefore, leaderAfter }: RankingChange): string {
  const [before, after] = [leaderBefore.join(", "), leaderAfter.join(", ")];
  if (before === after)
    return after === "" ? t`Nobody is first, before and after.` : t`Still first: ${after}.`;
  return t`First before: ${before || t`nobody`}; first now: ${after || t`nobody`}.`;
}

export function ChangeNotice({
  change,
  digest,
  onDismiss,
}: {
  change: RankingChange;
  digest: string;
  onDismiss: () => void;
}) {
  return (
    <Callout title={t`The ranking changed while this page was open`}>
      <p>{leaderWords(change)}</p>
      <ul className={styles["changes"]}>
        {change.statuses.map(({ alternative, before }) => (
          <li key={alternative.offering}>
            {alternative.name}: {alternativeStatusWords(before)} <To />{" "}
            {alternativeStatusWords(alternative.status)}
          </li>
        ))}
        {change.moves.map(({ name, before, after }) => (
          <li key={name}>
            {name}: {t`rank ${before}`} <To /> {after}
          </li>
        ))}
        {change.rulebookChanged && <li>{t`Rulebook now ${shortDigest(digest)}`}</li>}
      </ul>
      <Button size="small" onPress={onDismiss}>{t`Seen`}</Button>
    </Callout>
  );
}

function To() {
  return <ArrowRight size={12} strokeWidth={2} role="img" aria-label={t`now`} />;
}
