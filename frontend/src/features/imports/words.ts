import { t } from "@lingui/core/macro";
import { plain } from "@/lib/case/words";
import type { ImportStatus, Kind } from "./importsApi";

/** What an import is of, in the words of its reader; the constant while they are not there. */
export function kindWords(kinds: readonly Kind[], kind: string): string {
  return kinds.find((each) => each.kind === kind)?.format.label ?? plain(kind.toLowerCase());
}

export function statusWords(status: ImportStatus): string {
  return { PROPOSED: t`waits for a decision`, ACCEPTED: t`accepted`, REJECTED: t`rejected` }[
    status
  ];
}

export const statusTones = {
  PROPOSED: "caution",
  ACCEPTED: "positive",
  REJECTED: "muted",
} as const;

/** Leads see whether it was themselves; the names of others stand in the audit trail, which auditors read. */
export function whoWords(by: string, self: string | undefined): string {
  if (by === self) return t`you`;
  return by === "command line" ? t`the command line` : t`somebody else, whom the audit trail names`;
}
