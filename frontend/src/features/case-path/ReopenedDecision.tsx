// Tells on every step of a decided case that its decision does not stand under the published rulebook; the record step says why.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { Callout } from "@/components/feedback/Callout";
import { useCase } from "@/lib/case/CaseContext";
import { caseDecisionsQuery } from "@/lib/case/decisionApi";

export function ReopenedDecision() {
  const { caseId, caseFile, meta } = useCase();
  const isHere = useLocation().pathname.endsWith("/record");
  const { data } = useQuery({
    ...caseDecisionsQuery(caseId),
    enabled: meta.status === "DECIDED" && !isHere,
  });
  const open = data?.items.find((each) => each.state === "REOPENED");
  if (open === undefined || isHere || meta.status !== "DECIDED") return null;
  return (
    <Callout
      tone="caution"
      title={
        caseFile.procedure === "PUBLIC_TENDER"
          ? t`The contract of this case is up for review: the published rulebook gives another answer`
          : t`The decision on this case is reopened: the published rulebook gives another answer`
      }
    >
      <Link to="/cases/$caseId/record" params={{ caseId }}>
        {t`See why, and confirm or decide again`}
      </Link>
    </Callout>
  );
}
