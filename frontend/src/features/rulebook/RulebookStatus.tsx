// Which rulebook decides, which one waits, what is wrong with the last save, and the way to publishing.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@/components/actions/Button";
import { CopyableDigest } from "@/components/content/CopyableDigest";
import { Badge } from "@/components/evidence/Badge";
import { Callout } from "@/components/feedback/Callout";
import { writesAndPublishes } from "@/lib/duties";
import { formatDateTime } from "@/lib/format";
import { wholeListQuery } from "@/lib/paging";
import { useMay } from "@/lib/session";
import { ProblemList } from "./ProblemList";
import styles from "./Rulebook.module.css";
import type { RulebookState } from "./rulebookApi";

/** A rulebook may be in force without a person having published it. */
export function publisherWords(by: string): string {
  if (by === "live mode") return t`as the rules folder was saved`;
  if (by === "first start") return t`as found at the first start`;
  return t`by ${by}`;
}

/** In a small house one person may hold both roles; the second person is another one all the same. */
function OneHand() {
  const { data: people = [] } = useQuery(wholeListQuery("/api/people"));
  const both = people
    .filter(({ active, unitedDuties }) => active && unitedDuties.includes(writesAndPublishes))
    .map(({ name }) => name);
  return both.length === 0 ? null : (
    <span className={styles["muted"]}>
      {t`May write and publish: ${both.join(", ")}; what they wrote takes another publisher`}
    </span>
  );
}

export type GoTo = (file: string, line: number, column: number) => void;

export function RulebookStatus({ state, goTo }: { state: RulebookState; goTo: GoTo }) {
  const { published, working, failingCases } = state;
  const mayPublish = useMay("compliance-publisher");
  const waits = state.mode === "reviewed" && working?.differs === true;

  return (
    <>
      <div className={styles["status"]}>
        <Badge tone={state.mode === "live" ? "caution" : "neutral"}>
          {state.mode === "live"
            ? t`Live: a valid save takes effect`
            : t`Reviewed: a second person publishes`}
        </Badge>
        {state.mode === "reviewed" && <OneHand />}
        {published && (
          <span className={styles["fact"]}>
            <span>{t`Published, ${published.rules} rules`}</span>
            <CopyableDigest digest={published.digest} label={t`Copy the published digest`} />
            <span
              className={styles["muted"]}
            >{t`since ${formatDateTime(published.since)}, ${publisherWords(published.by)}`}</span>
          </span>
        )}
        {waits && working && (
          <span className={styles["fact"]}>
            <Badge tone="accent">{t`Waiting`}</Badge>
            <span>{t`working rulebook, ${working.rules} rules`}</span>
            <CopyableDigest digest={working.digest} label={t`Copy the working digest`} />
            {working.authors.length > 0 && (
              <span className={styles["muted"]}>{t`changed by ${working.authors.join(", ")}`}</span>
            )}
          </span>
        )}
        {waits && (
          <Link
            to="/rulebook"
            search={{ view: "changes" }}
            className={buttonClass("primary", "small")}
          >
            {mayPublish ? t`See what changes and publish` : t`See what changes`}
          </Link>
        )}
      </div>
      {!state.valid && (
        <Callout
          tone="negative"
          title={t`The rules folder has errors; the last good rulebook goes on`}
        >
          <ProblemList problems={state.diagnostics} goTo={goTo} />
        </Callout>
      )}
      {failingCases.length > 0 && (
        <Callout tone="caution" title={t`Some cases find something else than they expect`}>
          <ProblemList problems={failingCases} goTo={goTo} shown={2} />
        </Callout>
      )}
    </>
  );
}
