// Asks for every case that may be seen by both rulebooks, a few at a time; may be stopped at any point.
import { useCallback, useEffect, useRef, useState } from "react";
import { answer, request } from "@/lib/api/client";
import { ProblemError } from "@/lib/api/problem";
import type { Assessment } from "@/lib/case/assessment";
import { type CaseImpact, impactOf } from "./impact";

const atOnce = 3;
const pageSize = 200;

export interface ImpactRun {
  readonly state: "idle" | "running" | "done" | "stopped" | "failed";
  readonly total: number;
  readonly looked: number;
  /** Cases that have no answer yet, so that nothing can change in them. */
  readonly unanswered: number;
  readonly cases: readonly CaseImpact[];
  readonly error?: unknown;
}

const nothing: ImpactRun = { state: "idle", total: 0, looked: 0, unanswered: 0, cases: [] };

interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly next?: string;
  readonly total: number;
}

const assessment = (id: string, rules: "PUBLISHED" | "WORKING") =>
  answer(
    request<Assessment>("get", `/api/cases/${encodeURIComponent(id)}/assessment?rules=${rules}`),
  );

/** A case that cannot be assessed yet is no failure. */
async function impactOn(id: string): Promise<CaseImpact | undefined> {
  try {
    return impactOf(await assessment(id, "PUBLISHED"), await assessment(id, "WORKING"));
  } catch (error) {
    if (error instanceof ProblemError && [404, 422].includes(error.problem.status)) {
      return undefined;
    }
    throw error;
  }
}

async function allCases(): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const query = new URLSearchParams({ limit: String(pageSize), ...(after && { after }) });
    const page = await answer(request<Page>("get", `/api/cases?${query}`));
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after);
  return ids;
}

/** `subject` names what is compared; another one begins anew. */
export function useImpact(subject: string) {
  const [run, setRun] = useState(nothing);
  const round = useRef(0);
  const stop = useCallback(() => {
    round.current += 1;
    setRun((now) => (now.state === "running" ? { ...now, state: "stopped" } : now));
  }, []);
  const start = useCallback(async () => {
    round.current += 1;
    const mine = round.current;
    const put = (change: (now: ImpactRun) => ImpactRun) => {
      if (round.current === mine) setRun(change);
    };
    setRun({ ...nothing, state: "running" });
    try {
      const left = [...(await allCases())];
      put((now) => ({ ...now, total: left.length }));
      const work = async () => {
        for (let id = left.shift(); id !== undefined; id = left.shift()) {
          if (round.current !== mine) return;
          const found = await impactOn(id);
          put((now) => ({
            ...now,
            looked: now.looked + 1,
            unanswered: now.unanswered + (found ? 0 : 1),
            cases: found ? [...now.cases, found] : now.cases,
          }));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      put((now) => ({ ...now, state: "done" }));
    } catch (error) {
      put((now) => ({ ...now, state: "failed", error }));
    }
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject makes what was found worthless
  useEffect(() => {
    setRun(nothing);
    return () => {
      round.current += 1;
    };
  }, [subject]);
  return { run, start, stop };
}
