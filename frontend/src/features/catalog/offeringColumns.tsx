// The columns of offerings, in the list and on the pages of a model or a vendor.
import { t } from "@lingui/core/macro";
import { BasisBadge } from "@/components/evidence/Source";
import type { Column } from "@/components/table/DataTable";
import type { OfferingLine } from "@/lib/catalog/types";
import { routeWords } from "@/lib/catalog/words";
import styles from "./catalog.module.css";
import { EntryLink, Known, Place, Price, RetiredMark, WeightsCell } from "./cells";

function figure(amount: string | undefined): number | undefined {
  return amount === undefined ? undefined : Number(amount);
}

export function offeringColumns(): readonly Column<OfferingLine>[] {
  return [
    {
      id: "name",
      header: t`Offering`,
      cell: (row) => (
        <span className={styles["named"]}>
          <EntryLink kind="offering" id={row.id}>
            {row.name}
          </EntryLink>
          <RetiredMark retires={row.retires} isRetired={row.retired} />
        </span>
      ),
      sortValue: (row) => row.name,
    },
    {
      id: "operator",
      header: t`Operator`,
      cell: (row) => <Known text={row.operatorName} />,
      sortValue: (row) => row.operatorName,
    },
    {
      id: "route",
      header: t`Route`,
      cell: (row) => routeWords(row.route),
    },
    {
      id: "inputPrice",
      header: t`Input / 1M`,
      explanation: t`List price per million input tokens, in its own currency. Sorted by the figure; currencies are not converted.`,
      cell: (row) => <Price amount={row.inputPrice} currency={row.currency} />,
      sortValue: (row) => figure(row.inputPrice),
      align: "end",
    },
    {
      id: "outputPrice",
      header: t`Output / 1M`,
      explanation: t`List price per million output tokens, in its own currency. Sorted by the figure; currencies are not converted.`,
      cell: (row) => <Price amount={row.outputPrice} currency={row.currency} />,
      sortValue: (row) => figure(row.outputPrice),
      align: "end",
    },
    {
      id: "weights",
      header: t`Weights`,
      explanation: t`Whether the weights can be had. Open-weight is not the same as open-source: see the licence.`,
      cell: (row) => <WeightsCell weights={row.weights} />,
    },
    {
      id: "licence",
      header: t`Licence`,
      cell: (row) => <Known text={row.licence} />,
    },
    {
      id: "developer",
      header: t`Developer`,
      cell: (row) => <Known text={row.developerName} />,
      sortValue: (row) => row.developerName,
    },
    {
      id: "country",
      header: t`Developer's seat`,
      cell: (row) => <Place code={row.developerCountry} />,
    },
    {
      id: "priceSince",
      header: t`Price since`,
      cell: (row) =>
        row.basis === undefined ? null : (
          <span className={styles["named"]}>
            {row.priceSince ?? ""}
            {row.basis !== "cited" && <BasisBadge basis={row.basis} />}
          </span>
        ),
    },
  ];
}
