// Cells and links that several tables of the catalog share.
import { t } from "@lingui/core/macro";
import { Link } from "@tanstack/react-router";
import { Archive } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "@/components/evidence/Badge";
import { UnknownCell } from "@/components/evidence/Unknown";
import { placeWords, weightsWords } from "@/lib/catalog/words";
import { formatMoney } from "@/lib/format";

export type EntryKind = "offering" | "model" | "vendor";

const addresses = {
  offering: "/catalog/offering",
  model: "/catalog/model",
  vendor: "/catalog/vendor",
} as const;

/** Ids travel as a parameter: they may contain dots and slashes. */
export function entryAddress(kind: EntryKind, id: string) {
  return { to: addresses[kind], search: { id } } as const;
}

export function EntryLink({
  kind,
  id,
  children,
}: {
  kind: EntryKind;
  id: string;
  children: ReactNode;
}) {
  return <Link {...entryAddress(kind, id)}>{children}</Link>;
}

export function Place({ code }: { code: string | undefined }) {
  return code === undefined || code === "unknown" ? <UnknownCell /> : placeWords(code);
}

/** A text that may be empty or "unknown". */
export function Known({ text }: { text: string | undefined }) {
  return text === undefined || text === "" || text.toLowerCase() === "unknown" ? (
    <UnknownCell />
  ) : (
    text
  );
}

export function WeightsCell({ weights }: { weights: string }) {
  return weights.toLowerCase() === "unknown" ? <UnknownCell /> : weightsWords(weights);
}

/** A list price per million tokens; unpriced is unknown, not free. */
export function Price({
  amount,
  currency,
}: {
  amount: string | undefined;
  currency: string | undefined;
}) {
  if (amount === undefined || currency === undefined) {
    return <UnknownCell note={t`No list price is held for this day; that does not mean free.`} />;
  }
  return formatMoney(Number(amount), currency);
}

export function RetiredMark({
  retires,
  isRetired,
}: {
  retires: string | undefined;
  isRetired: boolean;
}) {
  if (retires === undefined && !isRetired) return null;
  return (
    <Badge tone={isRetired ? "muted" : "caution"} icon={Archive}>
      {isRetired ? t`retired ${retires ?? ""}` : t`retires ${retires ?? ""}`}
    </Badge>
  );
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whether the last day of a (partial) date lies before today. */
export function isPast(date: string | undefined): boolean {
  return date !== undefined && today().slice(0, date.length) > date;
}
