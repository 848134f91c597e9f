// How the two axes of a comparison came out. They always stand together.
import { t } from "@lingui/core/macro";
import type { Independent, OwnFigures } from "@/lib/case/assessment";
import { Badge, type BadgeTone } from "./Badge";
import styles from "./ClaimPart.module.css";

export function Verdicts({ own, independent }: { own: OwnFigures; independent: Independent }) {
  return (
    <div className={styles["axes"]}>
      <OwnVerdict own={own} />
      <IndependentVerdict independent={independent} />
    </div>
  );
}

export function OwnVerdict({ own }: { own: OwnFigures }) {
  return <Badge tone={ownTones[own]}>{ownFiguresWords(own)}</Badge>;
}

export function IndependentVerdict({ independent }: { independent: Independent }) {
  return <Badge tone={independentTones[independent]}>{independentWords(independent)}</Badge>;
}

const ownTones: Readonly<Record<OwnFigures, BadgeTone>> = {
  SUPPORT: "neutral",
  DO_NOT_SUPPORT: "negative",
  NOT_SEPARABLE: "caution",
  NONE_HELD: "muted",
};

const independentTones: Readonly<Record<Independent, BadgeTone>> = {
  REPLICATED: "positive",
  CONTRADICTED: "negative",
  INCONCLUSIVE: "caution",
  NONE: "muted",
};

export function ownFiguresWords(own: OwnFigures): string {
  return {
    SUPPORT: t`Supported by its own source's figures`,
    DO_NOT_SUPPORT: t`Not supported by its own source's figures`,
    NOT_SEPARABLE: t`Its own source's figures cannot separate the two`,
    NONE_HELD: t`No figures of its own source are held`,
  }[own];
}

export function independentWords(independent: Independent): string {
  return {
    REPLICATED: t`Replicated independently`,
    CONTRADICTED: t`Contradicted independently`,
    INCONCLUSIVE: t`Independent tests are inconclusive`,
    NONE: t`Not independently tested`,
  }[independent];
}
