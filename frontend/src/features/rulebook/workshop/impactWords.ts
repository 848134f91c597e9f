// A changed finding in words.
import { t } from "@lingui/core/macro";
import type { FindingChange, Standing } from "./impact";

export function kindWords(kind: FindingChange["kind"]): string {
  return {
    KNOCK_OUT: t`knock-out`,
    PENALTY: t`penalty`,
    OBLIGATION: t`obligation`,
    FLAG: t`flag`,
  }[kind];
}

export function changeWords({ kind, before, after }: FindingChange) {
  const say = (standing: Standing) => {
    if (standing === "none") return t`no ${kindWords(kind)}`;
    if (standing === "holds") return kindWords(kind);
    return kind === "KNOCK_OUT" ? t`knock-out unresolved` : t`${kindWords(kind)}, may apply`;
  };
  return { before: say(before), after: say(after) };
}
