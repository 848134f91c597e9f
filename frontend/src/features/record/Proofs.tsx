// What can be asked of a record at any time: is it intact, does it give the same answer from itself, would today's facts differ.
import { t } from "@lingui/core/macro";
import { useMutation } from "@tanstack/react-query";
import { CircleAlert, CircleCheck, RefreshCw, ShieldCheck } from "lucide-react";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import type { Assessment } from "@/lib/case/assessment";
import {
  type DecisionRecord,
  type Difference,
  type Rerun,
  rerun,
  type Verification,
  verify,
} from "@/lib/case/decisionApi";
import { placed } from "@/lib/case/ranking";
import { alternativeStatusWords } from "@/lib/case/words";
import { shortDigest } from "@/lib/format";
import styles from "./Record.module.css";

export function Proofs({ id, record }: { id: string; record: DecisionRecord }) {
  const verified = useMutation({ mutationFn: () => verify(id) });
  const rerunning = useMutation({ mutationFn: () => rerun(id) });
  const error = verified.error ?? rerunning.error;
  return (
    <Section
      title={t`Check it again`}
      note={t`Verifying replays the decision from what the record holds, as of its own day. Re-run keeps need, criteria, weights, method and seed, and takes today's facts and rulebook.`}
    >
      <div className={styles["actions"]}>
        <Button icon={ShieldCheck} isPending={verified.isPending} onPress={() => verified.mutate()}>
          {t`Verify and replay`}
        </Button>
        <Button icon={RefreshCw} isPending={rerunning.isPending} onPress={() => rerunning.mutate()}>
          {t`Re-run with today's facts`}
        </Button>
      </div>
      <div className={styles["results"]} aria-live="polite">
        {error && (
          <ErrorState
            error={error}
            what={t`The check could not be made.`}
            kept={t`The record is unchanged.`}
          />
        )}
        {verified.data && <Verified verification={verified.data} />}
        {rerunning.data && <Today rerun={rerunning.data} record={record} />}
      </div>
    </Section>
  );
}

function Verified({
  verification: { verdict, checks, differences },
}: {
  verification: Verification;
}) {
  const title = {
    VERIFIED: t`Verified: every check holds`,
    DIFFERS: t`Not verified: the record differs`,
    UNKNOWN_METHOD: t`Digest good; the method version is not in this build`,
  }[verdict];
  const tone = ({ VERIFIED: "positive", DIFFERS: "negative", UNKNOWN_METHOD: "caution" } as const)[
    verdict
  ];
  return (
    <Callout tone={tone} title={title}>
      <ul className={styles["checks"]}>
        {checks.map(({ name, holds, detail }) => (
          <li key={name}>
            {holds ? (
              <CircleCheck size={14} strokeWidth={1.75} aria-hidden="true" />
            ) : (
              <CircleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
            )}
            <span>
              <VisuallyHidden elementType="span">
                {holds ? t`holds:` : t`does not hold:`}{" "}
              </VisuallyHidden>
              <strong>{name}</strong> {detail}
            </span>
          </li>
        ))}
      </ul>
      <Differences differences={differences} />
    </Callout>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <ul className={styles["list"]}>
      {differences.map(({ pointer, recorded, recomputed }) => (
        <li key={pointer}>
          <code>{pointer}</code> {t`recorded ${recorded}, recomputed ${recomputed}`}
        </li>
      ))}
    </ul>
  );
}

function Today({ rerun: today, record }: { rerun: Rerun; record: DecisionRecord }) {
  const before = new Map(
    placed(record.result).map(({ alternative, rank }) => [alternative.offering, rank]),
  );
  const moved = placed(today.after).filter(
    ({ alternative, rank }) => before.get(alternative.offering) !== rank,
  );
  const out = today.after.alternatives.filter(
    ({ offering, status }) => status === "KNOCKED_OUT" && before.has(offering),
  );
  return (
    <Callout
      tone={today.sameLeader ? "positive" : "caution"}
      title={
        today.sameLeader
          ? t`Re-run as of ${today.asOf}: the same alternative is preferred`
          : t`Re-run as of ${today.asOf}: another alternative would be preferred`
      }
    >
      <p>
        {today.chosenStatus === undefined
          ? t`The chosen alternative is no longer held in the catalog.`
          : t`The chosen alternative would be ${alternativeStatusWords(today.chosenStatus)}, under rulebook ${shortDigest(today.after.rulebookDigest)}.`}
      </p>
      <p>
        {t`Preferred then: ${nameOf(today.before, today.leaderBefore)}; preferred now: ${nameOf(today.after, today.leaderNow)}.`}
      </p>
      <ul className={styles["list"]}>
        {out.map(({ offering, name, findings }) => (
          <li key={offering}>
            {t`${name}: now knocked out by ${findings
              .filter(({ kind }) => kind === "KNOCK_OUT")
              .map(({ rule }) => rule)
              .join(", ")}`}
          </li>
        ))}
        {moved.map(({ alternative: { offering, name }, rank }) => {
          const was = before.get(offering);
          return (
            <li key={offering}>
              {was === undefined
                ? t`${name}: now ranked ${rank}`
                : t`${name}: rank ${was}, now ${rank}`}
            </li>
          );
        })}
      </ul>
      {moved.length === 0 && out.length === 0 && <p>{t`No rank would differ.`}</p>}
    </Callout>
  );
}

function nameOf({ alternatives }: Assessment, offering: string | undefined): string {
  return alternatives.find((each) => each.offering === offering)?.name ?? t`none`;
}
