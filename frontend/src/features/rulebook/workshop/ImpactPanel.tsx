// The open cases and standing decisions that other rules change: whose leader, who is newly knocked out or freed, and which findings,
// grouped by rule. What of it is no longer of today is said above it.
import { t } from "@lingui/core/macro";
import { Button, buttonClass } from "@/components/actions/Button";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { ProgressBar } from "@/components/feedback/ProgressBar";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Checkbox } from "@/components/forms/Checkbox";
import { useMay } from "@/lib/session";
import rulebook from "../Rulebook.module.css";
import { HiddenCases } from "./HiddenCases";
import { ImpactByRule } from "./ImpactByRule";
import { ImpactOnOrder } from "./ImpactOnOrder";
import { type Depth, type ImpactView, impactFile } from "./impactApi";
import { changedSinceWords, stagedTitle, summaryWords } from "./impactWords";
import type { ImpactTools } from "./useImpact";
import styles from "./Workshop.module.css";

interface ImpactPanelProps {
  tools: ImpactTools;
  depth: Depth;
  onDepth: (depth: Depth) => void;
}

export function ImpactPanel({ tools, depth, onDepth }: ImpactPanelProps) {
  const { data, error, refetch, start, stop } = tools;
  const mayStart = useMay("compliance-author", "compliance-publisher");
  if (error) {
    return (
      <ErrorState
        error={error}
        what={t`The impact could not be told`}
        onRetry={() => {
          start.reset();
          tools.see.reset();
          void refetch();
        }}
      />
    );
  }
  if (!data) return <SkeletonRows rows={3} />;
  return (
    <div className={rulebook["page"]}>
      {data.state === "RUNNING" ? (
        <Running view={data} onStop={() => stop.mutate()} isStopping={stop.isPending} />
      ) : (
        mayStart && (
          <div className={styles["head"]}>
            <Button
              variant={data.state === "DONE" ? "secondary" : "primary"}
              isPending={start.isPending}
              onPress={() => start.mutate()}
            >
              {data.state === "DONE" ? t`Look again` : t`Work out the impact`}
            </Button>
            <Checkbox
              isSelected={depth === "ROBUSTNESS"}
              onChange={(chosen) => onDepth(chosen ? "ROBUSTNESS" : "ANSWER")}
            >
              {t`How sure each leader is, too (takes longer)`}
            </Checkbox>
          </div>
        )
      )}
      <p role="status">{stateWords(data)}</p>
      {data.state === "DONE" && <Done view={data} />}
    </div>
  );
}

function stateWords(view: ImpactView): string {
  switch (view.state) {
    case "IDLE":
      return t`Not worked out yet: both rulebooks are asked about every open case and every standing decision.`;
    case "RUNNING":
      return "";
    case "STOPPED":
      return t`Stopped after ${view.looked} of ${view.total}. Asked again, it goes on from there.`;
    case "FAILED":
      return t`It could not be worked out. The rules are unchanged; try again, and tell whoever runs this server if it fails again.`;
    case "DONE":
      return summaryWords(view);
  }
}

function Running({
  view,
  onStop,
  isStopping,
}: {
  view: ImpactView;
  onStop: () => void;
  isStopping: boolean;
}) {
  const { looked, total } = view;
  return (
    <div className={styles["begin"]}>
      <div className={styles["grow"]}>
        <ProgressBar
          label={t`Cases looked at`}
          {...(total > 0 && { value: (100 * looked) / total })}
          valueLabel={t`${looked} of ${total}`}
        />
      </div>
      <Button onPress={onStop} isPending={isStopping}>{t`Cancel`}</Button>
    </div>
  );
}

function Done({ view }: { view: ImpactView }) {
  const { after, depth, impact, hidden, changedSince } = view;
  const touched = impact?.touched ?? [];
  const unanswered = impact?.unanswered ?? [];
  return (
    <>
      {changedSince > 0 && <Callout tone="caution" title={changedSinceWords(view)} />}
      <HiddenCases hidden={hidden} />
      {(touched.length > 0 || hidden.touched > 0) && (
        <div className={styles["head"]}>
          <a
            className={buttonClass("secondary", "small")}
            href={impactFile(after, depth, "csv")}
            download="impact.csv"
          >{t`Save as CSV`}</a>
          <a
            className={buttonClass("secondary", "small")}
            href={impactFile(after, depth, "md")}
            download="impact.md"
          >{t`Save as Markdown`}</a>
        </div>
      )}
      <ImpactOnOrder cases={touched} />
      <ImpactByRule cases={touched} />
      {unanswered.length > 0 && (
        <ul className={styles["remarks"]} aria-label={t`Cases that cannot be assessed`}>
          {unanswered.map((each) => (
            <li key={`${each.id} ${each.stage}`}>
              <p>
                {stagedTitle(each)}: {each.reason}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
