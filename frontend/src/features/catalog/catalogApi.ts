// The catalog over HTTP: read only. What changes it is an import.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "@/lib/api/client";

export type OfferingDetail = Schemas["OfferingDetail"];
export type ModelDetail = Schemas["ModelDetail"];
export type VendorDetail = Schemas["SubjectController.VendorDetail"];

export const offeringsPath = "/api/catalog/offerings";
export const modelsPath = "/api/catalog/models";
export const vendorsPath = "/api/catalog/vendors";
export const evidencePath = "/api/catalog/evidence";

const one = (id: string) => ({ params: { path: { id } } });

export const offeringQuery = (id: string) =>
  queryOptions({
    queryKey: [offeringsPath, "entry", id],
    queryFn: () => answer(api.GET("/api/catalog/offerings/{id}", one(id))),
  });

export const modelQuery = (id: string) =>
  queryOptions({
    queryKey: [modelsPath, "entry", id],
    queryFn: () => answer(api.GET("/api/catalog/models/{id}", one(id))),
  });

export const vendorQuery = (id: string) =>
  queryOptions({
    queryKey: [vendorsPath, "entry", id],
    queryFn: () => answer(api.GET("/api/catalog/vendors/{id}", one(id))),
  });
