// A box of checks above one button: each says whether it holds, and what would make it hold.
import { t } from "@lingui/core/macro";
import { CircleAlert, CircleCheck, LoaderCircle, type LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { VisuallyHidden } from "react-aria-components/VisuallyHidden";
import { formatCount } from "@/lib/format";
import { type Check, wordsOf } from "./awardCheck";
import styles from "./Decide.module.css";

export function Checklist({
  checks: asked,
  children,
  ref,
}: {
  /** Undefined until the server has said. */
  checks: readonly Check[] | undefined;
  children: ReactNode;
  /** Takes the focus where what is missing is no field of this page. */
  ref: Ref<HTMLElement>;
}) {
  const checks = asked ?? [];
  const failing = checks.filter(({ standing }) => standing === "FAILS").length;
  const isPending = checks.some(({ standing }) => standing === "PENDING");
  return (
    <section ref={ref} className={styles["box"]} aria-labelledby="checks-title" tabIndex={-1}>
      <h2 id="checks-title" className={styles["boxTitle"]} data-blocked={failing > 0 || undefined}>
        {asked === undefined
          ? t`What stands in the way is being asked`
          : failing > 0
            ? t`${formatCount(failing, t`thing stands`, t`things stand`)} in the way`
            : isPending
              ? t`Ready, save for what is being worked out`
              : t`Ready to decide`}
      </h2>
      <ul className={styles["checks"]} aria-live="polite">
        {checks.map((check) => (
          <CheckLine key={check.point} {...check} />
        ))}
      </ul>
      <div className={styles["boxFooter"]}>{children}</div>
    </section>
  );
}

const icons: Readonly<Record<Check["standing"], LucideIcon>> = {
  HOLDS: CircleCheck,
  FAILS: CircleAlert,
  PENDING: LoaderCircle,
};

function CheckLine(check: Check) {
  const { standing, title, detail, items, refusals } = check;
  const Icon = icons[standing];
  const said = { HOLDS: t`done:`, FAILS: t`blocking:`, PENDING: t`being worked out:` }[standing];
  return (
    <li className={styles["check"]} data-standing={standing}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <div>
        <p className={styles["checkTitle"]}>
          <VisuallyHidden elementType="span">{said} </VisuallyHidden>
          {title}
        </p>
        {detail !== "" && <p className={styles["quiet"]}>{detail}</p>}
        {items.length > 0 && (
          <ul className={styles["items"]}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
        {refusals.map((refusal) => (
          <p key={refusal.message} className={styles["quiet"]}>
            {wordsOf(check, refusal)}
          </p>
        ))}
      </div>
    </li>
  );
}
