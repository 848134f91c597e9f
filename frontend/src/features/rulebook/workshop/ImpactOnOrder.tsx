// Who leads, who may be awarded and how far values move, before and after, case by case; a locked case is told from the others, since
// a publication does not move it.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { Badge } from "@/components/evidence/Badge";
import type { Touched } from "./impactApi";
import { changesLeader, lockedWords, statusWords, sureWords, valuesWords } from "./impactWords";
import styles from "./Workshop.module.css";

export function ImpactOnOrder({ cases }: { cases: readonly Touched[] }) {
  const moved = cases.filter(
    (each) =>
      changesLeader(each) ||
      each.moved.length > 0 ||
      each.shift > 0 ||
      sureWords(each) !== undefined,
  );
  if (moved.length === 0) return null;
  return (
    <ul className={styles["remarks"]} aria-label={t`Cases whose order changes`}>
      {moved.map((each) => (
        <li key={`${each.id} ${each.stage}`}>
          <p className={styles["head"]}>
            <Link to="/cases/$caseId/compare" params={{ caseId: each.id }}>
              {each.title}
            </Link>
            {each.stage === "DECIDED" && <Badge tone="caution">{t`decided`}</Badge>}
            {each.stage === "LOCKED" && <Badge>{t`locked`}</Badge>}
            {changesLeader(each) && each.stage !== "LOCKED" && (
              <Badge tone="negative">{t`another leader`}</Badge>
            )}
          </p>
          {each.stage === "LOCKED" && <p>{lockedWords()}</p>}
          {changesLeader(each) && (
            <p>{t`Leader: ${names(each.leadersBefore)} → ${names(each.leadersAfter)}`}</p>
          )}
          {each.moved.map(({ offering, name, before, after }) => (
            <p key={offering}>
              {name}: {statusWords(before)} → <strong>{statusWords(after)}</strong>
            </p>
          ))}
          {each.shift > 0 && <p>{valuesWords(each)}</p>}
          <Sure of={each} />
        </li>
      ))}
    </ul>
  );
}

function Sure({ of }: { of: Touched }) {
  const words = sureWords(of);
  return words === undefined ? null : <p>{words}</p>;
}

const names = (leaders: readonly string[]) => leaders.join(", ") || t`nobody`;
