// The rulebook over HTTP: its state, files, rules, cases and past.
import { queryOptions } from "@tanstack/react-query";
import { answer, request, type Versioned, versioned } from "@/lib/api/client";
import { ifMatch, type Saving, settle } from "@/lib/api/saving";
import type { Finding } from "@/lib/case/assessment";
import type { CaseStatus } from "@/lib/case/caseApi";

export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly remedy: string;
}

/** A text of the folder as somebody looked at it. */
export interface ClaimedFile {
  readonly path: string;
  readonly sha256: string;
}

export interface RulebookState {
  readonly mode: "live" | "reviewed";
  readonly published?: {
    readonly digest: string;
    readonly rules: number;
    readonly since: string;
    readonly by: string;
  };
  readonly working?: {
    readonly digest: string;
    readonly rules: number;
    readonly cases: number;
    readonly differs: boolean;
    readonly authors: readonly string[];
    /** Whether the reader is one of them. */
    readonly yours: boolean;
    /** Changed files that nobody stands for yet. */
    readonly unclaimed: readonly ClaimedFile[];
  };
  readonly valid: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly failingCases: readonly Diagnostic[];
  readonly checked: string;
}

export type Change = "same" | "changed" | "added";

export interface FileLine {
  readonly path: string;
  readonly folder: string;
  readonly change: Change;
  readonly errors: number;
  readonly failingCases: number;
  /** Who saved it last, if that is not published yet. */
  readonly saved?: { readonly by: string; readonly at: string };
}

export interface FileText {
  readonly path: string;
  readonly text: string;
}

export interface Check {
  readonly valid: boolean;
  /** Of the rulebook as it would be; absent if it would not be valid. */
  readonly digest?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly failingCases: readonly Diagnostic[];
  /** Those of the rules in this file, or those written in it. */
  readonly cases: readonly CaseResult[];
}

export interface Effect {
  readonly kind: "knock-out" | "penalty" | "obligation" | "flag";
  readonly text: string;
  readonly tag: string;
  readonly points?: string;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly effects: readonly Effect[];
  readonly reference: string;
  readonly owner: string;
  readonly rationale: string;
  readonly since?: string;
  readonly until?: string;
  readonly force: "law" | "contract" | "policy";
  readonly waivable: boolean;
  readonly basis: string;
  readonly active: boolean;
  readonly folder: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly change: Change;
}

export interface CaseResult {
  readonly rule: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly passed: boolean;
  readonly message?: string;
}

export interface Publication {
  readonly digest: string;
  readonly at: string;
  readonly by: string;
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface Vocabulary {
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly words: string;
    readonly meaning: string;
    readonly unit: string;
    readonly example: string;
    readonly allowed: readonly string[];
  }[];
  readonly parameters: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly unit?: string;
    /** The value that began last, as rule files write it. */
    readonly value?: string;
    readonly reference?: string;
  }[];
}

/** Where the findings of one rule stand now. */
export interface FiredRule {
  readonly rule: string;
  readonly cases: readonly FiredCase[];
}

export interface FiredCase {
  readonly id: string;
  readonly title: string;
  readonly status: CaseStatus;
  readonly offerings: readonly FiredOffering[];
}

export interface FiredOffering {
  readonly id: string;
  readonly name: string;
  readonly kind: Finding["kind"];
  readonly certainty: Finding["certainty"];
}

export interface Fired {
  readonly assessed: number;
  readonly total: number;
  readonly incomplete: readonly { readonly id: string; readonly title: string }[];
  readonly rules: readonly FiredRule[];
}

interface List<T> {
  readonly items: readonly T[];
}

/** Everything below is stale when the rulebook changed. */
export const rulebookKey = ["rulebook"] as const;

function get<T>(path: string): Promise<T> {
  return answer(request<T>("get", `/api/rulebook${path}`));
}

export const rulebookQuery = queryOptions({
  queryKey: [...rulebookKey, "state"],
  queryFn: () => get<RulebookState>(""),
});

export const filesQuery = queryOptions({
  queryKey: [...rulebookKey, "files"],
  queryFn: async () => (await get<List<FileLine>>("/files")).items,
});

const address = (path: string) =>
  `/api/rulebook/files/${path.split("/").map(encodeURIComponent).join("/")}`;

export const readFile = (path: string) => request<FileText>("get", address(path));

export const fileQuery = (path: string) =>
  queryOptions({
    queryKey: [...rulebookKey, "file", path],
    queryFn: () => versioned(readFile(path)),
  });

export const rulesQuery = queryOptions({
  queryKey: [...rulebookKey, "rules"],
  queryFn: async () => (await get<List<Rule>>("/rules")).items,
});

/** Follows the rulebook; cases change without it, so it is asked again whenever it is shown. */
export const firedQuery = queryOptions({
  queryKey: [...rulebookKey, "fired"],
  queryFn: () => get<Fired>("/fired"),
  staleTime: 0,
});

export const casesQuery = queryOptions({
  queryKey: [...rulebookKey, "cases"],
  queryFn: async () =>
    (await answer(request<List<CaseResult>>("post", "/api/rulebook/test", { body: {} }))).items,
});

export const historyQuery = queryOptions({
  queryKey: [...rulebookKey, "history"],
  queryFn: async () => (await get<List<Publication>>("/history")).items,
});

export const vocabularyQuery = queryOptions({
  queryKey: [...rulebookKey, "vocabulary"],
  queryFn: () => get<Vocabulary>("/vocabulary"),
});

export function checkFile(path: string, text: string): Promise<Check> {
  return answer(request<Check>("post", "/api/rulebook/check", { body: { path, text } }));
}

export function saveFile(document: Versioned<FileText>): Promise<Saving<FileText>> {
  const { path, text } = document.value;
  return settle(
    versioned(
      request<FileText>("put", address(path), {
        body: { text },
        headers: document.etag === "" ? {} : ifMatch(document.etag),
      }),
    ),
  );
}

/** Writes a new rule, switched off, and its cases; answers the files, the rule's first. */
export async function beginRule(
  id: string,
  folder: string,
  shape: "TABLE" | "SENTENCE",
): Promise<readonly string[]> {
  const body = { id, folder, shape };
  return (
    await answer(
      request<{ readonly written: readonly string[] }>("post", "/api/rulebook/new-rule", { body }),
    )
  ).written;
}

export function publish(digest: string): Promise<RulebookState> {
  return answer(request<RulebookState>("post", "/api/rulebook/publish", { body: { digest } }));
}

/** Says that you made these changes in the folder and stand for them. */
export function claimChanges(files: readonly ClaimedFile[]): Promise<RulebookState> {
  return answer(request<RulebookState>("post", "/api/rulebook/claims", { body: { files } }));
}

/** Puts the texts of an earlier publication back as the working rulebook; answers the files that changed. */
export async function restore(digest: string): Promise<readonly string[]> {
  const body = { digest };
  return (
    await answer(
      request<{ readonly changed: readonly string[] }>("post", "/api/rulebook/restore", { body }),
    )
  ).changed;
}
