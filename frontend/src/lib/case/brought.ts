// Statements that came with a file: whose they are here, and what is said of them.
import { t } from "@lingui/core/macro";
import { formatDate } from "@/lib/format";
import type { Brought, CaseFile } from "./types";

/** Says who brought it and when; empty for what was stated here. */
export function broughtWords(brought: Brought | undefined): string {
  if (brought === undefined) return "";
  return t`brought by ${brought.by} from a file on ${formatDate(brought.on)}`;
}

/** The same comparison of names as the server's. */
export function isNamed(person: string, name: string): boolean {
  const plain = (text: string) => text.trim().toLowerCase();
  return person !== "" && plain(person) === plain(name);
}

/** Whether somebody may take it out as their own: who stated it, or who brought it. A lead may take out any. */
export function isOwn(
  statement: { readonly author: string; readonly brought?: Brought | undefined },
  person: string,
): boolean {
  return (
    isNamed(person, statement.author) ||
    (statement.brought !== undefined && isNamed(person, statement.brought.by))
  );
}

/** The ballot that a template starts with is nobody's: no member cast it, and no file brought it. */
export function isOfTemplate(
  { template, ballots }: CaseFile,
  author: string,
  members: readonly string[],
): boolean {
  return (
    template !== undefined &&
    !members.some((name) => isNamed(name, author)) &&
    ballots.some((ballot) => ballot.author === author && ballot.brought === undefined)
  );
}
