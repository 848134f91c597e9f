// What waits to be published: left in words, right the cases it changes, below what stands in the way.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Section } from "@/components/content/Section";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import type { GoTo } from "../RulebookStatus";
import type { RulebookState } from "../rulebookApi";
import { DiffWords } from "./DiffWords";
import { ImpactPanel } from "./ImpactPanel";
import { ImpactRead } from "./ImpactRead";
import type { Depth } from "./impactApi";
import { PublishBox } from "./PublishBox";
import { useImpact } from "./useImpact";
import styles from "./Workshop.module.css";
import { differenceQuery } from "./workshopApi";

export function ChangesView({ state, goTo }: { state: RulebookState | undefined; goTo: GoTo }) {
  const { data, error, refetch } = useQuery(differenceQuery("published", "working"));
  const [depth, setDepth] = useState<Depth>("ANSWER");
  const impact = useImpact(state?.working?.differs ? state.working.digest : "", depth);
  if (error && !data) {
    return (
      <ErrorState
        error={error}
        what={t`The difference could not be told`}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data || !state) return <SkeletonRows rows={8} />;
  if (data.entries.length === 0) {
    return (
      <EmptyState>
        {state.mode === "live"
          ? t`Nothing waits: here a valid save takes effect at once. History says what each changed, and which cases going back would change.`
          : t`Nothing waits: what was last saved is what is published.`}
      </EmptyState>
    );
  }
  return (
    <div className={styles["changes"]}>
      <Section title={t`What changes`} note={t`The working rulebook against the published one.`}>
        <DiffWords difference={data} goTo={goTo} />
      </Section>
      <Section
        title={t`Which cases it changes`}
        note={t`Leader, knock-outs and findings, before and after.`}
      >
        {state.working?.differs ? (
          <>
            <ImpactPanel tools={impact} depth={depth} onDepth={setDepth} />
            <ImpactRead tools={impact} />
          </>
        ) : (
          <p>
            {t`The meaning is the same, so no answer changes and there is nothing to publish. Cases and comments go along with the next change of a rule.`}
          </p>
        )}
      </Section>
      <div className={styles["across"]}>
        <PublishBox state={state} isSeen={impact.data?.seen === true} />
      </div>
    </div>
  );
}
