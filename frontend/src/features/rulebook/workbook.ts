// Tables as workbooks over HTTP. What comes back is a text to look at; nothing was written by it.
import type { Schemas } from "@/api/types";
import { addressOf, answer, api } from "@/lib/api/client";

export type Remark = Schemas["WorkbookController.RemarkView"];
export type Imported = Schemas["WorkbookController.ImportedView"];

export const workbookPath = (path: string) =>
  addressOf("/api/rulebook/workbook/{path}", { path: { path } });

export function importWorkbook(path: string, file: File): Promise<Imported> {
  const form = new FormData();
  form.append("file", file, file.name);
  return answer(
    api.POST("/api/rulebook/workbook/{path}", { params: { path: { path } }, body: form }),
  );
}
