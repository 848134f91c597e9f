// Which cases a text that is not saved yet would change, before anybody saves it.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import rulebook from "../Rulebook.module.css";
import type { RulebookState } from "../rulebookApi";
import { ImpactPanel } from "./ImpactPanel";
import { type Depth, startDraftImpact } from "./impactApi";
import { useImpact } from "./useImpact";

interface DraftImpactProps {
  path: string;
  text: string;
  /** Of the rulebook as it would be with the text. */
  digest: string;
  state: RulebookState;
}

export function DraftImpact({ path, text, digest, state }: DraftImpactProps) {
  const [depth, setDepth] = useState<Depth>("ANSWER");
  const isSame = state.published?.digest === digest;
  const impact = useImpact(isSame ? "" : digest, depth, () => startDraftImpact(path, text, depth));
  if (isSame) {
    return (
      <p className={rulebook["muted"]}>
        {t`The rules would mean what the published ones mean, so no answer changes.`}
      </p>
    );
  }
  return (
    <div className={rulebook["page"]}>
      <p className={rulebook["muted"]}>
        {state.mode === "live"
          ? t`Against the published rules. Here a valid save takes effect at once, so look before you save.`
          : t`Against the published rules, with everything that is saved and not published yet.`}
      </p>
      <ImpactPanel tools={impact} depth={depth} onDepth={setDepth} />
    </div>
  );
}
