// A rule file that does not exist yet: its name, where it goes, and the text it begins with. The server checks the name again and
// alone decides where on its disk the file stands.
import { t } from "@lingui/core/macro";

export const fileKinds = ["table", "sentences", "cases"] as const;
export type FileKind = (typeof fileKinds)[number];

export interface NewFile {
  readonly kind: FileKind;
  readonly folder: string;
  readonly name: string;
  /** The rule file that the cases prove; of a file of cases alone. */
  readonly proves: string;
}

const folderName = /^[a-z0-9][a-z0-9-]{0,60}$/;
const fileName = /^[a-z0-9][a-z0-9-]{0,80}$/;
const ruleFile = /\.(?:csv|drl)$/;

export interface NewFileProblem {
  readonly field: "folder" | "name" | "proves";
  readonly message: string;
}

export function pathOf({ kind, folder, name, proves }: NewFile): string {
  if (kind === "cases") return casesOf(proves);
  return `${folder}/${name}${kind === "table" ? ".csv" : ".drl"}`;
}

function casesOf(file: string): string {
  return file.replace(ruleFile, ".cases.yaml");
}

/** Rule files beside which no cases stand. */
export function withoutCases(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => ruleFile.test(path) && !paths.includes(casesOf(path)));
}

export function problemsOf(file: NewFile, paths: readonly string[]): readonly NewFileProblem[] {
  if (file.kind === "cases") {
    return file.proves === ""
      ? [{ field: "proves", message: t`Choose the file whose rules the cases prove.` }]
      : [];
  }
  const problems: NewFileProblem[] = [];
  if (!folderName.test(file.folder)) {
    problems.push({
      field: "folder",
      message: t`Write the folder in small letters, digits and hyphens, for example data-protection.`,
    });
  }
  if (!fileName.test(file.name)) {
    problems.push({
      field: "name",
      message: t`Write the name in small letters, digits and hyphens, without an ending, for example transfer.`,
    });
  }
  if (problems.length === 0 && paths.includes(pathOf(file))) {
    problems.push({
      field: "name",
      message: t`${pathOf(file)} is there already. Open it instead.`,
    });
  }
  return problems;
}

/** What a file of cases begins with. A rule's own files begin on the server: switched off, with their cases. */
export function firstCase(proves: string): string {
  return `# Cases that prove the rules of ${proves}: one that fires, one that does not, one at each threshold, one with a fact unknown.
cases:
  - name: write what the case shows
    rule: write-the-id-of-the-rule
    as-of: 2026-05-09
    given:
      case.dataClasses: [personal]
    expect:
      - finding: flag
        certainty: holds
`;
}
