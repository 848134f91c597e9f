// The robustness step's entry: at a glance how sure the answer is, what changes the leader and what is worth asking; behind tabs kept
// in the address the ranks, what flips it, the questions, scenarios and dominance. One answer of the server holds every figure.
// Words and names: words.ts.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { buttonClass } from "@/components/actions/Button";
import { MissingFacts } from "@/components/evidence/MissingFacts";
import { Callout } from "@/components/feedback/Callout";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Tabs } from "@/components/navigation/Tabs";
import { problemFrom } from "@/lib/api/problem";
import { answerOf, answerSentence, hasPreferred } from "@/lib/case/answer";
import { useCase } from "@/lib/case/CaseContext";
import { placed } from "@/lib/case/ranking";
import { robustnessQuery } from "@/lib/case/robustnessApi";
import { namesOf } from "@/lib/case/robustnessWords";
import { oneOf } from "@/lib/urlState";
import { Acceptability } from "./Acceptability";
import { CentralWeights } from "./CentralWeights";
import { Clearances } from "./Clearances";
import { Dominance } from "./Dominance";
import { Glance } from "./Glance";
import { Headline } from "./Headline";
import { PairwiseWinning } from "./PairwiseWinning";
import { Questions } from "./Questions";
import styles from "./Robustness.module.css";
import { ScenarioList } from "./ScenarioList";
import { Scenarios } from "./Scenarios";
import { Stopped, Waiting } from "./Waiting";
import { WhatFlips } from "./WhatFlips";

export function RobustnessPage() {
  const { caseId, caseFile, assessment, problems } = useCase();
  const { data, error, isFetching, refetch } = useQuery(robustnessQuery(caseId));
  const [view, show] = useView();
  const names = useMemo(() => namesOf(caseFile, assessment.data), [caseFile, assessment.data]);
  if (error !== null) {
    return (
      <>
        <Refused {...{ caseId, error }} onRetry={() => void refetch()} />
        {view === "scenarios" || problems.some(({ field }) => field.startsWith("scenarios")) ? (
          <ScenarioList />
        ) : null}
      </>
    );
  }
  if (data === undefined) {
    return (
      <>
        <Waiting {...{ caseId }} />
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
      <Tabs
        label={t`Robustness`}
        selected={view}
        onSelect={show}
        items={[
          {
            id: "glance",
            label: t`At a glance`,
            content: <Glance {...{ names, show }} robustness={data} assessment={assessment.data} />,
          },
          {
            id: "ranks",
            label: t`Ranks`,
            content: (
              <div className={styles["parts"]}>
                <Acceptability {...{ names }} robustness={data} />
                <PairwiseWinning {...{ names }} robustness={data} />
                <CentralWeights {...{ names }} robustness={data} />
              </div>
            ),
          },
          {
            id: "flips",
            label: t`What flips it`,
            content: (
              <div className={styles["parts"]}>
                <WhatFlips {...{ names }} robustness={data} />
              </div>
            ),
          },
          {
            id: "questions",
            label: t`Questions`,
            content: (
              <div className={styles["parts"]}>
                <Questions {...{ names }} questions={data.questions} />
                <Clearances {...{ names }} clearances={data.clearances} />
              </div>
            ),
          },
          {
            id: "scenarios",
            label: t`Scenarios`,
            content: (
              <div className={styles["parts"]}>
                <Scenarios {...{ names }} scenarios={data.scenarios} horizon={data.horizon} />
                <ScenarioList />
              </div>
            ),
          },
          {
            id: "front",
            label: t`Pareto front`,
            content: <Dominance {...{ names }} robustness={data} />,
          },
        ]}
      />
    </>
  );
}

const views = ["glance", "ranks", "flips", "questions", "scenarios", "front"] as const;

/** Which part is shown stands in the address. */
function useView() {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const show = (id: string) =>
    void navigate({
      to: ".",
      search: ((before: Record<string, unknown>) => ({
        ...before,
        part: id === "glance" ? undefined : id,
      })) as never,
      replace: true,
      resetScroll: false,
    });
  return [oneOf(search["part"], views) ?? "glance", show] as const;
}

interface RefusedProps {
  caseId: string;
  error: unknown;
  onRetry: () => void;
}

/** Nothing weighed or nothing awardable is no failure: it says what is the case, and which step comes first. */
function Refused({ caseId, error, onRetry }: RefusedProps) {
  const { assessment } = useCase();
  const { status, type, detail, errors } = problemFrom(error);
  const alternatives = assessment.data?.alternatives ?? [];
  const unresolved = alternatives.filter((each) => each.status === "UNRESOLVED");
  const answer = assessment.data && answerOf(assessment.data, placed(assessment.data));
  if (type === "urn:assay:problem:stopped") return <Stopped {...{ onRetry }} />;
  if (status === 409 && answer?.kind === "NONE_AWARDABLE") {
    return (
      <Callout tone="caution" title={answerSentence(answer)}>
        <p>{t`What is drawn are the awardable alternatives. A knock-out may apply to each of these until somebody records the facts that settle it:`}</p>
        <MissingFacts alternatives={unresolved} />
      </Callout>
    );
  }
  if (status === 409 || status === 422) {
    return (
      <EmptyState
        action={
          answer?.kind === "NO_CANDIDATES" || answer?.kind === "ALL_OUT" ? (
            <Link to="/cases/$caseId/candidates" params={{ caseId }} className={buttonClass()}>
              {t`Go to candidates`}
            </Link>
          ) : (
            <Link to="/cases/$caseId/weights" params={{ caseId }} className={buttonClass()}>
              {t`Go to criteria & weights`}
            </Link>
          )
        }
      >
        {(answer && !hasPreferred(answer) && `${answerSentence(answer)}.`) ||
          detail ||
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
