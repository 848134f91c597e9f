// What a criterion can measure: benchmarks held, the cost of the workload, the level tables, what the rules leave, recorded facts.
// Each comes with a whole criterion to start from, so that nobody types a benchmark's id or its direction.
import { t } from "@lingui/core/macro";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "@/lib/api/client";
import { type Template, templatesQuery } from "@/lib/case/templates";
import type { Criterion, Level } from "@/lib/case/types";
import { useVocabulary, type VocabularyField } from "@/lib/case/vocabulary";

export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly draft: Omit<Criterion, "id">;
}

export function measureId({ source, key }: Criterion["reads"]): string {
  return `${source}:${key}`;
}

const benchmarksQuery = queryOptions({
  queryKey: ["catalog", "benchmarks"],
  queryFn: () => answer(api.GET("/api/catalog/benchmarks", { params: { query: { limit: 200 } } })),
  staleTime: 10 * 60_000,
});

/** Undefined while the catalog and the vocabulary are being read. */
export function useMeasures(currency: string): readonly Measure[] | undefined {
  const { data: templates } = useQuery(templatesQuery);
  const { data: benchmarks } = useQuery(benchmarksQuery);
  const vocabulary = useVocabulary();
  if (templates === undefined || benchmarks === undefined) return undefined;
  return measuresOf(templates, benchmarks.items, vocabulary ?? [], currency);
}

/** The templates' own criteria first: their scales were thought about. */
export function measuresOf(
  templates: readonly Pick<Template, "criteria">[],
  benchmarks: readonly Schemas["Benchmark"][],
  vocabulary: readonly VocabularyField[],
  currency: string,
): readonly Measure[] {
  const proposed = templates
    .flatMap(({ criteria }) => criteria)
    .map((each) => ofTemplate(each, currency));
  const all = [...proposed, ...benchmarks.map(ofBenchmark), ...vocabulary.flatMap(ofField)];
  return [
    ...new Map(all.toReversed().map((measure) => [measure.id, measure])).values(),
  ].toReversed();
}

function ofTemplate({ id: _, ...draft }: Criterion, currency: string): Measure {
  const isCost = draft.reads.source === "WORKLOAD_COST";
  return {
    id: measureId(draft.reads),
    label: draft.name,
    note: t`used by the templates`,
    draft: isCost ? { ...draft, scale: { ...draft.scale, unit: currency } } : draft,
  };
}

function ofBenchmark({
  id,
  name,
  version,
  unit,
  domain,
  direction,
}: Schemas["Benchmark"]): Measure {
  const reads = { source: "BENCHMARK", key: id } as const;
  const isHigherBetter = direction === "HIGHER_IS_BETTER";
  const [worst, best] = isHigherBetter ? [domain.low, domain.high] : [domain.high, domain.low];
  const scale = { unit, worst, best, form: "LINEAR", points: [] } as const;
  return {
    id: measureId(reads),
    label: name,
    note: version,
    draft: { name, group: "PERFORMANCE", level: "MODEL", reads, scale, anchors: [] },
  };
}

function ofField({ name, level, type, unit, words, meaning }: VocabularyField): readonly Measure[] {
  const kind = type.toLowerCase().replace("_", "-");
  if (kind !== "number" && kind !== "yes-no") return [];
  const reads = { source: "FACT", key: name } as const;
  const scale = {
    unit: kind === "number" ? unit : t`yes = 1`,
    worst: 0,
    best: kind === "number" ? 100 : 1,
    form: "LINEAR",
    points: [],
  } as const;
  const at = level.toUpperCase().replace("-", "_") as Level;
  return [
    {
      id: measureId(reads),
      label: words,
      note: meaning,
      draft: { name: words, group: "RISK", level: at, reads, scale, anchors: [] },
    },
  ];
}

/** A short id that no criterion of the case has yet. */
export function freshId(name: string, taken: readonly string[]): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const base = slug === "" ? "criterion" : slug;
  let id = base;
  for (let i = 2; taken.includes(id); i += 1) id = `${base}-${i}`;
  return id;
}
