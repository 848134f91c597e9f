// "There is a problem": takes the focus when errors appear and links to the fields, in their own words.
import { t } from "@lingui/core/macro";
import { type MouseEvent, useEffect, useRef } from "react";
import styles from "./forms.module.css";

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
              <a href={`#${field}`} onClick={(event) => showField(event, field)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const focusable = "input:not([type=hidden]), textarea, select, button, [tabindex]";

function showField(event: MouseEvent, field: string): void {
  const named = document.getElementById(field) ?? document.getElementsByName(field)[0];
  if (named === undefined) return;
  event.preventDefault();
  const control = named.matches(focusable) ? named : controlBeside(named);
  control?.scrollIntoView({ block: "center" });
  control?.focus({ preventScroll: true });
}

/** Some fields carry their name on a hidden input: after the control or within its group. */
function controlBeside(named: HTMLElement): HTMLElement | undefined {
  const places = named.matches("input[type=hidden]")
    ? [named.previousElementSibling, named.parentElement]
    : [named];
  return places
    .map((place) => place?.querySelector<HTMLElement>(focusable) ?? undefined)
    .find((control) => control !== undefined);
}
