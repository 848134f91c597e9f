// What is worth knowing about the rulebook as a whole; every remark leads to its line and column.
import { plural, t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Badge, type BadgeTone } from "@/components/evidence/Badge";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { FacetList } from "@/components/table/FacetList";
import { formatDate } from "@/lib/format";
import { listOf, toggled } from "@/lib/urlState";
import rulebook from "../Rulebook.module.css";
import type { GoTo } from "../RulebookStatus";
import { PlaceLink } from "./PlaceLink";
import styles from "./Workshop.module.css";
import { analysisQuery, type Observation } from "./workshopApi";

const tones: Readonly<Record<Observation["weight"], BadgeTone>> = {
  mistake: "negative",
  look: "caution",
  note: "neutral",
};

function kinds(): Readonly<Record<string, string>> {
  return {
    "never-fires": t`Can never fire`,
    "always-fires": t`Always fires`,
    contradiction: t`Contradiction`,
    shadowed: t`Shadowed`,
    overlap: t`Overlap`,
    gap: t`Gap`,
    "never-on-catalog": t`Fires on no offering`,
    expired: t`Expired`,
    "expires-soon": t`Expires soon`,
    "not-yet-in-force": t`Not yet in force`,
    "review-due": t`Review due`,
    "no-source": t`No source`,
    "cannot-tell": t`Cannot tell`,
  };
}

export function AnalysisView({
  search,
  set,
  goTo,
}: {
  search: Record<string, unknown>;
  set: (change: Record<string, unknown>) => void;
  goTo: GoTo;
}) {
  const { data, error, refetch } = useQuery(analysisQuery);
  if (error && !data) {
    return (
      <ErrorState
        error={error}
        what={t`The rules could not be looked over`}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!data) return <SkeletonRows rows={10} />;
  const words = kinds();
  const chosen = listOf(search["kind"]) ?? [];
  const counts = new Map<string, number>();
  for (const { kind } of data.observations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const shown = data.observations.filter(
    ({ kind }) => chosen.length === 0 || chosen.includes(kind),
  );
  const mistakes = data.observations.filter(({ weight }) => weight === "mistake").length;
  const offerings = plural(data.offerings, { one: "# offering", other: "# offerings" });
  const ofCases = plural(data.cases, {
    0: "none of your cases",
    one: "# case of yours",
    other: "# cases of yours",
  });
  return (
    <div className={rulebook["page"]}>
      <p className={rulebook["muted"]} role="status">
        {plural(mistakes, {
          0: "Nothing here is certainly a mistake",
          one: "# is almost certainly a mistake",
          other: "# are almost certainly mistakes",
        })}
        {t`; ${data.observations.length} remarks in all, as of ${formatDate(data.today)}. None keeps the rules from being used.`}
      </p>
      <p className={rulebook["muted"]}>
        {t`Tried on ${offerings} of the catalog under ${data.needs.length} typical needs (${data.needs.join(", ")}), and on ${ofCases}.`}
      </p>
      <div className={styles["split"]}>
        <FacetList
          title={t`Kind of remark`}
          options={Object.entries(words)
            .filter(([id]) => counts.has(id))
            .map(([id, label]) => ({ id, label, count: counts.get(id) ?? 0 }))}
          selected={chosen}
          onToggle={(id) => set({ kind: toggled(chosen, id) })}
          shown={13}
        />
        {shown.length === 0 ? (
          <EmptyState>{t`Nothing was found.`}</EmptyState>
        ) : (
          <ul className={styles["remarks"]} aria-label={t`Remarks`}>
            {shown.map((each) => (
              <li key={`${each.kind} ${each.file}:${each.line}:${each.column} ${each.message}`}>
                <p className={styles["head"]}>
                  <Badge tone={tones[each.weight]}>{words[each.kind] ?? each.kind}</Badge>
                  <PlaceLink {...each} goTo={goTo} />
                </p>
                <p>{each.message}</p>
                {each.advice !== "" && <p className={rulebook["muted"]}>{each.advice}</p>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
