// The evidence step's entry: what every figure rests on, as a matrix that opens cell by cell, and claims taken apart.
// Pure parts: coverage.ts (counts, weak cells), words.ts.
import { t } from "@lingui/core/macro";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import type { Assessment } from "@/lib/case/assessment";
import { useCase } from "@/lib/case/CaseContext";
import { CellPanel } from "./CellPanel";
import { Claims } from "./Claims";
import { coverageOf, nextWeak, type Place, places, positionOf } from "./coverage";
import styles from "./Evidence.module.css";
import { EvidenceMatrix } from "./EvidenceMatrix";

export function EvidencePage() {
  const { assessment } = useCase();
  const { data, error, refetch } = assessment;
  if (data !== undefined) return <Evidence assessment={data} />;
  if (error === null) return <SkeletonRows rows={10} height={36} />;
  return (
    <ErrorState
      error={error}
      what={t`The evidence could not be read.`}
      onRetry={() => void refetch()}
    />
  );
}

function Evidence({ assessment }: { assessment: Assessment }) {
  const all = useMemo(() => places(assessment), [assessment]);
  const [open, setOpen] = useState<Place | undefined>();
  const { cells, unknown, firm, claimed } = coverageOf(all);
  const go = (step: 1 | -1) => setOpen((current) => nextWeak(all, current, step) ?? current);
  useWeakKeys(go);
  if (cells === 0) {
    return <EmptyState>{nothingToShow(assessment)}</EmptyState>;
  }
  return (
    <>
      <Section
        title={t`What every figure rests on`}
        note={t`${firm} of ${cells} cells rest on independent evidence or exact facts, ${claimed} on claims or judgement, ${unknown} are unknown.`}
        actions={
          <div className={styles["buttons"]}>
            <Button size="small" icon={ArrowUp} onPress={() => go(-1)}>
              {t`Previous weak cell`} <kbd>p</kbd>
            </Button>
            <Button size="small" icon={ArrowDown} onPress={() => go(1)}>
              {t`Next weak cell`} <kbd>n</kbd>
            </Button>
          </div>
        }
      >
        <EvidenceMatrix assessment={assessment} onOpen={setOpen} />
      </Section>
      <Claims claims={assessment.claims} asOf={assessment.asOf} />
      {open && (
        <CellPanel
          place={all[positionOf(all, open)] ?? open}
          asOf={assessment.asOf}
          onClose={() => setOpen(undefined)}
          onStep={go}
        />
      )}
    </>
  );
}

/** n and p, unless something is being typed. */
function useWeakKeys(go: (step: 1 | -1) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.matches("input, textarea, select, [contenteditable], [role=textbox]")) return;
      if (event.key === "n") go(1);
      if (event.key === "p") go(-1);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });
}

function nothingToShow({ alternatives, criteria }: Assessment): string {
  if (alternatives.length > 0) return t`Nothing to show yet: the case has no criteria.`;
  return criteria.length > 0
    ? t`Nothing to show yet: the case has no candidates.`
    : t`Nothing to show yet: the case has neither candidates nor criteria.`;
}
