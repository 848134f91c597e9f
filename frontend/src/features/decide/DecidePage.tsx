// The decide step's entry: the choice and its reasons, and below them what the server says stands in the way, above one button.
import { t } from "@lingui/core/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { Callout } from "@/components/feedback/Callout";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { toast } from "@/components/feedback/Toasts";
import { RadioGroup } from "@/components/forms/Checkbox";
import { ErrorSummary } from "@/components/forms/ErrorSummary";
import { focusField } from "@/components/forms/focusField";
import { TextArea } from "@/components/forms/TextField";
import { messagesByField, problemFrom } from "@/lib/api/problem";
import type { Assessment } from "@/lib/case/assessment";
import { useCase } from "@/lib/case/CaseContext";
import { caseKey, caseQuery, casesKey } from "@/lib/case/caseApi";
import { type Award, decide, decisionsKey } from "@/lib/case/decisionApi";
import { leadersOf } from "@/lib/case/leaders";
import { openWords } from "@/lib/case/openCells";
import { robustnessQuery } from "@/lib/case/robustnessApi";
import { formatInterval, formatMoney } from "@/lib/format";
import { useCan } from "@/lib/permissions";
import { useSettled } from "@/lib/useSettled";
import { awardCheckQuery, isAsked, isRefused, refusedFields } from "./awardCheck";
import { Checklist } from "./Checklist";
import styles from "./Decide.module.css";

export function DecidePage() {
  const { assessment } = useCase();
  const mayDecide = useCan()("decide");
  const { data, error, refetch } = assessment;
  if (data === undefined && error === null) return <SkeletonRows rows={8} />;
  if (data === undefined) {
    return (
      <ErrorState
        error={error}
        what={t`The case could not be assessed.`}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!mayDecide) {
    return (
      <Callout title={t`You may read this case, not decide it`}>
        <p>{t`A procurement lead who is a member of the case records the decision.`}</p>
      </Callout>
    );
  }
  return <Deciding assessment={data} />;
}

function Deciding({ assessment }: { assessment: Assessment }) {
  const { caseId, meta, save, tried } = useCase();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [written, setWritten] = useState<Partial<Award>>({});
  const [attempt, setAttempt] = useState(0);
  const [isPressed, setPressed] = useState(false);
  const checklist = useRef<HTMLElement>(null);
  const made = useMutation({
    mutationFn: async () => {
      await save();
      const version = queryClient.getQueryData(caseQuery(caseId).queryKey);
      return decide(caseId, award, version?.etag ?? "");
    },
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: decisionsKey });
      void queryClient.invalidateQueries({ queryKey: caseKey(caseId) });
      void queryClient.invalidateQueries({ queryKey: casesKey });
      toast({ title: t`Decision recorded` });
      void navigate({ to: "/decisions/$decisionId", params: { decisionId: id } });
    },
    onSettled: () => setAttempt((count) => count + 1),
  });
  const problem = made.error ? problemFrom(made.error) : undefined;
  const errors = problem?.errors ?? [];
  const sure = useQuery({ ...robustnessQuery(caseId), enabled: assessment.weighed });
  const asked = (of: Award) => awardCheckQuery(caseId, meta.version, sure.dataUpdatedAt, of);
  const checked = useQuery(asked(awardOf(useSettled(written))));
  const checks = checked.data?.checks ?? [];
  const award = awardOf(written);
  const missing = refusedFields(checks);
  const messages = { ...(problem && messagesByField(problem)), ...(isPressed && missing) };
  const set = (part: Partial<Award>) => setWritten((current) => ({ ...current, ...part }));
  const leader = checked.data?.leaders[0];
  useEffect(() => {
    if (leader !== undefined) setWritten((current) => ({ chosen: leader, ...current }));
  }, [leader]);
  const record = async () => {
    setPressed(true);
    const now = await queryClient.fetchQuery(asked(award)).catch(() => undefined);
    // Where it could not be asked, the server says it when the decision is recorded.
    if (!isRefused(now?.checks ?? [])) return made.mutate();
    const field = Object.keys(refusedFields(now?.checks ?? [])).find((name) => focusField(name));
    if (field === undefined) checklist.current?.focus();
  };
  const deviates = isAsked(checks, "DEVIATION");
  const open = isAsked(checks, "UNKNOWNS");
  return (
    <>
      {tried && (
        <Callout
          tone="caution"
          title={t`The decision uses the saved weights, not the ones being tried`}
        />
      )}
      <ErrorSummary
        attempt={attempt}
        errors={errors.map(({ field, message }) => ({ field, message }))}
      />
      {problem && errors.length === 0 && (
        <ErrorState
          error={made.error}
          what={t`The decision was not recorded.`}
          kept={t`What you wrote is still here.`}
        />
      )}
      {checked.error && (
        <ErrorState
          error={checked.error}
          what={t`What stands in the way could not be asked.`}
          onRetry={() => void checked.refetch()}
        />
      )}
      <Section title={t`Choose and give reasons`}>
        <div className={styles["form"]}>
          <div id="chosen">
            <RadioGroup
              label={t`Awarded alternative`}
              name="chosen"
              value={award.chosen}
              onChange={(chosen) => set({ chosen })}
              error={messages["chosen"]}
              options={choices(assessment)}
            />
          </div>
          {unresolved(assessment)}
          {(deviates || messages["justification"] !== undefined) && (
            <TextArea
              id="justification"
              name="justification"
              label={t`Why this one and not the leader`}
              hint={t`Required: the choice differs from what is preferred under these weights.`}
              value={award.justification}
              onChange={(justification) => set({ justification })}
              error={messages["justification"]}
            />
          )}
          {!deviates && messages["justification"] === undefined && (
            <TextArea
              id="justification"
              name="justification"
              label={t`Reasons in your own words`}
              isOptional
              value={award.justification}
              onChange={(justification) => set({ justification })}
            />
          )}
          {(open || messages["acceptedUnknowns"] !== undefined) && (
            <TextArea
              id="acceptedUnknowns"
              name="acceptedUnknowns"
              label={t`Why the open cells are accepted`}
              hint={t`Required: figures that are missing, disputed or left open could change the leader.`}
              value={award.acceptedUnknowns}
              onChange={(acceptedUnknowns) => set({ acceptedUnknowns })}
              error={messages["acceptedUnknowns"]}
            />
          )}
        </div>
      </Section>
      <Checklist checks={checked.data?.checks} ref={checklist}>
        <Button variant="primary" isPending={made.isPending} onPress={() => void record()}>
          {t`Record the decision`}
        </Button>
        <span className={styles["quiet"]}>
          {t`Freezes evidence, rulebook, weights and result under one digest.`}
        </span>
      </Checklist>
    </>
  );
}

function awardOf(written: Partial<Award>): Award {
  return { chosen: "", justification: "", acceptedUnknowns: "", ...written };
}

function unresolved({ alternatives }: Assessment) {
  const names = alternatives
    .filter(({ status }) => status === "UNRESOLVED")
    .map(({ name }) => name);
  return (
    names.length > 0 && (
      <p className={styles["quiet"]}>
        {t`Not to be chosen while facts are missing, which Compare names row by row: ${names.join("; ")}.`}
      </p>
    )
  );
}

function choices(assessment: Assessment) {
  const leaders = leadersOf(assessment);
  return assessment.alternatives
    .filter(({ status }) => status === "AWARDABLE")
    .map((alternative) => {
      const { offering, name, total, cost } = alternative;
      const parts = [
        leaders.includes(alternative) &&
          (leaders.length > 1
            ? t`preferred under these weights, alike with others`
            : t`preferred under these weights`),
        t`value ${formatInterval(total.expected, total.worst, total.best)}`,
        cost ? formatMoney(cost.total, cost.currency) : t`? unpriced`,
        openWords(alternative, assessment.criteria),
      ];
      return { id: offering, label: name, note: parts.filter(Boolean).join(" · ") };
    });
}
