// The catalog, searched and narrowed; several offerings are added at once.
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Button } from "@/components/actions/Button";
import { Section } from "@/components/content/Section";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { SearchField } from "@/components/forms/TextField";
import { DataTable } from "@/components/table/DataTable";
import { FacetList } from "@/components/table/FacetList";
import { FilterChips } from "@/components/table/FilterChips";
import { countryWords } from "@/lib/case/words";
import { formatCount } from "@/lib/format";
import { useAddress } from "@/lib/useAddress";
import { Bulk } from "../CandidatesPage";
import { catalogColumns, routeWords } from "./candidateColumns";
import styles from "./candidates.module.css";
import {
  type FacetName,
  facetNames,
  filterOf,
  type OfferingLine,
  offeringsQuery,
} from "./offeringsApi";

export function CatalogSearch({
  asOf,
  chosen,
  onAdd,
}: {
  asOf: string;
  chosen: readonly string[];
  onAdd: (ids: readonly string[]) => void;
}) {
  const { search, set, step } = useAddress();
  const filter = filterOf(search);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { data, error, isPending, refetch } = useQuery(offeringsQuery(filter, asOf));
  const columns = useMemo(() => catalogColumns(), []);
  const found = useMemo(
    () => (data?.items ?? []).filter(({ id }) => !chosen.includes(id)),
    [data, chosen],
  );
  const { data: whole } = useQuery(offeringsQuery({}, asOf));
  const words = useMemo(() => valueWords(whole?.items ?? []), [whole]);
  const toggle = (name: FacetName, value: string) =>
    step({ [name]: filter[name] === value ? undefined : value });
  const add = () => {
    onAdd([...selected]);
    setSelected(new Set());
  };
  return (
    <Section title={t`Add from the catalog`} note={t`Prices and retirement as of ${asOf}.`}>
      <div className={styles["search"]}>
        <SearchField
          label={t`Search offerings`}
          placeholder={t`Model, vendor, operator`}
          value={filter.q ?? ""}
          onChange={(q) => set({ q: q === "" ? undefined : q })}
        />
        {data && (
          <span className={styles["count"]}>
            {t`${formatCount(data.total, t`offering`)} found, ${found.length} not yet chosen`}
          </span>
        )}
      </div>
      <FilterChips
        chips={facetNames.flatMap((name) => {
          const value = filter[name];
          return value === undefined
            ? []
            : [
                {
                  id: name,
                  name: facetWords(name),
                  value: words(name, value),
                  onRemove: () => step({ [name]: undefined }),
                },
              ];
        })}
        onClear={() => step(Object.fromEntries(facetNames.map((name) => [name, undefined])))}
      />
      {error && !data && (
        <ErrorState
          error={error}
          what={t`The catalog could not be searched.`}
          onRetry={() => void refetch()}
        />
      )}
      {isPending && <SkeletonRows rows={8} height={32} />}
      {data && (
        <div className={styles["catalog"]}>
          <div className={styles["facets"]}>
            {facetNames.map((name) => (
              <FacetList
                key={name}
                title={facetWords(name)}
                shown={5}
                options={(data.facets[name] ?? []).map(({ value, count }) => ({
                  id: value,
                  label: words(name, value),
                  count,
                }))}
                selected={filter[name] === undefined ? [] : [filter[name]]}
                onToggle={(value) => toggle(name, value)}
              />
            ))}
          </div>
          <div className={styles["results"]}>
            {selected.size > 0 && (
              <Bulk count={selected.size} onClear={() => setSelected(new Set())}>
                <Button size="small" variant="primary" onPress={add}>
                  {t`Add to the case`}
                </Button>
              </Bulk>
            )}
            <DataTable
              label={t`Offerings of the catalog`}
              rows={found}
              columns={columns}
              rowKey={({ id }) => id}
              selection={selected}
              onSelection={setSelected}
              maxHeight={560}
              empty={<EmptyState>{t`No further offering matches.`}</EmptyState>}
            />
          </div>
        </div>
      )}
    </Section>
  );
}

function facetWords(name: FacetName): string {
  return {
    route: t`Route`,
    weights: t`Weights`,
    vendor: t`Developer`,
    operator: t`Operator`,
    licence: t`Licence`,
    country: t`Developer's country`,
  }[name];
}

/** Names for the codes of a facet; who develops and operates is called as the offerings of the catalog call them. */
function valueWords(offerings: readonly OfferingLine[]) {
  const vendors = new Map(
    offerings.flatMap(({ developer, developerName, operator, operatorName }) => [
      [developer, developerName] as const,
      [operator, operatorName] as const,
    ]),
  );
  return (name: FacetName, value: string): string => {
    if (value === "unknown") return t`unknown`;
    if (name === "route") return routeWords(value);
    if (name === "country") return countryWords(value);
    if (name === "weights") return value === "open" ? t`open-weight` : t`closed`;
    if (name === "licence") return plainLicence(value);
    return vendors.get(value) ?? value;
  };
}

/** "LicenseRef-" marks an SPDX name of one's own; it says nothing to a reader. */
function plainLicence(licence: string): string {
  return licence.replace(/^LicenseRef-/, "").replaceAll("-", " ");
}
