// Claims such as "x beats y on z", taken apart: each part stands on two axes, the claimant's own figures and what anyone independent
// found, and never in one word.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { Badge, type BadgeTone } from "@/components/evidence/Badge";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { SearchField } from "@/components/forms/TextField";
import { plain } from "@/lib/case/words";
import type { Vendor } from "@/lib/catalog/types";
import { matches } from "@/lib/facets";
import { wholeListQuery } from "@/lib/paging";
import { textOf } from "@/lib/urlState";
import { useAddress } from "@/lib/useAddress";
import styles from "./catalog.module.css";
import { claimsPath, vendorsPath } from "./catalogApi";
import { EntryLink } from "./cells";

type OwnFigures = "SUPPORT" | "DO_NOT_SUPPORT" | "NOT_SEPARABLE" | "NONE_HELD";
type Independent = "REPLICATED" | "CONTRADICTED" | "INCONCLUSIVE" | "NONE";

interface Part {
  readonly comparison: {
    readonly better: string;
    readonly worse: string;
    readonly benchmark: string;
  };
  readonly ownFigures: OwnFigures;
  readonly independent: Independent;
  readonly words: string;
}

interface GradedClaim {
  readonly id: string;
  readonly sentence: string;
  readonly claimant: string;
  readonly parts: readonly Part[];
}

export function ClaimsView() {
  const { search, set } = useAddress();
  const { data, error, refetch } = useQuery(wholeListQuery<GradedClaim>(claimsPath));
  // A claimant may be no vendor at all: an article, or sources without a name.
  const { data: vendors } = useQuery(wholeListQuery<Vendor>(vendorsPath));
  const words = textOf(search["q"]) ?? "";
  const found = (data ?? []).filter(({ sentence, claimant }) => matches(words, sentence, claimant));
  return (
    <div className={styles["claims"]}>
      <div className={styles["searchBox"]}>
        <SearchField
          label={t`Search claims`}
          value={words}
          onChange={(q) => set({ q: q || undefined })}
        />
      </div>
      {error && (
        <ErrorState
          error={error}
          what={t`The claims could not be loaded.`}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <SkeletonRows rows={6} />}
      {data && found.length === 0 && <EmptyState>{t`No claim matches.`}</EmptyState>}
      {found.map((claim) => (
        <ClaimCard
          key={claim.id}
          claim={claim}
          vendor={vendors?.find(({ id }) => id === claim.claimant)}
        />
      ))}
    </div>
  );
}

function ClaimCard({ claim, vendor }: { claim: GradedClaim; vendor: Vendor | undefined }) {
  return (
    <article className={styles["claim"]} aria-label={claim.sentence}>
      <div className={styles["stack"]}>
        <blockquote>{claim.sentence}</blockquote>
        <p className={styles["muted"]}>
          {t`Claimed by`}{" "}
          {vendor ? (
            <EntryLink kind="vendor" id={vendor.id}>
              {vendor.name}
            </EntryLink>
          ) : (
            plain(claim.claimant)
          )}
        </p>
      </div>
      {claim.parts.length === 0 ? (
        <p className={styles["muted"]}>
          {t`It compares no benchmark figures of two models, so there is nothing to grade here.`}
        </p>
      ) : (
        <Parts parts={claim.parts} />
      )}
    </article>
  );
}

function Parts({ parts }: { parts: readonly Part[] }) {
  return (
    <table className={styles["facts"]} aria-label={t`Parts of the claim`}>
      <thead>
        <tr>
          <th scope="col">{t`Part`}</th>
          <th scope="col">{t`The claimant's own figures`}</th>
          <th scope="col">{t`Independent measurement`}</th>
          <th scope="col">{t`In words`}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const { better, worse, benchmark } = part.comparison;
          return (
            <tr key={`${better} ${worse} ${benchmark}`}>
              <th scope="row">
                <EntryLink kind="model" id={better}>
                  {better}
                </EntryLink>{" "}
                {t`over`}{" "}
                <EntryLink kind="model" id={worse}>
                  {worse}
                </EntryLink>
                <span className={styles["small"]}> {t`on ${benchmark}`}</span>
              </th>
              <td>
                <Badge tone={ownTone[part.ownFigures]}>{ownWords(part.ownFigures)}</Badge>
              </td>
              <td>
                <Badge tone={independentTone[part.independent]}>
                  {independentWords(part.independent)}
                </Badge>
              </td>
              <td>{part.words}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const ownTone: Record<OwnFigures, BadgeTone> = {
  SUPPORT: "neutral",
  DO_NOT_SUPPORT: "negative",
  NOT_SEPARABLE: "caution",
  NONE_HELD: "muted",
};

const independentTone: Record<Independent, BadgeTone> = {
  REPLICATED: "positive",
  CONTRADICTED: "negative",
  INCONCLUSIVE: "caution",
  NONE: "muted",
};

function ownWords(verdict: OwnFigures): string {
  return {
    SUPPORT: t`support it`,
    DO_NOT_SUPPORT: t`do not support it`,
    NOT_SEPARABLE: t`cannot separate the two`,
    NONE_HELD: t`none held`,
  }[verdict];
}

function independentWords(verdict: Independent): string {
  return {
    REPLICATED: t`replicated`,
    CONTRADICTED: t`contradicted`,
    INCONCLUSIVE: t`inconclusive`,
    NONE: t`untested`,
  }[verdict];
}
