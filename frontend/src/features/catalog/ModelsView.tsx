import { t } from "@lingui/core/macro";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { WholeList } from "@/components/browse/WholeList";
import { BasisBadge } from "@/components/evidence/Source";
import type { Column } from "@/components/table/DataTable";
import { plain } from "@/lib/case/words";
import type { Model } from "@/lib/catalog/types";
import { weightsWords } from "@/lib/catalog/words";
import type { Facet } from "@/lib/facets";
import styles from "./catalog.module.css";
import { modelsPath } from "./catalogApi";
import { EntryLink, entryAddress, isPast, Known, RetiredMark, WeightsCell } from "./cells";
import { tall } from "./layout";

const texts = (model: Model) => [model.id, model.name, model.developer, model.family];

export function ModelsView() {
  const navigate = useNavigate();
  const columns = useMemo(modelColumns, []);
  const facets = useMemo(modelFacets, []);
  return (
    <WholeList
      path={modelsPath}
      label={t`Models`}
      searchLabel={t`Search models`}
      placeholder={t`Name, family or developer`}
      noun={t`model`}
      nothing={t`No model matches. Take a filter out, or search for less.`}
      columns={columns}
      facets={facets}
      texts={texts}
      rowKey={(model) => model.id}
      rowTone={(model) => (isPast(model.retired) ? "muted" : undefined)}
      onOpen={(model) => void navigate(entryAddress("model", model.id))}
      maxHeight={tall}
    />
  );
}

function modelFacets(): readonly Facet<Model>[] {
  const unknown = (value: string) => (value === "" ? t`Unknown` : value);
  return [
    { id: "weights", title: t`Weights`, of: (model) => model.weights, words: weightsWords },
    { id: "vendor", title: t`Developer`, of: (model) => model.developer, words: plain },
    { id: "licence", title: t`Licence`, of: (model) => model.licence ?? "", words: unknown },
    {
      id: "retirement",
      title: t`Retirement`,
      of: (model) =>
        model.retired === undefined ? "none" : isPast(model.retired) ? "retired" : "announced",
      words: (value) =>
        ({ none: t`None known`, retired: t`Retired`, announced: t`Announced` })[value] ?? value,
    },
  ];
}

function modelColumns(): readonly Column<Model>[] {
  return [
    {
      id: "name",
      header: t`Model`,
      cell: (model) => (
        <span className={styles["named"]}>
          <EntryLink kind="model" id={model.id}>
            {model.name}
          </EntryLink>
          <RetiredMark retires={model.retired} isRetired={isPast(model.retired)} />
        </span>
      ),
      sortValue: (model) => model.name,
    },
    {
      id: "developer",
      header: t`Developer`,
      cell: (model) => (
        <EntryLink kind="vendor" id={model.developer}>
          {plain(model.developer)}
        </EntryLink>
      ),
      sortValue: (model) => model.developer,
    },
    {
      id: "released",
      header: t`Released`,
      cell: (model) => <Known text={model.released} />,
      sortValue: (model) => model.released,
    },
    {
      id: "weights",
      header: t`Weights`,
      explanation: t`Whether the weights can be had. Open-weight is not the same as open-source: see the licence.`,
      cell: (model) => <WeightsCell weights={model.weights} />,
      sortValue: (model) => model.weights,
    },
    {
      id: "licence",
      header: t`Licence`,
      cell: (model) => <Known text={model.licence} />,
      sortValue: (model) => model.licence,
    },
    {
      id: "family",
      header: t`Family`,
      cell: (model) => <Known text={model.family} />,
      sortValue: (model) => model.family || undefined,
    },
    {
      id: "basis",
      header: t`Basis`,
      cell: (model) => <BasisBadge basis={model.provenance.basis} />,
      sortValue: (model) => model.provenance.basis,
    },
  ];
}
