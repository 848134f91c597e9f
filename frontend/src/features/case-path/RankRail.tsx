// The live top five: rank, change of rank, value. Follows swings that are only being tried, and says so.
import { t } from "@lingui/core/macro";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useRef } from "react";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { Badge } from "@/components/evidence/Badge";
import { TieRank } from "@/components/evidence/Rank";
import { ValueBar } from "@/components/evidence/ValueBar";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { announce } from "@/lib/announce";
import { problemFrom } from "@/lib/api/problem";
import { type Answer, answerOf, answerSentence } from "@/lib/case/answer";
import type { Assessment } from "@/lib/case/assessment";
import { useCase } from "@/lib/case/CaseContext";
import { type Placed, placed } from "@/lib/case/ranking";
import { formatCount } from "@/lib/format";
import styles from "./RankRail.module.css";

const shown = 5;

export function RankRail() {
  const { assessment, tried } = useCase();
  return (
    <aside className={styles["rail"]} aria-label={t`Ranking`}>
      <div className={styles["header"]}>
        <h2>{t`Top five`}</h2>
        {tried ? (
          <Badge tone="caution">{t`what-if, unsaved`}</Badge>
        ) : (
          assessment.isFetching && <span className={styles["quiet"]}>{t`Updating…`}</span>
        )}
      </div>
      {assessment.data && <TopFive assessment={assessment.data} />}
      {!assessment.data && assessment.isPending && <SkeletonRows rows={shown} />}
      {assessment.error && (
        <NoRanking error={assessment.error} onRetry={() => void assessment.refetch()} />
      )}
    </aside>
  );
}

/** A case that cannot be assessed yet is no failure: it says what is missing. */
function NoRanking({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { status, errors } = problemFrom(error);
  if (status !== 422 || errors.length === 0) {
    return (
      <ErrorState error={error} what={t`The ranking could not be worked out.`} onRetry={onRetry} />
    );
  }
  return (
    <div className={styles["missing"]}>
      <p>{t`Nothing is ranked yet:`}</p>
      <ul>
        {errors.slice(0, shown).map(({ field, message, remedy }) => (
          <li key={`${field} ${message}`}>
            {message} {remedy}
          </li>
        ))}
      </ul>
      {errors.length > shown && <p>{t`and ${errors.length - shown} more`}</p>}
    </div>
  );
}

function TopFive({ assessment }: { assessment: Assessment }) {
  const { tried } = useCase();
  const places = withChange(
    placed(assessment, tried),
    usePrevious(assessment),
    tried === undefined,
  );
  const leader = places[0]?.alternative.name;
  const answer = answerOf(assessment, places);
  useLeaderAnnouncement(leader);
  const count = (status: string) =>
    assessment.alternatives.filter((alternative) => alternative.status === status).length;
  const unresolved = count("UNRESOLVED");
  const out = count("KNOCKED_OUT");
  return (
    <>
      {places.length === 0 ? (
        <p className={styles["quiet"]}>{`${answerSentence(answer)}.`}</p>
      ) : (
        <ol className={styles["places"]}>
          {places.slice(0, shown).map((place) => (
            <li key={place.alternative.offering} className={styles["place"]}>
              <TieRank
                first={place.rank}
                last={place.rank + places.filter(({ rank }) => rank === place.rank).length - 1}
              />
              <span className={styles["name"]}>{place.alternative.name}</span>
              <Change by={place.before - place.rank} />
              <span className={styles["bar"]}>
                <ValueBar
                  value={place.value}
                  {...(tried === undefined && {
                    low: place.alternative.total.worst,
                    high: place.alternative.total.best,
                  })}
                />
              </span>
              {place.alternative.status === "UNRESOLVED" && (
                <span className={styles["unresolved"]}>{t`unresolved: a knock-out may apply`}</span>
              )}
            </li>
          ))}
        </ol>
      )}
      <p className={styles["quiet"]}>
        {[
          railWords(answer),
          places.length > shown && t`${places.length - shown} more ranked`,
          unresolved > 0 && formatCount(unresolved, t`unresolved`, t`unresolved`),
          out > 0 && formatCount(out, t`knocked out`, t`knocked out`),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <dl className={styles["digest"]}>
        <dt>{t`Rulebook`}</dt>
        <dd>
          <CopyableDigest digest={assessment.rulebookDigest} label={t`Copy rulebook digest`} />
        </dd>
      </dl>
    </>
  );
}

/** What the order means; nothing where none is shown. */
function railWords(answer: Answer): string | undefined {
  switch (answer.kind) {
    case "PREFERRED":
      return t`Preferred under these weights`;
    case "OPEN":
    case "NONE_AWARDABLE":
      return t`In order of value; the unresolved cannot be awarded yet`;
    default:
      return undefined;
  }
}

function Change({ by }: { by: number }) {
  if (by === 0) return <span />;
  const Icon = by > 0 ? ArrowUp : ArrowDown;
  return (
    <span className={styles["change"]}>
      <Icon size={12} strokeWidth={2} aria-hidden="true" />
      <span aria-hidden="true">{Math.abs(by)}</span>
      <VisuallyHidden elementType="span">
        {by > 0 ? t`up ${by} from the rank before` : t`down ${-by} from the rank before`}
      </VisuallyHidden>
    </span>
  );
}

/** Without a what-if, the change is that since the assessment shown before this one. */
function withChange(
  places: readonly Placed[],
  previous: Assessment | undefined,
  isSaved: boolean,
): readonly Placed[] {
  if (!isSaved || previous === undefined) return places;
  const before = new Map(
    placed(previous).map(({ alternative, rank }) => [alternative.offering, rank]),
  );
  return places.map((place) => ({
    ...place,
    before: before.get(place.alternative.offering) ?? place.rank,
  }));
}

function usePrevious(assessment: Assessment): Assessment | undefined {
  const seen = useRef<{ now: Assessment; before: Assessment | undefined }>({
    now: assessment,
    before: undefined,
  });
  if (seen.current.now !== assessment) seen.current = { now: assessment, before: seen.current.now };
  return seen.current.before;
}

function useLeaderAnnouncement(leader: string | undefined): void {
  const last = useRef(leader);
  useEffect(() => {
    if (last.current !== leader && leader !== undefined) announce(t`Now first: ${leader}`);
    last.current = leader;
  }, [leader]);
}
