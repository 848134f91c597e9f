// "There is a problem": takes the focus when errors appear and links to the fields, in their own words.
import { t } from "@lingui/core/macro";
import { useEffect, useRef } from "react";
import { focusField } from "./focusField";
import styles from "./summary.module.css";

export interface SummaryError {
  /** The `id` or `name` of the field's control; "" when the error concerns the whole. */
  readonly field: string;
  readonly message: string;
}

export interface ErrorSummaryProps {
  errors: readonly SummaryError[];
  /** Changes on every attempt to submit, so that the summary takes the focus again. */
  attempt?: number;
}

/** Renders nothing while there are no errors. Set `titlePrefix="Error:"` on the Page meanwhile. */
export function ErrorSummary({ errors, attempt = 0 }: ErrorSummaryProps) {
  return errors.length === 0 ? null : <Summary key={attempt} errors={errors} />;
}

function Summary({ errors }: Pick<ErrorSummaryProps, "errors">) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      className={styles["summary"]}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{t`There is a problem`}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field === "" ? (
              message
            ) : (
              <a
                href={`#${field}`}
                onClick={(event) => focusField(field) && event.preventDefault()}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
