// Whether a decision still stands under the published rulebook: the reason in plain words, and what its lead can do about it.
import { t } from "@lingui/core/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { CircleCheck, RotateCcw } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { TextArea } from "@/components/forms/TextField";
import { Dialog } from "@/components/overlays/Dialog";
import { caseKey, casesKey } from "@/lib/case/caseApi";
import {
  confirmDecision,
  type DecisionReview,
  type DecisionStanding,
  type DecisionSummary,
  decideAgain,
  decisionsKey,
  standingKey,
  standingQuery,
} from "@/lib/case/decisionApi";
import { formatDate, shortDigest } from "@/lib/format";
import styles from "./Record.module.css";

export function Standing({ line: { id, caseId } }: { line: DecisionSummary }) {
  const { data, error, refetch } = useQuery(standingQuery(id));
  if (error) {
    return (
      <ErrorState
        error={error}
        what={t`Whether this decision still stands could not be read.`}
        onRetry={() => void refetch()}
      />
    );
  }
  if (data === undefined) return null;
  const { state, isContractReview, isDecidedAgain, mayLead, reviews } = data;
  const confirmed = reviews.find(({ verdict }) => verdict === "CONFIRMED");
  if (state === "SUPERSEDED") {
    return <Callout title={t`A later decision of this case took the place of this one`} />;
  }
  if (state === "STANDING") {
    return confirmed ? (
      <Callout tone="positive" title={t`Confirmed by ${confirmed.by}; the decision stands`}>
        <p>{confirmed.reason}</p>
        <Reason review={confirmed} />
      </Callout>
    ) : null;
  }
  const open = reviews.find(({ verdict }) => verdict === "DIFFERS");
  return (
    <Callout
      tone="caution"
      title={
        isDecidedAgain
          ? t`This case is being decided again; the next decision takes the place of this one`
          : isContractReview
            ? t`Contract review: the published rulebook gives another answer`
            : t`Reopened: the published rulebook gives another answer`
      }
    >
      {open && <Reason review={open} />}
      {open && mayLead && !isDecidedAgain && (
        <Acts id={id} caseId={caseId} rulebook={open.rulebook} mayRepeat={!isContractReview} />
      )}
    </Callout>
  );
}

function Reason({ review: { rulebook, at, differences } }: { review: DecisionReview }) {
  return (
    <>
      <p>
        {t`What is frozen in the record, judged by rulebook ${shortDigest(rulebook)} on ${formatDate(at)}:`}
      </p>
      <ul className={styles["list"]}>
        {differences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Acts({
  id,
  caseId,
  rulebook,
  mayRepeat,
}: {
  id: string;
  caseId: string;
  rulebook: string;
  mayRepeat: boolean;
}) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const told = (standing: DecisionStanding) => {
    client.setQueryData(standingKey(id), standing);
    void client.invalidateQueries({ queryKey: decisionsKey });
    void client.invalidateQueries({ queryKey: caseKey(caseId) });
    void client.invalidateQueries({ queryKey: casesKey });
  };
  const confirming = useMutation({
    mutationFn: () => confirmDecision(id, rulebook, reason.trim()),
    onSuccess: (standing) => {
      setAsking(false);
      told(standing);
    },
  });
  const repeating = useMutation({
    mutationFn: () => decideAgain(id, rulebook),
    onSuccess: (standing) => {
      told(standing);
      void navigate({ to: "/cases/$caseId/decide", params: { caseId } });
    },
  });
  const confirm = () => {
    setMissing(reason.trim() === "");
    if (reason.trim() !== "") confirming.mutate();
  };
  return (
    <div className={styles["actions"]}>
      <Button icon={CircleCheck} onPress={() => setAsking(true)}>
        {t`Confirm the decision`}
      </Button>
      {mayRepeat && (
        <Button icon={RotateCcw} isPending={repeating.isPending} onPress={() => repeating.mutate()}>
          {t`Decide again`}
        </Button>
      )}
      {repeating.error && (
        <ErrorState error={repeating.error} what={t`The case stays as decided.`} />
      )}
      <Dialog
        title={t`Confirm this decision?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button onPress={() => setAsking(false)}>{t`Cancel`}</Button>
            <Button variant="primary" isPending={confirming.isPending} onPress={confirm}>
              {t`Confirm the decision`}
            </Button>
          </>
        }
      >
        <p>
          {t`The decision stands although the published rulebook gives another answer. Your reason is kept with it and in the audit trail; the record does not change.`}
        </p>
        <TextArea
          label={t`Reason`}
          value={reason}
          onChange={setReason}
          rows={3}
          error={isMissing ? t`Say why the decision stands.` : undefined}
        />
        {confirming.error && (
          <ErrorState error={confirming.error} what={t`The decision was not confirmed.`} />
        )}
      </Dialog>
    </div>
  );
}
