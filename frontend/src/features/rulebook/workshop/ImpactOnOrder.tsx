// Who leads and who may be awarded, before and after, case by case.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { Badge } from "@/components/evidence/Badge";
import type { Touched } from "./impactApi";
import { changesLeader, statusWords, sureWords } from "./impactWords";
import styles from "./Workshop.module.css";

export function ImpactOnOrder({ cases }: { cases: readonly Touched[] }) {
  const moved = cases.filter(
    (each) => changesLeader(each) || each.moved.length > 0 || sureWords(each) !== undefined,
  );
  if (moved.length === 0) return null;
  return (
    <ul className={styles["remarks"]} aria-label={t`Cases whose order changes`}>
      {moved.map((each) => (
        <li key={`${each.id} ${each.decided}`}>
          <p className={styles["head"]}>
            <Link to="/cases/$caseId/compare" params={{ caseId: each.id }}>
              {each.title}
            </Link>
            {each.decided && <Badge tone="caution">{t`decided`}</Badge>}
            {changesLeader(each) && <Badge tone="negative">{t`another leader`}</Badge>}
          </p>
          {changesLeader(each) && (
            <p>{t`Leader: ${names(each.leadersBefore)} → ${names(each.leadersAfter)}`}</p>
          )}
          {each.moved.map(({ offering, name, before, after }) => (
            <p key={offering}>
              {name}: {statusWords(before)} → <strong>{statusWords(after)}</strong>
            </p>
          ))}
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
