// Lists that the server hands out page by page: `after` continues where the previous page ended.
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answer, request } from "./api/client";

export interface ListPage<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly next?: string;
  readonly total: number;
}

export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** The address with the parameters that are set. */
export function withParameters(path: string, parameters: Parameters): string {
  const set = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
  return set.length === 0 ? path : `${path}?${query}`;
}

function pageOf<P>(path: string, parameters: Parameters): Promise<P> {
  return answer(request<P>("get", withParameters(path, parameters)));
}

/** For long lists: pages are fetched as the reader asks for more. */
export function pagesQuery<T, P extends ListPage<T> = ListPage<T>>(
  path: string,
  parameters: Parameters,
  limit = 100,
) {
  return infiniteQueryOptions({
    queryKey: [path, parameters, limit],
    queryFn: ({ pageParam }): Promise<P> =>
      pageOf<P>(path, { ...parameters, limit, after: pageParam === "" ? undefined : pageParam }),
    initialPageParam: "",
    getNextPageParam: (last: P) => last.next,
    placeholderData: (previous: { pages: P[]; pageParams: string[] } | undefined) => previous,
  });
}

/** For lists of a few hundred: all pages, so that they can be searched, counted and sorted here. */
export function wholeListQuery<T>(path: string, parameters: Parameters = {}) {
  return queryOptions({
    queryKey: [path, "whole", parameters],
    queryFn: async (): Promise<readonly T[]> => {
      const items: T[] = [];
      let after: string | undefined;
      do {
        const page: ListPage<T> = await pageOf(path, { ...parameters, limit: 200, after });
        items.push(...page.items);
        after = page.next;
      } while (after !== undefined);
      return items;
    },
  });
}
