// The weights of a case read back by the server: equivalent changes, consistency of each ballot, disagreement between them.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answer, request } from "../api/client";
import type { Swings } from "./ranking";

export interface Equivalent {
  readonly criterion: string;
  readonly against: string;
  readonly from: number;
  readonly to: number;
}

export interface Consistency {
  readonly criterion: string;
  readonly against: string;
  readonly stated: number;
  readonly implied?: number;
  readonly difference: number;
  readonly agrees: boolean;
  readonly on: string;
  readonly text: string;
}

export interface BallotReading {
  readonly author: string;
  readonly on?: string;
  readonly question?: { readonly criterion: string; readonly against: string };
  readonly consistency?: Consistency;
}

export interface Disagreement {
  readonly criterion: string;
  readonly low: number;
  readonly lowest: string;
  readonly high: number;
  readonly highest: string;
}

export interface Elicitation {
  readonly equivalents: readonly Equivalent[];
  readonly ballots: readonly BallotReading[];
  readonly disagreements: readonly Disagreement[];
}

/** Of the stored version, read at these swings. */
export const elicitationQuery = (caseId: string, version: number, swings: Swings) =>
  queryOptions({
    queryKey: ["case", caseId, "elicitation", version, swings],
    queryFn: (): Promise<Elicitation> =>
      answer(
        request<Elicitation>("post", `/api/cases/${encodeURIComponent(caseId)}/elicitation`, {
          body: { swings },
        }),
      ),
    placeholderData: keepPreviousData,
  });
