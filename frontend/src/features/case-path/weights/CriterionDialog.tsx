// One criterion declared whole, before the data: what is measured, at which level, on which scale, how level becomes value.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { ComboBox } from "@/components/forms/ComboBox";
import { ErrorSummary, type SummaryError } from "@/components/forms/ErrorSummary";
import { Dialog } from "@/components/overlays/Dialog";
import { useCase } from "@/lib/case/CaseContext";
import type { Criterion } from "@/lib/case/types";
import { UnreadFields, useUnread } from "@/lib/typed/unread";
import { CriterionFields } from "./CriterionFields";
import { freshId, measureId, useMeasures } from "./measures";
import { scaleErrors } from "./ScaleFields";
import styles from "./weights.module.css";

export interface CriterionDialogProps {
  /** Absent for a new one. */
  criterion?: Criterion;
  /** What the server says of it, by field. */
  problems?: Readonly<Record<string, string>>;
  onClose: () => void;
  onDeclare: (next: Criterion) => void;
}

export function CriterionDialog({
  criterion,
  problems = {},
  onClose,
  onDeclare,
}: CriterionDialogProps) {
  const { caseFile } = useCase();
  const measures = useMeasures(caseFile.need.budget?.currency ?? "EUR");
  const [draft, setDraft] = useState<Omit<Criterion, "id"> | undefined>(criterion);
  const [attempt, setAttempt] = useState(0);
  const others = caseFile.criteria.filter(({ id }) => id !== criterion?.id);
  const unread = useUnread();
  const errors = unread.and(criterionErrors(draft, others));
  const shown = attempt > 0 ? errors : [];
  const errorOf = (field: string) =>
    shown.find((error) => error.field === field)?.message ??
    (draft === criterion ? problems[field] : undefined);
  const reads = draft && measureId(draft.reads);
  const known = measures ?? [];
  const options = known.some(({ id }) => id === reads)
    ? known
    : [
        ...known,
        ...(draft && reads ? [{ id: reads, label: draft.reads.key || draft.name, note: "" }] : []),
      ];
  const declare = () => {
    setAttempt(attempt + 1);
    if (draft === undefined || errors.length > 0) return;
    const taken = others.map(({ id }) => id);
    onDeclare({ ...draft, id: criterion?.id ?? freshId(draft.name, taken) });
  };
  return (
    <Dialog
      title={criterion ? t`Criterion ${criterion.name}` : t`New criterion`}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button variant="primary" onPress={declare}>
            {criterion ? t`Declare it so` : t`Add the criterion`}
          </Button>
        </>
      }
    >
      <div className={styles["form"]}>
        <ErrorSummary errors={shown} attempt={attempt} />
        <UnreadFields value={unread.register}>
          <ComboBox
            name="reads"
            label={t`What is measured`}
            hint={t`A benchmark, a cost, a table of levels, a recorded fact. Choosing one proposes the rest.`}
            placeholder={t`Type to search`}
            emptyText={t`Nothing of that name is held.`}
            options={options}
            value={reads}
            onChange={(id) => {
              const chosen = known.find((measure) => measure.id === id);
              if (chosen && id !== reads) setDraft(chosen.draft);
            }}
            error={errorOf("reads")}
          />
          {draft && <CriterionFields draft={draft} onChange={setDraft} errorOf={errorOf} />}
        </UnreadFields>
        {criterion && (
          <p className={styles["note"]}>
            {t`Another measure or another scale voids its weight on every ballot.`}
          </p>
        )}
      </div>
    </Dialog>
  );
}

export function criterionErrors(
  draft: Omit<Criterion, "id"> | undefined,
  others: readonly Criterion[],
): readonly SummaryError[] {
  if (draft === undefined) return [{ field: "reads", message: t`Choose what is measured.` }];
  const isTaken = others.some(({ reads }) => measureId(reads) === measureId(draft.reads));
  return [
    ...(isTaken
      ? [
          {
            field: "reads",
            message: t`Another criterion measures this already; it would count twice.`,
          },
        ]
      : []),
    ...(draft.name.trim() === ""
      ? [{ field: "name", message: t`Give the criterion a name.` }]
      : []),
    ...(draft.scale.unit.trim() === ""
      ? [{ field: "scale.unit", message: t`Say in which unit it is measured.` }]
      : []),
    ...scaleErrors(draft.scale),
  ];
}
