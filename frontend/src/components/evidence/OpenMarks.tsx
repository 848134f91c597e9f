// Beside the name of an alternative: that it is unpriced, and how many of its cells are unknown or disputed. Nothing where all is known.
import { plural, t } from "@lingui/core/macro";
import type { Alternative, WeighedCriterion } from "@/lib/case/assessment";
import { openOf } from "@/lib/case/openCells";
import styles from "./evidence.module.css";
import { Disputed } from "./Interval";
import { UnknownCell } from "./Unknown";

interface OpenMarksProps {
  alternative: Pick<Alternative, "cells" | "cost">;
  criteria: readonly Pick<WeighedCriterion, "id" | "name">[];
}

export function OpenMarks({ alternative, criteria }: OpenMarksProps) {
  const { unknown, disputed, isUnpriced } = openOf(alternative, criteria);
  if (unknown.length + disputed.length === 0 && !isUnpriced) return null;
  return (
    <span className={styles["openMarks"]}>
      {isUnpriced && <UnknownCell label={t`Unpriced`} />}
      {unknown.length > 0 && (
        <UnknownCell
          label={plural(unknown.length, { one: "# unknown", other: "# unknown" })}
          note={unknown.join(", ")}
        />
      )}
      {disputed.length > 0 && <Disputed count={disputed.length} />}
    </span>
  );
}
