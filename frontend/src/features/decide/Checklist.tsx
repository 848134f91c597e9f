// A box of checks above one button: each says whether it holds, and what would make it hold.
import { t } from "@lingui/core/macro";
import { CircleAlert, CircleCheck } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { formatCount } from "@/lib/format";
import type { Check } from "./blockers";
import styles from "./Decide.module.css";

export function Checklist({
  checks,
  children,
  ref,
}: {
  checks: readonly Check[];
  children: ReactNode;
  /** Takes the focus where what is missing is no field of this page. */
  ref: Ref<HTMLElement>;
}) {
  const blocking = checks.filter(({ holds }) => !holds).length;
  return (
    <section ref={ref} className={styles["box"]} aria-labelledby="checks-title" tabIndex={-1}>
      <h2 id="checks-title" className={styles["boxTitle"]} data-blocked={blocking > 0 || undefined}>
        {blocking === 0
          ? t`Ready to decide`
          : t`${formatCount(blocking, t`thing stands`, t`things stand`)} in the way`}
      </h2>
      <ul className={styles["checks"]} aria-live="polite">
        {checks.map(({ id, holds, title, detail, items = [] }) => (
          <li key={id} className={styles["check"]} data-holds={holds}>
            {holds ? (
              <CircleCheck size={16} strokeWidth={1.75} aria-hidden="true" />
            ) : (
              <CircleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
            )}
            <div>
              <p className={styles["checkTitle"]}>
                <VisuallyHidden elementType="span">
                  {holds ? t`done:` : t`blocking:`}{" "}
                </VisuallyHidden>
                {title}
              </p>
              <p className={styles["quiet"]}>{detail}</p>
              {items.length > 0 && (
                <ul className={styles["items"]}>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles["boxFooter"]}>{children}</div>
    </section>
  );
}
