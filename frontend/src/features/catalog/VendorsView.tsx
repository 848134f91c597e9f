import { t } from "@lingui/core/macro";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { WholeList } from "@/components/browse/WholeList";
import { BasisBadge } from "@/components/evidence/Source";
import type { Column } from "@/components/table/DataTable";
import type { Vendor } from "@/lib/catalog/types";
import { basisWords, placeWords } from "@/lib/catalog/words";
import type { Facet } from "@/lib/facets";
import { vendorsPath } from "./catalogApi";
import { EntryLink, entryAddress, Known, Place } from "./cells";
import { tall } from "./layout";

const texts = (vendor: Vendor) => [
  vendor.id,
  vendor.name,
  vendor.legalEntity,
  vendor.parent,
  ...vendor.names,
];

export function VendorsView() {
  const navigate = useNavigate();
  const columns = useMemo(vendorColumns, []);
  const facets = useMemo(vendorFacets, []);
  return (
    <WholeList
      path={vendorsPath}
      label={t`Vendors`}
      searchLabel={t`Search vendors`}
      placeholder={t`Name, other name, legal entity or owner`}
      noun={t`vendor`}
      nothing={t`No vendor matches. Take a filter out, or search for less.`}
      columns={columns}
      facets={facets}
      texts={texts}
      rowKey={(vendor) => vendor.id}
      onOpen={(vendor) => void navigate(entryAddress("vendor", vendor.id))}
      maxHeight={tall}
    />
  );
}

function vendorFacets(): readonly Facet<Vendor>[] {
  return [
    {
      id: "country",
      title: t`Seat`,
      of: (vendor) => vendor.headquarters ?? "unknown",
      words: placeWords,
    },
    { id: "basis", title: t`Basis`, of: (vendor) => vendor.provenance.basis, words: basisWords },
  ];
}

function vendorColumns(): readonly Column<Vendor>[] {
  return [
    {
      id: "name",
      header: t`Vendor`,
      cell: (vendor) => (
        <EntryLink kind="vendor" id={vendor.id}>
          {vendor.name}
        </EntryLink>
      ),
      sortValue: (vendor) => vendor.name,
    },
    {
      id: "country",
      header: t`Seat`,
      cell: (vendor) => <Place code={vendor.headquarters} />,
      sortValue: (vendor) => vendor.headquarters,
    },
    {
      id: "legalEntity",
      header: t`Legal entity`,
      cell: (vendor) => <Known text={vendor.legalEntity} />,
      sortValue: (vendor) => vendor.legalEntity || undefined,
    },
    {
      id: "parent",
      header: t`Ultimate owner`,
      cell: (vendor) => <Known text={vendor.parent} />,
      sortValue: (vendor) => vendor.parent || undefined,
    },
    {
      id: "ownership",
      header: t`Ownership`,
      cell: (vendor) => <Known text={vendor.ownership} />,
      sortValue: (vendor) => vendor.ownership || undefined,
    },
    {
      id: "basis",
      header: t`Basis`,
      cell: (vendor) => <BasisBadge basis={vendor.provenance.basis} />,
      sortValue: (vendor) => vendor.provenance.basis,
    },
  ];
}
