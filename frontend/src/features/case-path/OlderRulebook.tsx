// A locked case whose rulebook is not the published one any more: what differs, what that would change here, and the lead's way on.
import { t } from "@lingui/core/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { BookCheck } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Dialog } from "@/components/overlays/Dialog";
import { announce } from "@/lib/announce";
import { useCase } from "@/lib/case/CaseContext";
import {
  caseKey,
  judgeByPublished,
  type PinnedRulebook,
  type RulebookDifference,
  type RulebookImpact,
  rulebookDifferenceQuery,
  rulebookImpactQuery,
} from "@/lib/case/caseApi";
import { alternativeStatusWords } from "@/lib/case/words";
import { formatDate, formatNumber, shortDigest } from "@/lib/format";
import styles from "./CaseFrame.module.css";

export function OlderRulebook() {
  const { meta } = useCase();
  const rulebook = meta.rulebook;
  if (meta.status !== "WEIGHTS_LOCKED" || !rulebook?.differs || !rulebook.published) return null;
  return <Banner rulebook={rulebook} published={rulebook.published} />;
}

function Banner({ rulebook, published }: { rulebook: PinnedRulebook; published: string }) {
  const { caseId, meta } = useCase();
  const difference = useQuery(rulebookDifferenceQuery(rulebook.pinned, published));
  const impact = useQuery(rulebookImpactQuery(caseId, rulebook.pinned, published));
  const of = rulebook.pinnedAt
    ? t`of ${formatDate(rulebook.pinnedAt)}`
    : shortDigest(rulebook.pinned);
  return (
    <Callout
      tone="caution"
      title={t`This case is judged by the rulebook ${of}; a newer one is published`}
    >
      <div className={styles["older"]}>
        {impact.data ? <Impact impact={impact.data} /> : !impact.error && <SkeletonRows rows={1} />}
        {(impact.error ?? difference.error) && (
          <ErrorState
            error={impact.error ?? difference.error}
            what={t`What the newer rulebook changes could not be worked out.`}
            onRetry={() => void (impact.error ? impact.refetch() : difference.refetch())}
          />
        )}
        {difference.data && <Difference difference={difference.data} />}
        {rulebook.mayMove && meta.mayLead && <Move published={published} />}
        {!rulebook.mayMove && (
          <p>{t`The rulebook of a public tender stays as published with its criteria and weights.`}</p>
        )}
      </div>
    </Callout>
  );
}

function Impact({ impact: { touched, unanswered } }: { impact: RulebookImpact }) {
  const [change] = touched;
  const [open] = unanswered;
  if (open !== undefined) {
    return <p>{t`What the newer rulebook changes here cannot be told yet: ${open.reason}`}</p>;
  }
  if (change === undefined) {
    return <p>{t`In this case the newer rulebook would change nothing.`}</p>;
  }
  const { leadersBefore, leadersAfter, moved, findings, shift } = change;
  const names = (list: readonly string[]) => (list.length === 0 ? t`nobody` : list.join(", "));
  const rules = (offering: string) =>
    [
      ...new Set(findings.filter((each) => each.offering === offering).map(({ rule }) => rule)),
    ].join(", ");
  const quiet = [
    ...new Set(
      findings
        .filter(({ offering }) => moved.every((each) => each.offering !== offering))
        .map(({ rule, title }) => `${title} (${rule})`),
    ),
  ];
  return (
    <>
      <p>{t`In this case the newer rulebook would change:`}</p>
      <ul className={styles["changes"]}>
        <li>
          {leadersBefore.length + leadersAfter.length === 0
            ? t`Nobody is preferred under these weights, before and after.`
            : names(leadersBefore) === names(leadersAfter)
              ? t`Preferred under these weights: still ${names(leadersAfter)}.`
              : t`Preferred under these weights: ${names(leadersAfter)} instead of ${names(leadersBefore)}.`}
        </li>
        {moved.map(({ offering, name, before, after }) => (
          <li key={offering}>
            {t`${name}: ${alternativeStatusWords(before)} → ${alternativeStatusWords(after)}, by ${rules(offering)}.`}
          </li>
        ))}
        {quiet.length > 0 && <li>{t`Other findings change by ${quiet.join(", ")}.`}</li>}
        {shift > 0 && <li>{t`Values move by up to ${formatNumber(shift, 1)} points.`}</li>}
      </ul>
    </>
  );
}

function Difference({ difference: { entries } }: { difference: RulebookDifference }) {
  const changes = { added: t`new`, removed: t`removed`, changed: t`changed` };
  const said = entries.filter(({ subject }) => subject !== "cases");
  if (said.length === 0) return <p>{t`The two rulebooks mean the same.`}</p>;
  return (
    <details>
      <summary>{t`How the two rulebooks differ (${said.length})`}</summary>
      <ul className={styles["changes"]}>
        {said.map(({ subject, change, name, sentences }) => (
          <li key={`${subject} ${name}`}>
            <code>{subject === "parameter" ? `$${name}` : name}</code> ({changes[change]}):{" "}
            {sentences.join("; ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Move({ published }: { published: string }) {
  const { caseId, meta, status } = useCase();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const moving = useMutation({
    mutationFn: () => judgeByPublished(caseId, meta.version, published),
    onSuccess: async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: caseKey(caseId) });
      announce(t`The case is judged by the published rulebook`, 0);
    },
  });
  return (
    <div>
      <Button
        icon={BookCheck}
        size="small"
        isDisabled={status !== "saved"}
        onPress={() => setAsking(true)}
      >
        {t`Judge by the published rulebook`}
      </Button>
      <Dialog
        title={t`Judge this case by the published rulebook?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        role="alertdialog"
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t`Cancel`}</Button>
            <Button variant="primary" isPending={moving.isPending} onPress={() => moving.mutate()}>
              {t`Judge by rulebook ${shortDigest(published)}`}
            </Button>
          </>
        }
      >
        <p>
          {t`Ranking, findings and robustness follow the newer rulebook from then on, as told in the banner. Criteria and weights stay locked. The audit trail keeps who did this and when; there is no way back to the older rulebook.`}
        </p>
        {moving.error && (
          <ErrorState
            error={moving.error}
            what={t`The case is still judged by the older rulebook.`}
          />
        )}
      </Dialog>
    </div>
  );
}
