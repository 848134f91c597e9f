// The edited case: autosave with the version it replaces, news of other people's saves, and the assessment that follows.
import { t } from "@lingui/core/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { toast } from "@/components/feedback/Toasts";
import type { Versioned } from "@/lib/api/client";
import { type FieldProblem, fieldOfPointer, problemOf } from "@/lib/api/problem";
import type { Saving } from "@/lib/api/saving";
import type { SaveStatus } from "@/lib/autosave/autosaver";
import { useAutosave } from "@/lib/autosave/useAutosave";
import type { CaseContextValue } from "@/lib/case/CaseContext";
import {
  assessmentKey,
  assessmentQuery,
  type CaseView,
  caseEvents,
  caseQuery,
  casesKey,
  saveCase,
} from "@/lib/case/caseApi";
import type { Swings } from "@/lib/case/ranking";
import type { CaseFile } from "@/lib/case/types";
import { useServerEvents } from "@/lib/serverEvents";
import { given } from "@/lib/typed/decimal";
import { useUnread } from "@/lib/typed/unread";

const waits: ReadonlySet<SaveStatus> = new Set(["saved", "unsaved"]);

export interface Conflict {
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  /** The last version both had, where this page saw it. */
  readonly base: CaseFile | undefined;
  readonly by: string;
  keep(result: CaseFile): void;
  takeTheirs(): void;
}

export function useCaseDocument(loaded: Versioned<CaseView>) {
  const caseId = loaded.value.case.id;
  const { mayEdit } = loaded.value.meta;
  const queryClient = useQueryClient();
  const [tried, trySwings] = useState<Swings | undefined>();
  const base = useRef<CaseFile | undefined>(undefined);
  // The version whose replacement was refused: until a newer one is read there is nothing to compare with.
  const overtaken = useRef("");
  const document = useMemo(() => caseQuery(caseId), [caseId]);

  const save = useCallback(
    async (value: CaseFile, etag: string): Promise<Saving<CaseFile>> => {
      // Recovered drafts and a last flush come this way too: a closed case is sent nothing.
      if (!mayEdit) return { kind: "refused", problem: problemOf(409, {}) };
      const saving = await saveCase(value, etag);
      if (saving.kind === "conflict") {
        overtaken.current = etag;
        await queryClient.invalidateQueries({ queryKey: document.queryKey });
      }
      if (saving.kind !== "saved") return saving;
      base.current = value;
      queryClient.setQueryData(document.queryKey, { value: saving.value, etag: saving.etag });
      void queryClient.invalidateQueries({ queryKey: assessmentKey(caseId) });
      void queryClient.invalidateQueries({ queryKey: casesKey });
      return { kind: "saved", value: saving.value.case, etag: saving.etag };
    },
    [queryClient, document, caseId, mayEdit],
  );

  const version = useMemo(
    () => ({ value: loaded.value.case, etag: loaded.etag }),
    [loaded.value.case, loaded.etag],
  );
  const unread = useUnread();
  const isHeld = unread.fields.length > 0;
  const draft = useAutosave<CaseFile>({ key: `case/${caseId}`, loaded: version, save }, isHeld);
  const settled = draft.status === "saved";
  useEffect(() => {
    if (settled) base.current = version.value;
  }, [settled, version]);

  const assessment = useQuery(assessmentQuery(caseId));
  useServerEvents(caseEvents(caseId), {
    changed: (news) => {
      const { version: newest, by } = newsOf(news);
      if (newest !== undefined && newest <= versionOf(loaded.etag)) return;
      if (draft.status === "saving") return;
      void queryClient.invalidateQueries({ queryKey: document.queryKey });
      void queryClient.invalidateQueries({ queryKey: assessmentKey(caseId) });
      if (settled) {
        toast({
          title: by === "" ? t`Somebody else changed this case.` : t`${by} changed this case.`,
          description: t`What you see is the new version.`,
        });
      }
    },
    "assessment-stale": () =>
      void queryClient.invalidateQueries({ queryKey: assessmentKey(caseId) }),
  });

  const { meta } = loaded.value;
  const problems = useMemo(
    () => [...(draft.problem?.errors ?? []), ...fieldProblems(loaded.value.problems)],
    [draft.problem, loaded.value.problems],
  );
  const conflict: Conflict | undefined =
    mayEdit && draft.status === "conflict" && loaded.etag !== overtaken.current
      ? {
          mine: draft.value,
          theirs: loaded.value.case,
          base: base.current,
          by: meta.updatedBy?.name ?? "",
          keep: (result) => {
            draft.change(result);
            void draft.keepMine(version);
          },
          takeTheirs: () => draft.takeTheirs(version),
        }
      : undefined;

  const shownStatus = isHeld && waits.has(draft.status) ? "held" : draft.status;
  const context: CaseContextValue = {
    caseId,
    caseFile: mayEdit ? draft.value : loaded.value.case,
    meta,
    problems,
    status: mayEdit ? shownStatus : "saved",
    mayEdit,
    change: (edit) => {
      if (mayEdit) draft.change(edit);
    },
    save: draft.flush,
    assessment,
    tried,
    trySwings,
  };
  return {
    context,
    conflict,
    recovered: draft.recovered,
    refusal: draft.problem,
    unread,
    discard: mayEdit || settled ? undefined : () => draft.takeTheirs(version),
  };
}

function fieldProblems(found: CaseView["problems"] = []): readonly FieldProblem[] {
  return found.map(({ pointer, ...rest }) => ({ field: fieldOfPointer(pointer), ...rest }));
}

function versionOf(etag: string): number {
  return given(/\d+/.exec(etag)?.[0]);
}

function newsOf(news: unknown): { readonly version?: number; readonly by: string } {
  const { version, by } = (typeof news === "object" && news !== null ? news : {}) as {
    version?: unknown;
    by?: unknown;
  };
  const name =
    typeof by === "object" && by !== null && "name" in by ? String(by.name) : String(by ?? "");
  return { ...(typeof version === "number" && { version }), by: name };
}
