// The case path: an ordered list of links. ✓ done, a count of what is missing, ⊘ blocked; a step without an address is only named.
import { t } from "@lingui/core/macro";
import { Ban, Check } from "lucide-react";
import { useEffect, useRef } from "react";
import { Link } from "react-aria-components/Link";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { classes } from "@/lib/className";
import styles from "./Stepper.module.css";

export type StepState =
  | { readonly kind: "open" }
  | { readonly kind: "done" }
  | { readonly kind: "incomplete"; readonly missing: number }
  | { readonly kind: "blocked"; readonly reason: string };

export interface Step {
  readonly id: string;
  readonly label: string;
  /** Left out for a step that has no page. */
  readonly href?: string;
  readonly state: StepState;
}

export function Stepper({
  label,
  steps,
  current,
}: {
  label: string;
  steps: readonly Step[];
  current: string;
}) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const shown = list.current?.querySelector(`[data-step="${CSS.escape(current)}"]`);
    shown?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [current]);
  return (
    <nav aria-label={label}>
      <ol className={styles["steps"]} ref={list}>
        {steps.map(({ id, label: name, href, state }, index) => (
          <li key={id} data-step={id}>
            {href === undefined ? (
              <span
                className={classes(styles["step"], styles["upcoming"])}
                title={t`Not available in this version`}
              >
                <Sign state={state} number={index + 1} />
                {name}
                <VisuallyHidden elementType="span">
                  , {t`not available in this version`}
                </VisuallyHidden>
              </span>
            ) : (
              <Link
                href={href}
                className={styles["step"] ?? ""}
                aria-current={id === current ? "step" : undefined}
              >
                <Sign state={state} number={index + 1} />
                {name}
                {state.kind === "incomplete" && <Missing count={state.missing} />}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Sign({ state, number }: { state: StepState; number: number }) {
  if (state.kind === "done") {
    return (
      <span className={styles["sign"]} data-state="done">
        <Check size={12} strokeWidth={2.5} aria-hidden="true" />
        <VisuallyHidden>{t`done:`}</VisuallyHidden>
      </span>
    );
  }
  if (state.kind === "blocked") {
    return (
      <span className={styles["sign"]} data-state="blocked" title={state.reason}>
        <Ban size={12} strokeWidth={2} aria-hidden="true" />
        <VisuallyHidden>{t`blocked, ${state.reason}:`}</VisuallyHidden>
      </span>
    );
  }
  return (
    <span className={styles["sign"]} aria-hidden="true">
      {number}
    </span>
  );
}

function Missing({ count }: { count: number }) {
  return (
    <span className={styles["missing"]} title={t`${count} still to do`}>
      {count}
      <VisuallyHidden elementType="span"> {t`still to do`}</VisuallyHidden>
    </span>
  );
}
