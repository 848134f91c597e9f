import { t } from "@lingui/core/macro";
import { plain } from "@/lib/case/words";
import type { ImportStatus } from "./importsApi";

export interface Kind {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** What the file chooser offers. */
  readonly files: string;
  /** Whether the file may leave open from when its figures hold. */
  readonly isDated: boolean;
}

export function kinds(): readonly Kind[] {
  return [
    {
      id: "csv",
      label: t`Catalog CSV`,
      note: t`One sheet of the catalog's own format.`,
      files: ".csv",
      isDated: false,
    },
    {
      id: "litellm",
      label: t`LiteLLM price map`,
      note: t`model_prices_and_context_window.json`,
      files: ".json",
      isDated: true,
    },
    {
      id: "models-dev",
      label: t`models.dev`,
      note: t`The repository as a ZIP archive.`,
      files: ".zip",
      isDated: true,
    },
    {
      id: "arena-hard",
      label: t`Arena-Hard leaderboard`,
      note: t`A board as CSV or Markdown.`,
      files: ".csv,.md",
      isDated: true,
    },
    {
      id: "aider",
      label: t`Aider leaderboard`,
      note: t`Runs as YAML.`,
      files: ".yml,.yaml",
      isDated: true,
    },
    {
      id: "livebench",
      label: t`LiveBench table`,
      note: t`One release as CSV, such as table_2024_11_25.csv.`,
      files: ".csv",
      isDated: true,
    },
    {
      id: "livecodebench",
      label: t`LiveCodeBench performances`,
      note: t`performances_generation.json; its window is the version.`,
      files: ".json",
      isDated: true,
    },
    {
      id: "lmarena",
      label: t`LMArena leaderboard`,
      note: t`A board of one day as CSV.`,
      files: ".csv",
      isDated: true,
    },
  ];
}

/** Enumeration constant or code, as the server writes either. */
export function kindWords(kind: string): string {
  const code = kind.toLowerCase().replaceAll("_", "-");
  return kinds().find(({ id }) => id === code)?.label ?? plain(code);
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
