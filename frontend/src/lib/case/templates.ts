// Presets of a need and its criteria, each with the few questions it asks.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "../api/client";

export type Template = Schemas["TemplateController.TemplateView"];

export const templatesQuery = queryOptions({
  queryKey: ["templates"],
  queryFn: () => answer(api.GET("/api/templates")),
  staleTime: 10 * 60_000,
});
