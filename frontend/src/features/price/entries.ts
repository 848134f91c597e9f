// The five kinds of entry a buyer records about money, as fields of a form and back.
import { t } from "@lingui/core/macro";
import type {
  ContractedPrice,
  ExchangeRate,
  ExitCost,
  Migration,
  SelfHosting,
} from "@/lib/case/types";
import { priceComponentWords } from "@/lib/catalog/words";
import { formatDate } from "@/lib/format";
import { given, plain } from "@/lib/typed/decimal";

export type Values = Readonly<Record<string, string | number | undefined>>;

export interface EntryField {
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "number" | "percent" | "date" | "choice" | "currency";
  readonly hint?: string;
  readonly unit?: string;
  readonly isOptional?: boolean;
  /** The least number allowed; `above` excludes it. */
  readonly least?: number;
  readonly above?: boolean;
  readonly most?: number;
  readonly isWhole?: boolean;
}

export interface EntryKind<E> {
  readonly id: "exchangeRates" | "migrations" | "selfHosting" | "contracted" | "exits";
  readonly title: string;
  readonly note: string;
  readonly add: string;
  readonly fields: readonly EntryField[];
  readonly values: (entry: E | undefined) => Values;
  readonly entry: (values: Values, before: E | undefined) => E;
}

const text = (values: Values, name: string) => String(values[name] ?? "").trim();
const amount = (values: Values, name: string) => plain(given(values[name]));
const number = (value: string | undefined) => (value === undefined ? undefined : given(value));
const isGiven = (values: Values, name: string) =>
  typeof values[name] === "number" && !Number.isNaN(values[name]);

const source = (): EntryField => ({
  name: "source",
  label: t`Source`,
  kind: "text",
  hint: t`Where it can be found again: a document with its date, an address.`,
});
const offering = (): EntryField => ({ name: "offering", label: t`Alternative`, kind: "choice" });
const currency = (): EntryField => ({ name: "currency", label: t`Currency`, kind: "currency" });

/** @param author whoever states a plausible range */
export function rateKind(author: string): EntryKind<ExchangeRate> {
  return {
    id: "exchangeRates",
    title: t`Exchange rates`,
    note: t`Dated rates into the currency of the case. A rate holds in its own direction only; Assay knows no rates of its own.`,
    add: t`Add an exchange rate`,
    fields: [
      { name: "from", label: t`From`, kind: "currency" },
      { name: "to", label: t`To`, kind: "currency" },
      {
        name: "rate",
        label: t`Units of the second for one of the first`,
        kind: "number",
        least: 0,
        above: true,
      },
      { name: "day", label: t`Day`, kind: "date" },
      source(),
      {
        name: "low",
        label: t`Plausibly at least`,
        kind: "number",
        least: 0,
        above: true,
        isOptional: true,
        hint: t`In the same units. In nineteen cases of twenty more; left empty, the rate is taken as stated.`,
      },
      {
        name: "high",
        label: t`Plausibly at most`,
        kind: "number",
        least: 0,
        above: true,
        isOptional: true,
      },
      {
        name: "rangeSource",
        label: t`Source of the range`,
        kind: "text",
        isOptional: true,
        hint: t`What it rests on; needed with the two numbers.`,
      },
    ],
    values: (held) => ({
      from: held?.from,
      to: held?.to,
      day: held?.day,
      source: held?.source,
      rate: number(held?.rate),
      low: number(held?.range?.low),
      high: number(held?.range?.high),
      rangeSource: held?.range?.source,
    }),
    entry: (values) => ({
      from: text(values, "from"),
      to: text(values, "to"),
      rate: amount(values, "rate"),
      day: text(values, "day"),
      source: text(values, "source"),
      ...((isGiven(values, "low") || isGiven(values, "high")) && {
        range: {
          low: isGiven(values, "low") ? amount(values, "low") : "0",
          high: isGiven(values, "high") ? amount(values, "high") : "0",
          source: text(values, "rangeSource"),
          author,
          recorded: formatDate(new Date().toISOString()),
        },
      }),
    }),
  };
}

export function migrationKind(): EntryKind<Migration> {
  return {
    id: "migrations",
    title: t`Migration`,
    note: t`What moving to an alternative costs once, at the start of the term.`,
    add: t`Add a migration cost`,
    fields: [
      offering(),
      { name: "amount", label: t`Amount, once`, kind: "number", least: 0 },
      currency(),
      source(),
    ],
    values: (held) => ({ ...held, amount: number(held?.amount) }),
    entry: (values) => ({
      offering: text(values, "offering"),
      amount: amount(values, "amount"),
      currency: text(values, "currency"),
      source: text(values, "source"),
    }),
  };
}

export function exitKind(): EntryKind<ExitCost> {
  return {
    id: "exits",
    title: t`Exit costs`,
    note: t`What leaving an alternative costs once. It stands beside the scenarios that knock the alternative out and is never weighed.`,
    add: t`Record an exit cost`,
    fields: [
      offering(),
      { name: "amount", label: t`Amount, once`, kind: "number", least: 0 },
      currency(),
      source(),
    ],
    values: (held) => ({ ...held, amount: number(held?.amount) }),
    entry: (values) => ({
      offering: text(values, "offering"),
      amount: amount(values, "amount"),
      currency: text(values, "currency"),
      source: text(values, "source"),
    }),
  };
}

export function hostingKind(): EntryKind<SelfHosting> {
  return {
    id: "selfHosting",
    title: t`Self-hosting`,
    note: t`Accelerators × hours × utilisation × hourly rate, and operations, as the buyer records them.`,
    add: t`Record self-hosting`,
    fields: [
      offering(),
      { name: "accelerators", label: t`Accelerators`, kind: "number", least: 1, isWhole: true },
      { name: "hourlyRate", label: t`Hourly rate of one`, kind: "number", least: 0 },
      currency(),
      {
        name: "hoursPerMonth",
        label: t`Hours`,
        kind: "number",
        unit: t`a month`,
        least: 0,
        above: true,
        most: 744,
        hint: t`A whole month has 730.`,
      },
      {
        name: "utilisation",
        label: t`Utilisation`,
        kind: "percent",
        least: 0,
        above: true,
        most: 1,
        hint: t`Share of those hours that is paid for.`,
      },
      {
        name: "operationsPerMonth",
        label: t`Operations`,
        kind: "number",
        unit: t`a month`,
        least: 0,
      },
      {
        name: "requestsPerMonth",
        label: t`One fleet serves`,
        kind: "number",
        unit: t`requests a month`,
        least: 1,
        isOptional: true,
        hint: t`Left empty, one fleet is taken to serve any number.`,
      },
      source(),
    ],
    values: (held) => ({
      ...held,
      hourlyRate: number(held?.hourlyRate),
      hoursPerMonth: given(held?.hoursPerMonth ?? 730),
      utilisation: given(held?.utilisation ?? 1),
      operationsPerMonth: number(held?.operationsPerMonth),
      requestsPerMonth: number(held?.requestsPerMonth),
    }),
    entry: (values) => ({
      offering: text(values, "offering"),
      accelerators: given(values["accelerators"]),
      hourlyRate: amount(values, "hourlyRate"),
      currency: text(values, "currency"),
      hoursPerMonth: amount(values, "hoursPerMonth"),
      utilisation: amount(values, "utilisation"),
      operationsPerMonth: amount(values, "operationsPerMonth"),
      ...(isGiven(values, "requestsPerMonth") && {
        requestsPerMonth: amount(values, "requestsPerMonth"),
      }),
      source: text(values, "source"),
    }),
  };
}

const components = [
  "INPUT",
  "OUTPUT",
  "CACHED_INPUT",
  "BATCH_INPUT",
  "BATCH_OUTPUT",
  "REASONING",
] as const;

export function contractKind(): EntryKind<ContractedPrice> {
  return {
    id: "contracted",
    title: t`Contracted prices`,
    note: t`A contracted price replaces the whole list price: what it leaves out is unpriced. Only members of the case see it.`,
    add: t`Record a contracted price`,
    fields: [
      offering(),
      currency(),
      ...components.map(
        (name): EntryField => ({
          name,
          label: priceComponentWords(name),
          kind: "number",
          unit: t`per 1M tokens`,
          least: 0,
          above: true,
          isOptional: name !== "INPUT" && name !== "OUTPUT",
        }),
      ),
      {
        name: "monthlyMinimum",
        label: t`Monthly minimum`,
        kind: "number",
        least: 0,
        isOptional: true,
      },
      source(),
    ],
    values: (held) => ({
      offering: held?.offering,
      currency: held?.currency,
      source: held?.source,
      monthlyMinimum: number(held?.monthlyMinimum),
      ...Object.fromEntries(
        components.map((name) => [name, number(baseLine(held, name)?.perMillionTokens)]),
      ),
    }),
    entry: (values, before) => ({
      offering: text(values, "offering"),
      currency: text(values, "currency"),
      lines: [
        ...components
          .filter((name) => isGiven(values, name))
          .map((component) => ({
            component,
            aboveContextTokens: 0,
            perMillionTokens: amount(values, component),
            contractuallyFree: false,
          })),
        // Tiers and components that this form does not show come from a file and stay.
        ...(before?.lines.filter(
          ({ component, aboveContextTokens }) =>
            aboveContextTokens > 0 || !(components as readonly string[]).includes(component),
        ) ?? []),
      ],
      ...(isGiven(values, "monthlyMinimum") && {
        monthlyMinimum: amount(values, "monthlyMinimum"),
      }),
      source: text(values, "source"),
      withheld: false,
    }),
  };
}

function baseLine(held: ContractedPrice | undefined, name: string) {
  return held?.lines.find(
    ({ component, aboveContextTokens }) => component === name && aboveContextTokens === 0,
  );
}

/** What is wrong with a value, in the words of its field. */
export function wrong(field: EntryField, values: Values): string | undefined {
  const value = values[field.name];
  if (value === undefined || value === "" || Number.isNaN(value)) {
    return field.isOptional ? undefined : t`Enter: ${field.label}.`;
  }
  if (typeof value === "string") return undefined;
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = field;
  if (field.above ? value <= least : value < least) {
    return field.above
      ? t`Enter a number above ${least}.`
      : t`Enter a number of at least ${least}.`;
  }
  return value > most ? t`Enter a number of at most ${most}.` : undefined;
}
