// Texts typed and not saved, kept in this browser: under the file's path, with the version they change. A new file has no version.
import { readStored } from "@/lib/storage";

export interface Draft {
  readonly text: string;
  /** Empty for a file that is not there yet. */
  readonly etag: string;
  /** The text that was changed; absent where it is not known. */
  readonly base?: string;
}

export const draftKey = (path: string) => `assay.rule-draft.${path}`;

export function storedDraft(path: string): Draft | undefined {
  const found = readStored(draftKey(path));
  return found instanceof Object && "text" in found && "etag" in found
    ? {
        text: String(found.text),
        etag: String(found.etag),
        ...("base" in found ? { base: String(found.base) } : {}),
      }
    : undefined;
}
