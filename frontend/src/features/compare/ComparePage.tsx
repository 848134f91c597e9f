// The compare step's entry: the ranked table, what-ifs over weights and date, price against performance, warnings.
// Below it LookCloser: two side by side, how values add up, profiles, price. Pure parts: comparison.ts (rows), changes.ts (before and
// after), pair.ts (two alternatives). What is pinned, the view, the look and the date live in the address.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { announce } from "@/lib/announce";
import { answerOf } from "@/lib/case/answer";
import type { Assessment } from "@/lib/case/assessment";
import { useCase } from "@/lib/case/CaseContext";
import { assessmentAtQuery } from "@/lib/case/caseApi";
import { useNamedAssessment } from "@/lib/case/namedText";
import { oneOf, textOf } from "@/lib/urlState";
import { CompareTools } from "./CompareTools";
import { compare } from "./comparison";
import { LookCloser, looks } from "./LookCloser";
import { RankedTable } from "./RankedTable";
import { ChangeNotice, useRankingChange } from "./RankingChange";
import { StackLegend } from "./StackedBar";
import { UnresolvedLeader } from "./UnresolvedLeader";
import { Warnings } from "./Warnings";
import { WeightTrial } from "./WeightTrial";

const views = ["aligned", "stacked"] as const;

export function ComparePage() {
  const { caseId, caseFile, assessment: saved } = useCase();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const day = textOf(search["asOf"]);
  const asOf = day !== undefined && day !== caseFile.need.asOf ? day : undefined;
  const other = useQuery({ ...assessmentAtQuery(caseId, asOf ?? ""), enabled: asOf !== undefined });
  const { data: asked, error, refetch } = asOf === undefined ? saved : other;
  const data = useNamedAssessment(asked);
  if (data !== undefined) return <Compared assessment={data} isOtherDay={asOf !== undefined} />;
  if (error === null) return <SkeletonRows rows={10} height={40} />;
  return (
    <ErrorState
      error={error}
      what={t`The alternatives could not be compared.`}
      kept={t`The case itself is saved.`}
      onRetry={() => void refetch()}
    />
  );
}

function Compared({ assessment, isOtherDay }: { assessment: Assessment; isOtherDay: boolean }) {
  const { tried } = useCase();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const view = oneOf(search["view"], views) ?? "aligned";
  const pinned = textOf(search["pinned"]);
  const set = (name: string, value: string | undefined) =>
    void navigate({
      to: ".",
      search: ((before: Record<string, unknown>) => ({ ...before, [name]: value })) as never,
      replace: true,
      resetScroll: false,
    });
  const comparison = useMemo(() => compare(assessment, tried), [assessment, tried]);
  const { change, dismiss } = useRankingChange(assessment);
  useOrderAnnouncement(comparison.rows.map(({ alternative }) => alternative.name));
  return (
    <>
      {change && (
        <ChangeNotice change={change} digest={assessment.rulebookDigest} onDismiss={dismiss} />
      )}
      <CompareTools
        {...{ assessment, view, isOtherDay }}
        answer={answerOf(
          assessment,
          comparison.rows.map(({ alternative, first }) => ({ alternative, rank: first })),
        )}
        isTried={tried !== undefined}
        onView={(next) => set("view", next === "aligned" ? undefined : next)}
        onAsOf={(day) => set("asOf", day)}
      />
      <UnresolvedLeader comparison={comparison} />
      <WeightTrial assessment={assessment} weights={comparison.weights} />
      {view === "stacked" && <StackLegend />}
      <RankedTable
        {...{ assessment, comparison, view, pinned }}
        onPin={(offering) => set("pinned", offering)}
      />
      <Warnings warnings={assessment.warnings} />
      <LookCloser
        {...{ assessment, comparison, pinned }}
        look={oneOf(search["look"], looks) ?? "pair"}
        first={textOf(search["first"])}
        second={textOf(search["second"])}
        onSet={set}
      />
    </>
  );
}

/** Politely, and only when the order of names differs from the last one said. */
function useOrderAnnouncement(names: readonly string[]): void {
  const order = names.join("\n");
  const last = useRef(order);
  useEffect(() => {
    if (last.current === order) return;
    last.current = order;
    const [first = "", second = "", third = ""] = order.split("\n");
    announce(t`Order changed: ${[first, second, third].filter(Boolean).join(", ")}`);
  }, [order]);
}
