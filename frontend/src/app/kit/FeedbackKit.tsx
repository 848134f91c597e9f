import { SearchX } from "lucide-react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { ProgressBar } from "@/components/feedback/ProgressBar";
import { SaveIndicator } from "@/components/feedback/SaveIndicator";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { toast } from "@/components/feedback/Toasts";
import { Tabs } from "@/components/navigation/Tabs";
import { ProblemError, problemOf } from "@/lib/api/problem";
import styles from "./kit.module.css";

const failure = new ProblemError(
  problemOf(503, { detail: "The database is away.", reference: "req-7f3a21" }),
);

export function FeedbackKit() {
  return (
    <Section
      title="Feedback"
      actions={
        <Button
          size="small"
          onPress={() => toast({ title: "Case exported", description: "As one YAML file." })}
        >
          Toast
        </Button>
      }
    >
      <div className={styles["row"]}>
        <SaveIndicator status="saved" savedAt="14:32" />
        <SaveIndicator status="unsaved" />
        <SaveIndicator status="saving" />
        <SaveIndicator status="conflict" />
        <SaveIndicator status="failed" />
        <SaveIndicator status="held" />
      </div>
      <div className={styles["grid"]}>
        <Callout title="List prices">Contracted prices open after the weights are locked.</Callout>
        <Callout tone="caution" title="Coverage under half">
          Six of fourteen cells of this criterion are unknown.
        </Callout>
        <Callout tone="positive" title="Digest good">
          The record recomputes to the same bytes.
        </Callout>
        <ErrorState
          error={failure}
          what="The case could not be saved."
          kept="Your changes are kept in this browser."
          onRetry={() => {}}
        />
        <ProgressBar label="Impact preview" value={34} valueLabel="3,400 of 10,000 cases" />
        <ProgressBar label="Reading the file" />
      </div>
      <Tabs
        label="Views"
        items={[
          {
            id: "empty",
            label: "Empty",
            content: (
              <EmptyState icon={SearchX} action={<Button>Clear the filters</Button>}>
                No offering matches these filters.
              </EmptyState>
            ),
          },
          { id: "loading", label: "Loading", content: <SkeletonRows /> },
        ]}
      />
    </Section>
  );
}
