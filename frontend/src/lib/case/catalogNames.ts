// The catalog's names of models, vendors and benchmarks, which an assessment knows by id. An id stands for itself until its name is there.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { wholeListQuery } from "../paging";

export interface CatalogNames {
  model(id: string): string;
  vendor(id: string): string;
  benchmark(id: string): string;
}

/** `enabled: false` asks for nothing until a name is wanted. */
export function useCatalogNames(
  { enabled }: { enabled: boolean } = { enabled: true },
): CatalogNames {
  const model = useNames("/api/catalog/models", enabled);
  const vendor = useNames("/api/catalog/vendors", enabled);
  const benchmark = useNames("/api/catalog/benchmarks", enabled);
  return useMemo(() => ({ model, vendor, benchmark }), [model, vendor, benchmark]);
}

type NamedPath = "/api/catalog/models" | "/api/catalog/vendors" | "/api/catalog/benchmarks";

function useNames(path: NamedPath, enabled: boolean): (id: string) => string {
  const { data } = useQuery({ ...wholeListQuery(path), enabled });
  return useMemo(() => {
    const names = new Map(data?.map(({ id, name }) => [id, name] as const));
    return (id: string) => names.get(id) ?? id;
  }, [data]);
}
