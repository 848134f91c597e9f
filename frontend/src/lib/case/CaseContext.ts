// What every step of a case shares: the case as edited, the way to change it, and what follows from it.
// The frame (features/case-path/CaseFrame) provides it; a step reads it with `useCase()`.
import type { UseQueryResult } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { FieldProblem } from "../api/problem";
import type { SaveStatus } from "../autosave/autosaver";
import type { Assessment } from "./assessment";
import type { CaseMeta } from "./caseApi";
import type { Swings } from "./ranking";
import type { CaseFile } from "./types";

export interface CaseContextValue {
  readonly caseId: string;
  /** As it stands here, saved or not. */
  readonly caseFile: CaseFile;
  readonly meta: CaseMeta;
  /** What is incomplete or refused, by field in form notation ("need.termMonths"). */
  readonly problems: readonly FieldProblem[];
  readonly status: SaveStatus;
  readonly mayEdit: boolean;
  /** Kept in this browser at once, sent after a short pause. */
  change(edit: (current: CaseFile) => CaseFile): void;
  /** Sends now; resolves when the answer is there. */
  save(): Promise<void>;
  /** The assessment of the saved case. */
  readonly assessment: UseQueryResult<Assessment>;
  /** Swings that are only being tried, unsaved; the ranking beside every step follows them. */
  readonly tried: Swings | undefined;
  trySwings(swings: Swings | undefined): void;
}

export const CaseContext = createContext<CaseContextValue | undefined>(undefined);

export function useCase(): CaseContextValue {
  const value = useContext(CaseContext);
  if (value === undefined) {
    throw new Error(
      "useCase was called outside a case. Maybe the page is not a child of the case route?",
    );
  }
  return value;
}
