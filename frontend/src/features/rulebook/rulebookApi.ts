// The rulebook over HTTP: its state, files, rules, cases and past.
import { queryOptions } from "@tanstack/react-query";
import type { Schemas } from "@/api/types";
import { answer, api, type Versioned, versioned } from "@/lib/api/client";
import { ifMatch, type Saving, settle } from "@/lib/api/saving";

export type Diagnostic = Schemas["DiagnosticView"];
/** A text of the folder as somebody looked at it. */
export type ClaimedFile = Schemas["Authorship.FileText"];
export type RulebookState = Schemas["RulebookView"];
export type FileLine = Schemas["RuleFilesController.FileLine"];
export type Change = FileLine["change"];
/** A file as it is edited; what else the server tells of it is read afresh. */
export type FileText = Pick<Schemas["RuleFilesController.FileView"], "path" | "text">;
export type Check = Schemas["RuleFilesController.CheckView"];
export type Effect = Schemas["RulebookView.EffectView"];
export type Rule = Schemas["RulebookView.RuleView"];
export type CaseResult = Schemas["CaseResult"];
export type Publication = Schemas["RulebookController.PublicationView"];
export type Vocabulary = Schemas["RulesController.VocabularyView"];
/** Where the findings of one rule stand now. */
export type FiredRule = Schemas["FiredView.FiredRule"];
export type FiredCase = Schemas["FiredView.FiredCase"];
export type FiredOffering = Schemas["FiredView.FiredOffering"];
export type Fired = Schemas["FiredView"];

/** Everything below is stale when the rulebook changed. */
export const rulebookKey = ["rulebook"] as const;

export const rulebookQuery = queryOptions({
  queryKey: [...rulebookKey, "state"],
  queryFn: () => answer(api.GET("/api/rulebook")),
});

export const filesQuery = queryOptions({
  queryKey: [...rulebookKey, "files"],
  queryFn: async () => (await answer(api.GET("/api/rulebook/files"))).items,
});

export const readFile = (path: string) =>
  api.GET("/api/rulebook/files/{path}", { params: { path: { path } } });

export const fileQuery = (path: string) =>
  queryOptions({
    queryKey: [...rulebookKey, "file", path],
    queryFn: () => versioned(readFile(path)),
  });

export const rulesQuery = queryOptions({
  queryKey: [...rulebookKey, "rules"],
  queryFn: async () => (await answer(api.GET("/api/rulebook/rules"))).items,
});

/** Follows the rulebook; cases change without it, so it is asked again whenever it is shown. */
export const firedQuery = queryOptions({
  queryKey: [...rulebookKey, "fired"],
  queryFn: () => answer(api.GET("/api/rulebook/fired")),
  staleTime: 0,
});

export const casesQuery = queryOptions({
  queryKey: [...rulebookKey, "cases"],
  queryFn: async () => (await answer(api.POST("/api/rulebook/test"))).items,
});

export const historyQuery = queryOptions({
  queryKey: [...rulebookKey, "history"],
  queryFn: async () => (await answer(api.GET("/api/rulebook/history"))).items,
});

export const vocabularyQuery = queryOptions({
  queryKey: [...rulebookKey, "vocabulary"],
  queryFn: () => answer(api.GET("/api/rulebook/vocabulary")),
});

export function checkFile(path: string, text: string): Promise<Check> {
  return answer(api.POST("/api/rulebook/check", { body: { path, text } }));
}

export function saveFile({ value, etag }: Versioned<FileText>): Promise<Saving<FileText>> {
  const params = { path: { path: value.path }, header: etag === "" ? {} : ifMatch(etag) };
  const body = { text: value.text };
  return settle(versioned(api.PUT("/api/rulebook/files/{path}", { params, body })));
}

/** Writes a new rule, switched off, and its cases; answers the files, the rule's first. */
export async function beginRule(
  id: string,
  folder: string,
  shape: Schemas["RuleScaffold.Shape"],
): Promise<readonly string[]> {
  return (await answer(api.POST("/api/rulebook/new-rule", { body: { id, folder, shape } })))
    .written;
}

export function publish(digest: string): Promise<RulebookState> {
  return answer(api.POST("/api/rulebook/publish", { body: { digest } }));
}

/** Says that you made these changes in the folder and stand for them. */
export function claimChanges(files: readonly ClaimedFile[]): Promise<RulebookState> {
  return answer(api.POST("/api/rulebook/claims", { body: { files } }));
}

/** Puts the texts of an earlier publication back as the working rulebook; answers the files that changed. */
export async function restore(digest: string): Promise<readonly string[]> {
  return (await answer(api.POST("/api/rulebook/restore", { body: { digest } }))).changed;
}
