// Where nobody measured, a person may judge: an interval with a reason, in their own name. It counts once a second person agreed,
// signed in as themselves; the server refuses anything else. Pure parts: judging.ts.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { Button } from "@/components/actions/Button";
import { Badge } from "@/components/evidence/Badge";
import { Callout } from "@/components/feedback/Callout";
import { broughtWords, isOwn } from "@/lib/case/brought";
import { useCase } from "@/lib/case/CaseContext";
import { useIsPublished } from "@/lib/case/published";
import type { Judgement } from "@/lib/case/types";
import { formatNumber } from "@/lib/format";
import { useSession } from "@/lib/session";
import { isUnknown, type Place } from "./coverage";
import styles from "./Evidence.module.css";
import { JudgementForm } from "./JudgementForm";
import { isLater, judgementOf, mayConfirm, withJudgement } from "./judging";

export function JudgedInterval({ place }: { place: Place }) {
  const { caseFile, mayEdit: isMember } = useCase();
  const isPublished = useIsPublished();
  const mayEdit = isMember && !isPublished;
  const [isOpen, setOpen] = useState(false);
  const held = judgementOf(caseFile, place);
  const source = caseFile.criteria.find(({ id }) => id === place.criterion.id)?.reads.source;
  if (source === "RESIDUAL_COMPLIANCE") return null;
  if (held === undefined && (!mayEdit || !isUnknown(place.cell))) return null;
  return (
    <section aria-label={t`Judged interval`} className={styles["judged"]}>
      <h3>{t`Judged interval`}</h3>
      {isOpen ? (
        <JudgementForm place={place} held={held} onClose={() => setOpen(false)} />
      ) : held === undefined ? (
        <>
          <p
            className={styles["quiet"]}
          >{t`Nobody measured this. You may judge where the truth lies, with a reason; it is grade J, and counts once a second person agrees.`}</p>
          <div>
            <Button size="small" onPress={() => setOpen(true)}>
              {t`Judge an interval`}
            </Button>
          </div>
        </>
      ) : (
        <Standing place={place} held={held} onChange={() => setOpen(true)} />
      )}
    </section>
  );
}

interface StandingProps {
  place: Place;
  held: Judgement;
  onChange: () => void;
}

function Standing({ place, held, onChange }: StandingProps) {
  const { caseFile, change, meta, mayEdit: isMember, problems } = useCase();
  const isPublished = useIsPublished();
  const mayEdit = isMember && !isPublished;
  const person = useSession()?.person?.name ?? "";
  const unit = place.criterion.scale.unit;
  const at = `judgements.${caseFile.judgements?.indexOf(held) ?? -1}`;
  const wrong = problems.filter(({ field }) => field === at || field.startsWith(`${at}.`));
  const isConfirmed = held.secondPerson !== "";
  const { asOf } = caseFile.need;
  const isTooLate = isLater(held.recorded, asOf);
  const put = (next: Judgement | undefined) =>
    change((current) => withJudgement(current, held, next));
  return (
    <>
      <p>
        <strong>{`${formatNumber(held.range.low, 2)}–${formatNumber(held.range.high, 2)} ${unit}`}</strong>{" "}
        <Badge tone={isConfirmed && !isTooLate ? "accent" : "caution"}>
          {!isConfirmed
            ? t`waits for a second person`
            : isTooLate
              ? t`later than the case`
              : t`counts`}
        </Badge>
      </p>
      <p>{t`Judged by ${held.author} on ${held.recorded}, from the 5th to the 95th percentile: ${held.reason}`}</p>
      <p className={styles["quiet"]}>
        {isConfirmed
          ? t`Confirmed by ${held.secondPerson}.`
          : t`Until somebody other than ${held.author} confirms it, the cell stays unknown.`}
        {isTooLate &&
          ` ${t`The case looks at ${asOf}: what was recorded later does not count on that day.`}`}
        {held.brought && ` ${t`It was ${broughtWords(held.brought)}.`}`}
        {held.brought?.confirmedBy &&
          ` ${t`The file names ${held.brought.confirmedBy} as second person, which counts for nothing here.`}`}
        {held.subject.startsWith("model:") && ` ${t`It speaks of the model on every route.`}`}
      </p>
      {wrong.map(({ field, message, remedy }) => (
        <Callout key={`${field} ${message}`} tone="negative" title={message}>
          {remedy && <p>{remedy}</p>}
        </Callout>
      ))}
      {mayEdit && (
        <div className={styles["buttons"]}>
          {mayConfirm(held, person) && (
            <Button
              size="small"
              variant="primary"
              onPress={() => put({ ...held, secondPerson: person })}
            >
              {t`Confirm as ${person}`}
            </Button>
          )}
          {(meta.mayLead || isOwn(held, person)) && (
            <>
              <Button size="small" onPress={onChange}>
                {t`Judge anew`}
              </Button>
              <Button size="small" variant="quiet" onPress={() => put(undefined)}>
                {t`Withdraw`}
              </Button>
            </>
          )}
        </div>
      )}
    </>
  );
}
