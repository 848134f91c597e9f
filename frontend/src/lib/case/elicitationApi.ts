// The weights of a case read back by the server: equivalent changes, consistency of each ballot, disagreement between them.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api } from "../api/client";
import type { Swings } from "./ranking";

export type Equivalent = Schemas["Elicitation.Equivalent"];
export type Consistency = Schemas["Elicitation.Consistency"];
export type BallotReading = Schemas["Elicitation.BallotReading"];
export type Disagreement = Schemas["Elicitation.Disagreement"];
export type Elicitation = Schemas["Elicitation"];

/** Of the stored version, read at these swings. */
export const elicitationQuery = (caseId: string, version: number, swings: Swings) =>
  queryOptions({
    queryKey: ["case", caseId, "elicitation", version, swings],
    queryFn: () =>
      answer(
        api.POST("/api/cases/{id}/elicitation", {
          params: { path: { id: caseId } },
          body: { swings },
        }),
      ),
    placeholderData: keepPreviousData,
  });
