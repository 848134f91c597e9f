// The robustness step's entry: how sure the answer is, what changes the leader, what is worth asking, scenarios, dominance.
// One answer of the server; every figure on the page is in it. Words and names: words.ts.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { buttonClass } from "@/components/actions/Button";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { problemFrom } from "@/lib/api/problem";
import { useCase } from "@/lib/case/CaseContext";
import { robustnessQuery } from "@/lib/case/robustnessApi";
import { Acceptability } from "./Acceptability";
import { Dominance } from "./Dominance";
import { Headline } from "./Headline";
import { Questions } from "./Questions";
import styles from "./Robustness.module.css";
import { Scenarios } from "./Scenarios";
import { WhatFlips } from "./WhatFlips";
import { namesOf } from "./words";

export function RobustnessPage() {
  const { caseId, caseFile, assessment } = useCase();
  const { data, error, isFetching, refetch } = useQuery(robustnessQuery(caseId));
  const names = useMemo(() => namesOf(caseFile, assessment.data), [caseFile, assessment.data]);
  if (error !== null) return <Refused {...{ caseId, error }} onRetry={() => void refetch()} />;
  if (data === undefined) {
    return (
      <>
        <p
          className={styles["quiet"]}
        >{t`Thousands of weights and measurements are being drawn. This can take some seconds.`}</p>
        <SkeletonRows rows={10} height={32} />
      </>
    );
  }
  return (
    <>
      <p className={styles["renewed"]} role="status">
        {isFetching ? t`The case changed; the figures are being worked out again.` : ""}
      </p>
      <Headline {...{ names }} robustness={data} />
      <Acceptability {...{ names }} robustness={data} />
      <WhatFlips {...{ names }} robustness={data} />
      <Questions {...{ names }} questions={data.questions} />
      <Scenarios {...{ names }} scenarios={data.scenarios} horizon={data.horizon} />
      <Dominance {...{ names }} robustness={data} />
    </>
  );
}

interface RefusedProps {
  caseId: string;
  error: unknown;
  onRetry: () => void;
}

/** Nothing weighed or nothing awardable is no failure: it says which step comes first. */
function Refused({ caseId, error, onRetry }: RefusedProps) {
  const { status, detail, errors } = problemFrom(error);
  if (status === 409 || status === 422) {
    return (
      <EmptyState
        action={
          <Link to="/cases/$caseId/weights" params={{ caseId }} className={buttonClass()}>
            {t`Go to criteria & weights`}
          </Link>
        }
      >
        {detail ||
          errors[0]?.message ||
          t`Nothing can be said about robustness yet: it takes weights and an awardable alternative.`}
      </EmptyState>
    );
  }
  return (
    <ErrorState
      error={error}
      what={t`The robustness of the answer could not be worked out.`}
      kept={t`The case itself is saved.`}
      onRetry={onRetry}
    />
  );
}
