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
import { dayOf } from "@/lib/typed/date";
import { oneOf, textOf } from "@/lib/urlState";
import { CompareTools } from "./CompareTools";
import { type Comparison, compare } from "./comparison";
import { LookCloser, looks } from "./LookCloser";
import { RankedTable } from "./RankedTable";
import { ChangeNotice, useRankingChange } from "./RankingChange";
import { StackLegend } from "./StackedBar";
import { UnresolvedLeader } from "./UnresolvedLeader";
import { Warnings } from "./Warnings";
import { WeightTrial } from "./WeightTrial";

const views = ["aligned", "stacked"] as const;

export function ComparePage() {
  const { caseId, caseFile, assessment: saved, tried } = useCase();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const { asOf: caseDay } = caseFile.need;
  const asked = dayOf(textOf(search["asOf"]));
  const asOf = asked !== undefined && asked !== caseDay ? asked : undefined;
  const other = useQuery({ ...assessmentAtQuery(caseId, asOf ?? ""), enabled: asOf !== undefined });
  const { data: answered, error, refetch } = asOf === undefined ? saved : other;
  const data = useNamedAssessment(answered);
  const comparison = useMemo(() => data && compare(data, tried), [data, tried]);
  const view = oneOf(search["view"], views) ?? "aligned";
  const set = useAddressPart();
  return (
    <>
      {data && <Changed assessment={data} />}
      {/* The day stands here whatever the server answers: an answer that fails must not take away what was typed. */}
      <CompareTools
        {...{ assessment: data, view }}
        day={asOf ?? caseDay}
        answer={data && comparison && answerIn(data, comparison)}
        isTried={tried !== undefined}
        isOtherDay={asOf !== undefined}
        onView={(next) => set("view", next === "aligned" ? undefined : next)}
        onAsOf={(day) => set("asOf", day)}
      />
      {data && comparison && (
        <Compared assessment={data} comparison={comparison} view={view} onSet={set} />
      )}
      {!data && !error && <SkeletonRows rows={10} height={40} />}
      {!data && error && (
        <ErrorState
          error={error}
          what={t`The alternatives could not be compared.`}
          kept={t`The case itself is saved.`}
          onRetry={() => void refetch()}
        />
      )}
    </>
  );
}

function answerIn(assessment: Assessment, { rows }: Comparison) {
  return answerOf(
    assessment,
    rows.map(({ alternative, first }) => ({ alternative, rank: first })),
  );
}

type SetPart = (name: string, value: string | undefined) => void;

function useAddressPart(): SetPart {
  const navigate = useNavigate();
  return (name, value) =>
    void navigate({
      to: ".",
      search: ((before: Record<string, unknown>) => ({ ...before, [name]: value })) as never,
      replace: true,
      resetScroll: false,
    });
}

function Changed({ assessment }: { assessment: Assessment }) {
  const { change, dismiss } = useRankingChange(assessment);
  return (
    change && (
      <ChangeNotice change={change} digest={assessment.rulebookDigest} onDismiss={dismiss} />
    )
  );
}

function Compared({
  assessment,
  comparison,
  view,
  onSet,
}: {
  assessment: Assessment;
  comparison: Comparison;
  view: (typeof views)[number];
  onSet: SetPart;
}) {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const pinned = textOf(search["pinned"]);
  useOrderAnnouncement(comparison.rows.map(({ alternative }) => alternative.name));
  return (
    <>
      <UnresolvedLeader comparison={comparison} />
      <WeightTrial assessment={assessment} weights={comparison.weights} />
      {view === "stacked" && <StackLegend />}
      <RankedTable
        {...{ assessment, comparison, view, pinned }}
        onPin={(offering) => onSet("pinned", offering)}
      />
      <Warnings warnings={assessment.warnings} />
      <LookCloser
        {...{ assessment, comparison, pinned, onSet }}
        look={oneOf(search["look"], looks) ?? "pair"}
        first={textOf(search["first"])}
        second={textOf(search["second"])}
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
