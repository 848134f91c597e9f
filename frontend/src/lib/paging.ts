// Lists that the server hands out page by page: `after` continues where the previous page ended.
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answer, api } from "./api/client";
import type { AnswerOf, Calls, OperationOf, PathsOf, QueryOf } from "./api/contract";

/** What every list answers. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly next?: string;
  readonly total: number;
}

/** Addresses of lists. */
export type ListPath = {
  [P in PathsOf<"get">]: PageOf<P> extends ListPage<unknown> ? P : never;
}[PathsOf<"get">];

export type PageOf<P extends PathsOf<"get">> = AnswerOf<OperationOf<P, "get">>;
export type ItemOf<P extends ListPath> =
  PageOf<P> extends ListPage<infer T extends object> ? T : never;

/** What narrows a list down; where it begins and ends is asked here. */
export type Narrowing<P extends ListPath> = Omit<QueryOf<OperationOf<P, "get">>, "after" | "limit">;

type Asked = Readonly<Record<string, unknown>>;

/** TypeScript cannot follow a call through an address that is a parameter; what goes in and comes out is tied to it above. */
function pageOf<P extends ListPath>(path: P, query: Asked): Promise<PageOf<P>> {
  const get = api.GET as unknown as (
    path: P,
    init: { readonly params: { readonly query: Asked } },
  ) => ReturnType<Calls["GET"]>;
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  return answer(get(path, { params: { query: Object.fromEntries(set) } })) as Promise<PageOf<P>>;
}

/** For long lists: pages are fetched as the reader asks for more. */
export function pagesQuery<P extends ListPath>(path: P, narrowing: Narrowing<P>, limit = 100) {
  type Pages = { readonly pages: PageOf<P>[]; readonly pageParams: string[] };
  return infiniteQueryOptions({
    queryKey: [path, narrowing, limit],
    queryFn: ({ pageParam }): Promise<PageOf<P>> =>
      pageOf(path, { ...narrowing, limit, after: pageParam }),
    initialPageParam: "",
    getNextPageParam: (last: PageOf<P>) => (last as ListPage<unknown>).next,
    placeholderData: (previous: Pages | undefined) => previous,
  });
}

/** For lists of a few hundred: all pages, so that they can be searched, counted and sorted here. */
export function wholeListQuery<P extends ListPath>(
  path: P,
  narrowing: Narrowing<P> = {} as Narrowing<P>,
) {
  return queryOptions({
    queryKey: [path, "whole", narrowing],
    queryFn: async (): Promise<readonly ItemOf<P>[]> => {
      const items: ItemOf<P>[] = [];
      let after: string | undefined;
      do {
        const page: ListPage<ItemOf<P>> = await pageOf(path, { ...narrowing, limit: 200, after });
        items.push(...page.items);
        after = page.next;
      } while (after !== undefined);
      return items;
    },
  });
}
