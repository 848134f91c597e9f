// Where one rule fired: the cases that the reader may see, and in each the offerings on which its findings stand now.
import { plural, t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Section } from "@/components/content/Section";
import { Badge, type BadgeTone } from "@/components/evidence/Badge";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { statusWords } from "@/lib/case/words";
import styles from "./Rulebook.module.css";
import type { GoTo } from "./RulebookStatus";
import { type Fired, type FiredOffering, firedQuery } from "./rulebookApi";
import { WhyHere } from "./workshop/WhyHere";

const tones: Readonly<Record<FiredOffering["kind"], BadgeTone>> = {
  KNOCK_OUT: "negative",
  PENALTY: "caution",
  OBLIGATION: "accent",
  FLAG: "neutral",
};

export function FiredWhere({ rule, goTo }: { rule: string; goTo: GoTo }) {
  const { data, error, refetch } = useQuery(firedQuery);
  const cases = data?.rules.find((each) => each.rule === rule)?.cases ?? [];
  return (
    <Section title={t`Where it fires`} note={data && lookedAt(data)}>
      {error && !data && (
        <ErrorState
          error={error}
          what={t`Where it fires could not be found out`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={3} />}
      {data && cases.length === 0 && <p className={styles["muted"]}>{t`On nothing just now.`}</p>}
      {cases.map(({ id, title, status, offerings }) => (
        <div key={id} className={styles["fired"]}>
          <p>
            <Link to="/cases/$caseId/compare" params={{ caseId: id }}>
              {title}
            </Link>{" "}
            <span className={styles["muted"]}>{statusWords(status)}</span>
          </p>
          <ul>
            {offerings.map((offering) => (
              <li key={`${offering.id} ${offering.kind}`}>
                <span>{offering.name}</span>
                <Badge tone={tones[offering.kind]}>{effectWords(offering)}</Badge>
                <WhyHere rule={rule} caseId={id} offering={offering.id} goTo={goTo} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function lookedAt({ assessed, total, incomplete }: Fired): string {
  const among = plural(assessed, {
    one: "By the published rulebook, in # case that you may see",
    other: "By the published rulebook, in # cases that you may see",
  });
  const looked = assessed + incomplete.length;
  const older = total > looked ? t`; ${total - looked} older ones were not looked at` : "";
  const without = incomplete.length > 0 ? t`; ${incomplete.length} have no answer yet` : "";
  return `${among}${without}${older}.`;
}

function effectWords({ kind, certainty }: FiredOffering): string {
  const words = {
    KNOCK_OUT: t`knock-out`,
    PENALTY: t`penalty`,
    OBLIGATION: t`obligation`,
    FLAG: t`flag`,
  }[kind];
  if (certainty === "HOLDS") return words;
  return kind === "KNOCK_OUT" ? t`${words}, unresolved` : t`${words}, may apply`;
}
