// What is shown of an offering: its standing under the rules, route, operator, price on the day, openness, retirement.
import { t } from "@lingui/core/macro";
import { Badge } from "@/components/evidence/Badge";
import { OpenMarks } from "@/components/evidence/OpenMarks";
import { KnockedOut } from "@/components/evidence/Rank";
import { UnknownCell } from "@/components/evidence/Unknown";
import type { Column } from "@/components/table/DataTable";
import type { Alternative } from "@/lib/case/assessment";
import { openOf } from "@/lib/case/openCells";
import type { Criterion } from "@/lib/case/types";
import { countryWords, plain } from "@/lib/case/words";
import { formatMoney } from "@/lib/format";
import type { OfferingLine } from "./offeringsApi";

export interface Candidate {
  readonly id: string;
  readonly line: OfferingLine | undefined;
  readonly alternative: Alternative | undefined;
}

type Described = { readonly line: OfferingLine | undefined };

function nameColumn<T extends Described & { readonly id: string }>(): Column<T> {
  return {
    id: "name",
    header: t`Offering`,
    cell: ({ id, line }) => line?.name ?? id,
    sortValue: ({ id, line }) => line?.name ?? id,
  };
}

/** The columns that need the catalog only. */
export function offeringColumns<T extends Described>(): readonly Column<T>[] {
  return [
    {
      id: "route",
      header: t`Route`,
      cell: ({ line }) => (line ? routeWords(line.route) : "…"),
      sortValue: ({ line }) => line?.route,
    },
    {
      id: "operator",
      header: t`Operator`,
      cell: ({ line }) => line?.operatorName ?? "…",
      sortValue: ({ line }) => line?.operatorName,
    },
    {
      id: "price",
      header: t`List price in / out`,
      explanation: t`Per million tokens, as of the date of the case`,
      align: "end",
      cell: ({ line }) => (line ? <Price line={line} /> : "…"),
      sortValue: ({ line }) => (line?.inputPrice ? Number(line.inputPrice) : undefined),
    },
    {
      id: "weights",
      header: t`Weights`,
      explanation: t`Whether the weights can be had; open-weight is not open-source`,
      cell: ({ line }) => (line ? <Weights line={line} /> : "…"),
      sortValue: ({ line }) => line?.weights,
    },
    {
      id: "country",
      header: t`Developer`,
      cell: ({ line }) =>
        line
          ? `${line.developerName}, ${line.developerCountry === "unknown" ? t`country unknown` : countryWords(line.developerCountry)}`
          : "…",
      sortValue: ({ line }) => line?.developerName,
    },
    {
      id: "retired",
      header: t`Service`,
      cell: ({ line }) => line && <Service line={line} />,
      sortValue: ({ line }) => line?.retires,
    },
  ];
}

export function candidateColumns(
  criteria: readonly Pick<Criterion, "id" | "name">[],
): readonly Column<Candidate>[] {
  const standing: Column<Candidate> = {
    id: "standing",
    header: t`Under the rules`,
    cell: ({ alternative }) => alternative && <Standing alternative={alternative} />,
    sortValue: ({ alternative }) => alternative?.status,
  };
  const open: Column<Candidate> = {
    id: "open",
    header: t`Unknown or disputed`,
    explanation: t`In this case: no price of the workload, criteria nobody has measured, criteria on which independent figures contradict each other`,
    cell: ({ alternative }) => alternative && <OpenMarks {...{ alternative, criteria }} />,
    sortValue: ({ alternative }) => alternative && openOf(alternative, criteria).unknown.length,
  };
  return [nameColumn<Candidate>(), standing, open, ...offeringColumns<Candidate>()];
}

export function catalogColumns(): readonly Column<OfferingLine>[] {
  return [
    {
      ...nameColumn<OfferingLine & Described>(),
      cell: ({ name }) => name,
      sortValue: (l) => l.name,
    },
    ...offeringColumns<Described>().map(
      (column): Column<OfferingLine> => ({
        ...column,
        cell: (line) => column.cell({ line }),
        sortValue: (line) => column.sortValue?.({ line }),
      }),
    ),
  ];
}

function Standing({ alternative }: { alternative: Alternative }) {
  const knockOut = alternative.findings.find(
    ({ kind, certainty }) => kind === "KNOCK_OUT" && certainty === "HOLDS",
  );
  if (alternative.status === "KNOCKED_OUT") {
    return <KnockedOut rule={knockOut?.rule ?? t`a rule`} reason={knockOut?.title} />;
  }
  if (alternative.status === "UNRESOLVED") {
    const open = alternative.findings.filter(
      ({ kind, certainty }) => kind === "KNOCK_OUT" && certainty === "MAY_HOLD",
    );
    return (
      <Badge tone="caution">
        {t`unresolved: ${open
          .map(({ rule }) => rule)
          .slice(0, 2)
          .join(", ")}`}
        {open.length > 2 && ` +${open.length - 2}`}
      </Badge>
    );
  }
  return <Badge tone="muted">{t`awardable`}</Badge>;
}

function Price({ line }: { line: OfferingLine }) {
  if (!line.currency || (!line.inputPrice && !line.outputPrice)) {
    return <UnknownCell note={t`No price is published for this route on that day.`} />;
  }
  const money = (amount: string | undefined) =>
    amount === undefined ? "?" : formatMoney(Number(amount), line.currency ?? "USD");
  return (
    <span title={line.priceSince && t`since ${line.priceSince}`}>
      {money(line.inputPrice)} / {money(line.outputPrice)}
    </span>
  );
}

function Weights({ line }: { line: OfferingLine }) {
  if (line.weights === "unknown") return <UnknownCell />;
  return <span title={line.licence}>{line.weights === "open" ? t`open-weight` : t`closed`}</span>;
}

function Service({ line }: { line: OfferingLine }) {
  if (line.retired) return <Badge tone="negative">{t`retired ${line.retires ?? ""}`}</Badge>;
  return line.retires ? <Badge tone="caution">{t`ends ${line.retires}`}</Badge> : null;
}

export function routeWords(route: string): string {
  const words: Readonly<Record<string, string>> = {
    "first-party-api": t`first-party API`,
    "cloud-platform": t`cloud platform`,
    aggregator: t`aggregator`,
    "self-hosted": t`self-hosted`,
  };
  return words[route] ?? plain(route);
}
