// The frame around every step: title, saved or not, the eight-step path, what others changed, the ranking at the side, Back and Next.
import { t } from "@lingui/core/macro";
import { Link, useLocation } from "@tanstack/react-router";
import { ArrowLeft, ArrowRight, Download } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { Button, buttonClass } from "@/components/actions/Button";
import { Badge } from "@/components/evidence/Badge";
import { Callout } from "@/components/feedback/Callout";
import { SaveIndicator } from "@/components/feedback/SaveIndicator";
import { Page } from "@/components/navigation/Page";
import { Stepper } from "@/components/navigation/Stepper";
import type { Versioned } from "@/lib/api/client";
import { CaseContext, type CaseContextValue } from "@/lib/case/CaseContext";
import { type CaseView, exportAddress } from "@/lib/case/caseApi";
import { useNamedAssessment } from "@/lib/case/namedText";
import { statusWords } from "@/lib/case/words";
import { UnreadFields } from "@/lib/typed/unread";
import { DeleteCase } from "../cases/DeleteCase";
import styles from "./CaseFrame.module.css";
import { CaseMembers } from "./CaseMembers";
import { ClosedCase } from "./ClosedCase";
import { ConflictPanel } from "./ConflictPanel";
import { casePath, stepStates } from "./casePath";
import { OlderRulebook } from "./OlderRulebook";
import { RankRail } from "./RankRail";
import { ReopenedDecision } from "./ReopenedDecision";
import { useCaseDocument } from "./useCaseDocument";

/** Steps that show the ranking themselves and need the width. */
const isWhole: ReadonlySet<string> = new Set([
  "candidates",
  "compare",
  "evidence",
  "price",
  "record",
]);

export function CaseFrame({
  loaded,
  children,
}: {
  loaded: Versioned<CaseView>;
  children: ReactNode;
}) {
  const { context: plain, conflict, recovered, refusal, unread, discard } = useCaseDocument(loaded);
  const context = useNamed(plain);
  const { caseFile, caseId, meta, status, problems, assessment } = context;
  const current = useLocation().pathname.split("/").at(-1) ?? "";
  const steps = casePath(caseId, stepStates(caseFile, problems, assessment.data));
  const here = steps.findIndex(({ id }) => id === current);
  const open = steps.filter(({ href }) => href !== undefined);
  const at = open.findIndex(({ id }) => id === current);
  const stepName = steps[here]?.label;
  const hasErrors = status === "held" || (status === "failed" && (refusal?.errors.length ?? 0) > 0);
  return (
    <CaseContext value={context}>
      <Page
        title={caseFile.title === "" ? t`Untitled case` : caseFile.title}
        documentTitle={stepName === undefined ? undefined : `${stepName} · ${caseFile.title}`}
        titlePrefix={hasErrors ? t`Error:` : undefined}
        description={
          <span className={styles["about"]}>
            <Badge tone="neutral">{statusWords(meta.status)}</Badge>
            <span>{t`as of ${caseFile.need.asOf}`}</span>
            <SaveIndicator status={status} />
          </span>
        }
        actions={
          <>
            <CaseMembers />
            {meta.mayLead && meta.status !== "DECIDED" && (
              <DeleteCase caseId={caseId} title={caseFile.title} version={meta.version} />
            )}
            <a
              className={buttonClass()}
              href={exportAddress(caseId)}
              download={`${caseId}.case.yaml`}
            >
              <Download size={16} strokeWidth={1.75} aria-hidden="true" />
              {t`Export YAML`}
            </a>
          </>
        }
      >
        <Stepper label={t`Case path`} steps={steps} current={current} />
        <ClosedCase onDiscard={discard} />
        <OlderRulebook />
        <ReopenedDecision />
        {recovered && meta.mayEdit && status !== "conflict" && (
          <Callout title={t`Restored from this browser`}>
            {t`Changes that had not reached the server when this page was closed are shown again and are being saved.`}
          </Callout>
        )}
        {status === "failed" && meta.mayEdit && (
          <Callout tone="negative" title={t`Your last changes are not saved`}>
            <p>{refusal?.detail || refusal?.title}</p>
            <p>{t`They are kept in this browser.`}</p>
            <Button size="small" onPress={() => void context.save()}>
              {t`Try again`}
            </Button>
          </Callout>
        )}
        {conflict && <ConflictPanel key={loaded.etag} conflict={conflict} />}
        <div className={styles["columns"]} data-whole={isWhole.has(current) || undefined}>
          <div className={styles["step"]}>
            <UnreadFields value={unread.register}>{children}</UnreadFields>
          </div>
          {!isWhole.has(current) && <RankRail />}
        </div>
        <footer className={styles["footer"]}>
          {at > 0 ? (
            <Link to={open[at - 1]?.href ?? ""} className={buttonClass()}>
              <ArrowLeft size={16} strokeWidth={1.75} aria-hidden="true" />
              {t`Back: ${open[at - 1]?.label ?? ""}`}
            </Link>
          ) : (
            <span />
          )}
          {at >= 0 && at < open.length - 1 && (
            <Link to={open[at + 1]?.href ?? ""} className={buttonClass("primary")}>
              {t`Next: ${open[at + 1]?.label ?? ""}`}
              <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />
            </Link>
          )}
        </footer>
      </Page>
    </CaseContext>
  );
}

/** The same case, its assessment's sentences in names instead of ids. */
function useNamed(context: CaseContextValue): CaseContextValue {
  const { assessment } = context;
  const data = useNamedAssessment(assessment.data);
  return useMemo(
    // The query keeps count of what is read of it, so that it is not copied but stood in front of.
    () => ({ ...context, assessment: Object.create(assessment, { data: { value: data } }) }),
    [context, assessment, data],
  );
}
