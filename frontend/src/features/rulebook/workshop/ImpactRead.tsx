// The statement to have read an impact, without which nobody publishes.
import { t } from "@lingui/core/macro";
import { Button } from "@/components/actions/Button";
import { useMay } from "@/lib/session";
import rulebook from "../Rulebook.module.css";
import type { ImpactTools } from "./useImpact";
import styles from "./Workshop.module.css";

export function ImpactRead({ tools: { data, see } }: { tools: ImpactTools }) {
  const mayPublish = useMay("compliance-publisher");
  if (!mayPublish || data?.state !== "DONE") return null;
  return (
    <div className={styles["head"]}>
      {data.seen ? (
        <p className={rulebook["muted"]}>{t`You have read this impact.`}</p>
      ) : (
        <Button isPending={see.isPending} onPress={() => see.mutate()}>
          {t`I have read this impact`}
        </Button>
      )}
    </div>
  );
}
