// Who may do what, in one place: the menu, the palette, the buttons and the sentence for those who may not all ask here. The server decides;
// a test holds this list against the table that the server's own tests walk.
import { t } from "@lingui/core/macro";
import { useCallback } from "react";
import { useSession } from "./session";

/** Role codes by what they may do. */
const holders = {
  managePeople: ["admin"],
  readAudit: ["auditor", "admin"],
  createCases: ["evaluator", "procurement-lead"],
  decide: ["procurement-lead"],
  importFiles: ["procurement-lead", "admin"],
  settleImports: ["procurement-lead", "admin"],
  enterClaims: ["evaluator", "procurement-lead", "architect"],
  writeRules: ["compliance-author"],
  publishRules: ["compliance-publisher"],
} as const;

export type Capability = keyof typeof holders;

export function holdersOf(capability: Capability): readonly string[] {
  return holders[capability];
}

/** Tells of each whether the signed-in person may do it. */
export function useCan(): (capability: Capability) => boolean {
  const held = useSession()?.person?.roles;
  return useCallback(
    (capability) => holdersOf(capability).some((role) => held?.includes(role) === true),
    [held],
  );
}

/** "a procurement lead or an administrator": whom to ask. */
export function whoCan(capability: Capability): string {
  return holdersOf(capability).map(oneOfRole).join(t` or `);
}

function oneOfRole(code: string): string {
  const words: Readonly<Record<string, string>> = {
    evaluator: t`an evaluator`,
    "procurement-lead": t`a procurement lead`,
    "compliance-author": t`a compliance author`,
    "compliance-publisher": t`a compliance publisher`,
    architect: t`an architect`,
    auditor: t`an auditor`,
    admin: t`an administrator`,
  };
  return words[code] ?? code;
}
