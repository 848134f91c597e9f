// Claims: public sentences taken apart. The list shows both verdicts of every comparison; search, filter and day stand in the
// address. One claim: ClaimPage; entering and editing: ClaimForm.
import { plural, t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { buttonClass } from "@/components/actions/Button";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { DateField } from "@/components/forms/DateField";
import { Select } from "@/components/forms/Select";
import { SearchField } from "@/components/forms/TextField";
import { Page } from "@/components/navigation/Page";
import { matches } from "@/lib/facets";
import { wholeListQuery } from "@/lib/paging";
import { useCan } from "@/lib/permissions";
import { dayOf } from "@/lib/typed/date";
import { oneOf, textOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import { ClaimCard } from "./ClaimCard";
import styles from "./claims.module.css";
import { claimsPath } from "./claimsApi";
import { type Shown, shownWays, shownWords, shows } from "./shown";

export function ClaimsPage() {
  const { search, set } = useAddress();
  const mayEnter = useCan()("enterClaims");
  const words = textOf(search["q"]) ?? "";
  const asOf = dayOf(textOf(search["asOf"])) ?? "";
  const shown: Shown = oneOf(search["show"], shownWays) ?? "standing";
  const { data, error, refetch } = useQuery(wholeListQuery(claimsPath, { asOf }));
  // Comparisons can be checked, so they are read first; within both, the newest.
  const found = (data ?? [])
    .filter(
      (claim) =>
        shows(shown, claim) && matches(words, claim.sentence, claim.claimantName, claim.id),
    )
    .sort((a, b) => Math.min(b.parts.length, 1) - Math.min(a.parts.length, 1));
  const total = data?.length ?? 0;
  return (
    <Page
      title={t`Claims`}
      description={t`What vendors and the press say, taken apart. Each comparison stands on two axes: what the claimant's own figures say, and what anyone independent found.`}
      actions={
        mayEnter && (
          <Link className={buttonClass("primary")} to="/claims/new">
            <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
            {t`Enter a claim`}
          </Link>
        )
      }
    >
      <div className={styles["tools"]}>
        <SearchField
          label={t`Search claims`}
          placeholder={t`Sentence or claimant`}
          value={words}
          onChange={(q) => set({ q: q || undefined })}
        />
        <Select
          label={t`Show`}
          value={shown}
          onChange={(show) => set({ show: show === "standing" ? undefined : show })}
          options={shownWays.map((id) => ({ id, label: shownWords(id) }))}
        />
        <DateField
          label={t`As of (empty: today)`}
          mayBeEmpty
          value={asOf}
          onChange={(day) => set({ asOf: day || undefined })}
        />
      </div>
      {error && (
        <ErrorState
          error={error}
          what={t`The claims could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={8} />}
      {data && (
        <p className={styles["count"]} aria-live="polite">
          {plural(total, {
            one: `${found.length} of one claim`,
            other: `${found.length} of # claims`,
          })}
        </p>
      )}
      {data && found.length === 0 && (
        <EmptyState>
          {total === 0
            ? t`No claim was public by then.`
            : t`No claim matches. Search for less, or show others.`}
        </EmptyState>
      )}
      <div className={styles["list"]}>
        {found.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} asOf={asOf} />
        ))}
      </div>
    </Page>
  );
}
