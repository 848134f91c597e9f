// Which cases an earlier publication would answer otherwise than the published one: what bringing it back would do.
import { t } from "@lingui/core/macro";
import { useState } from "react";
import { ImpactPanel } from "./ImpactPanel";
import type { Depth } from "./impactApi";
import { useImpact } from "./useImpact";

export function GoingBack({ to }: { to: string }) {
  const [depth, setDepth] = useState<Depth>("ANSWER");
  const impact = useImpact(to, depth);
  return (
    <section aria-label={t`What going back would change`}>
      <h3>{t`What going back to these rules would change`}</h3>
      <ImpactPanel tools={impact} depth={depth} onDepth={setDepth} />
    </section>
  );
}
