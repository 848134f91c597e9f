// The impact of other rules over HTTP: begun, followed, stopped, and said to have been read. The server works it out, over all
// open cases and standing decisions; of those that may not be seen it tells how many.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { addressOf, answer, api } from "@/lib/api/client";

export type ImpactView = Schemas["ImpactView"];
export type Touched = Schemas["Impact.Touched"];
export type Hidden = ImpactView["hidden"];
export type FindingChange = Schemas["Impact.FindingChange"];
export type Depth = ImpactView["depth"];

const often = 500;

/** @param to digest of the rulebook whose impact it is */
export const impactQuery = (to: string, depth: Depth) =>
  queryOptions({
    queryKey: ["rulebook-impact", to, depth],
    queryFn: () => answer(api.GET("/api/rulebook/impact", { params: { query: { to, depth } } })),
    refetchInterval: ({ state }) => (state.data?.state === "RUNNING" ? often : false),
    staleTime: 0,
  });

export const startImpact = (to: string, depth: Depth): Promise<ImpactView> =>
  answer(api.POST("/api/rulebook/impact", { body: { to, depth } }));

/** Of the rules as they would be with a text that is not saved yet; the answer names their digest. */
export const startDraftImpact = (path: string, text: string, depth: Depth): Promise<ImpactView> =>
  answer(api.POST("/api/rulebook/impact/draft", { body: { draft: { path, text }, depth } }));

export async function stopImpact(to: string, depth: Depth): Promise<void> {
  await answer(api.DELETE("/api/rulebook/impact", { params: { query: { to, depth } } }));
}

export const seeImpact = (to: string): Promise<ImpactView> =>
  answer(api.POST("/api/rulebook/impact/seen", { body: { to } }));

export const impactFile = (to: string, depth: Depth, ending: "csv" | "md"): string =>
  addressOf(
    ending === "csv" ? "/api/rulebook/impact/impact.csv" : "/api/rulebook/impact/impact.md",
    { query: { to, depth } },
  );
