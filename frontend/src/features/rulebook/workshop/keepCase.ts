// A case put at the end of its file, which is made if it is not there yet. Saved at once; the server refuses what it cannot read.

import { type Versioned, versioned } from "@/lib/api/client";
import { ProblemError } from "@/lib/api/problem";
import type { Saving } from "@/lib/api/saving";
import { type FileText, readFile, saveFile } from "../rulebookApi";

/** Rule files hold no backslashes; quotation marks inside become typographic ones. */
export function renamed(caseText: string, name: string): string {
  const said = name.replaceAll('"', "”").replaceAll("\\", "/").replace(/\s+/g, " ").trim();
  return caseText.replace(/^( *- name: ).*$/m, (_, start: string) => `${start}"${said}"`);
}

export function nameOf(caseText: string): string {
  const written = /^ *- name: (.*)$/m.exec(caseText)?.[1] ?? "";
  return written.replace(/^"|"$/g, "");
}

export function appended(file: string, caseText: string): string {
  const start = file.trim() === "" ? "cases:\n" : file.endsWith("\n") ? file : `${file}\n`;
  const gap = start.trim() === "cases:" || start.endsWith("\n\n") ? "" : "\n";
  return start + gap + (caseText.endsWith("\n") ? caseText : `${caseText}\n`);
}

export async function keepCase(path: string, caseText: string): Promise<Saving<FileText>> {
  const present = await versionedOrNew(path);
  return saveFile({
    value: { path, text: appended(present.value.text, caseText) },
    etag: present.etag,
  });
}

async function versionedOrNew(path: string): Promise<Versioned<FileText>> {
  try {
    return await versioned(readFile(path));
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) {
      return { value: { path, text: "" }, etag: "" };
    }
    throw error;
  }
}
