// Why a rule fires for an offering of a real case; one press more keeps it as a case.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { useMay } from "@/lib/session";
import type { GoTo } from "../RulebookStatus";
import { ExplanationParts } from "./ExplanationParts";
import { KeepCaseDialog } from "./KeepCaseDialog";
import styles from "./Workshop.module.css";
import { explanationQuery } from "./workshopApi";

export interface WhyHereProps {
  rule: string;
  caseId: string;
  offering: string;
  goTo: GoTo;
}

export function WhyHere({ rule, caseId, offering, goTo }: WhyHereProps) {
  const [isOpen, setOpen] = useState(false);
  const [isKept, setKept] = useState(false);
  const mayWrite = useMay("compliance-author");
  const { data, error } = useQuery({
    ...explanationQuery(rule, caseId, offering),
    enabled: isOpen || isKept,
  });
  return (
    <div className={styles["why"]}>
      <span className={styles["head"]}>
        <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t`Why?`}
        </Button>
        {mayWrite && (
          <Button size="small" onPress={() => setKept(true)}>{t`Keep as a case`}</Button>
        )}
      </span>
      {error && <ErrorState error={error} what={t`The finding could not be explained`} />}
      {isOpen && !data && !error && <SkeletonRows rows={3} />}
      {isOpen && data && <ExplanationParts explanation={data} goTo={goTo} />}
      {isKept && data && <KeepCaseDialog kept={data} onClose={() => setKept(false)} />}
    </div>
  );
}
