// Tables as workbooks over HTTP. What comes back is a text to look at; nothing was written by it.
import { answer, request } from "@/lib/api/client";

export interface Remark {
  /** As a person says it: Rules!B7. */
  readonly place: string;
  readonly weight: "refused" | "caution" | "note";
  readonly message: string;
  readonly remedy: string;
}

export interface Imported {
  /** Absent if a cell could not be taken over. */
  readonly text?: string;
  /** The version from which the workbook was made, if it says so. */
  readonly basedOn?: string;
  readonly valid: boolean;
  readonly remarks: readonly Remark[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export const workbookPath = (path: string) =>
  `/api/rulebook/workbook/${path.split("/").map(encodeURIComponent).join("/")}`;

export function importWorkbook(path: string, file: File): Promise<Imported> {
  const form = new FormData();
  form.append("file", file, file.name);
  return answer(request<Imported>("post", workbookPath(path), { body: form }));
}
