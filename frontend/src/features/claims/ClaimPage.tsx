// One claim: where it comes from, every comparison with the figures held on both axes, and who recorded what when.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { Button, buttonClass } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { SummaryList } from "@/components/content/SummaryList";
import { ClaimPart } from "@/components/evidence/ClaimPart";
import { SourceNote } from "@/components/evidence/Source";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { Page } from "@/components/navigation/Page";
import { formatDate, formatDateTime } from "@/lib/format";
import { dayOf } from "@/lib/typed/date";
import { textOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import { StatementLine } from "./ClaimCard";
import styles from "./claims.module.css";
import { type Change, type ClaimDetail, claimQuery } from "./claimsApi";
import { WithdrawDialog } from "./WithdrawDialog";

export function ClaimPage() {
  const { search } = useAddress();
  const id = textOf(search["id"]) ?? "";
  const { data, error, refetch } = useQuery(claimQuery(id, dayOf(textOf(search["asOf"]))));
  const [isWithdrawing, setWithdrawing] = useState(false);
  return (
    <Page
      title={data?.value.claim.sentence ?? t`Claim`}
      description={<Link to="/claims">{t`All claims`}</Link>}
      actions={
        data?.value.mayEdit && (
          <>
            <Link className={buttonClass()} to="/claims/edit" search={{ id }}>
              <Pencil size={16} strokeWidth={1.75} aria-hidden="true" />
              {t`Edit`}
            </Link>
            <Button onPress={() => setWithdrawing(true)}>{t`Withdraw…`}</Button>
          </>
        )
      }
    >
      {error && (
        <ErrorState
          error={error}
          what={t`The claim could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={8} />}
      {data && <Content detail={data.value} />}
      {data && isWithdrawing && (
        <WithdrawDialog id={id} etag={data.etag} onClose={() => setWithdrawing(false)} />
      )}
    </Page>
  );
}

function Content({ detail: { claim, changes } }: { detail: ClaimDetail }) {
  const { parts, names, grades } = claim;
  return (
    <div className={styles["page"]}>
      {claim.withdrawn && (
        <Callout tone="caution" title={t`This claim was withdrawn`}>
          {changes.find(({ action }) => action === "WITHDRAWN")?.reason ?? claim.provenance.note}
        </Callout>
      )}
      <SummaryList
        entries={[
          { term: t`Claimed by`, value: claim.claimantName },
          { term: t`Source`, value: <SourceNote provenance={claim.provenance} /> },
          { term: t`Graded as of`, value: formatDate(claim.asOf) },
        ]}
      />
      {parts.length > 0 ? (
        <Section
          title={t`Comparisons`}
          note={t`Independent evidence counts in the same version, window and harness and by one evaluator for both models. Figures on other benchmarks are related and decide nothing.`}
        >
          {parts.map((part) => (
            <ClaimPart
              key={Object.values(part.comparison).join(" ")}
              part={part}
              names={names}
              grades={grades}
              heading="h3"
            />
          ))}
        </Section>
      ) : (
        <Section
          title={t`Statement`}
          note={t`It compares no figures of two models, so a person graded it.`}
        >
          <StatementLine statement={claim.statement} />
        </Section>
      )}
      <History changes={changes} />
    </div>
  );
}

function History({ changes }: { changes: readonly Change[] }) {
  return (
    <Section title={t`Recorded by`}>
      {changes.length === 0 ? (
        <p className={styles["quiet"]}>{t`Came with the catalog; no person has changed it.`}</p>
      ) : (
        <ol className={styles["history"]}>
          {changes.map(({ version, action, reason, by, at }) => (
            <li key={version}>
              {actionWords(action, by)}{" "}
              <span className={styles["quiet"]}>
                {formatDateTime(at)}
                {reason && `: ${reason}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function actionWords(action: Change["action"], by: string): string {
  return {
    ENTERED: t`${by} entered it.`,
    EDITED: t`${by} edited it.`,
    WITHDRAWN: t`${by} withdrew it.`,
  }[action];
}
