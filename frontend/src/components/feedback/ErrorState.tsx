// Something failed: what, what was kept, Retry, and the reference to quote.
import { t } from "@lingui/core/macro";
import { Button } from "@/components/actions/Button";
import { problemFrom } from "@/lib/api/problem";
import { Callout } from "./Callout";
import styles from "./feedback.module.css";

export interface ErrorStateProps {
  /** Anything thrown; a ProblemError tells most. */
  error: unknown;
  /** What was being done, as a sentence: "The cases could not be loaded." */
  what: string;
  /** What is not lost: "Your changes are kept in this browser." */
  kept?: string;
  onRetry?: () => void;
}

export function ErrorState({ error, what, kept, onRetry }: ErrorStateProps) {
  const problem = problemFrom(error);
  return (
    <div role="alert">
      <Callout tone="negative" title={what}>
        <div className={styles["errorFacts"]}>
          <p>
            {problem.detail === "" ? `${problem.title}.` : `${problem.title}: ${problem.detail}`}
          </p>
          {kept && <p>{kept}</p>}
          {problem.reference && (
            <p className={styles["reference"]}>
              {t`Reference`} <code>{problem.reference}</code>
            </p>
          )}
        </div>
        {onRetry && (
          <Button size="small" onPress={onRetry}>
            {t`Retry`}
          </Button>
        )}
      </Callout>
    </div>
  );
}
