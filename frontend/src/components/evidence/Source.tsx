// Where a figure or fact comes from: its basis as a mark, its source as text or link, its dates. Unverified is never quiet.
import { t } from "@lingui/core/macro";
import { CircleHelp } from "lucide-react";
import type { Provenance } from "@/lib/catalog/types";
import { basisWords } from "@/lib/catalog/words";
import { Badge } from "./Badge";
import styles from "./evidence.module.css";

export function BasisBadge({ basis }: { basis: string }) {
  const code = basis.toLowerCase().replaceAll("_", "-");
  return code === "unverified" ? (
    <Badge tone="caution" icon={CircleHelp}>
      {basisWords(code)}
    </Badge>
  ) : (
    <Badge tone="muted">{basisWords(code)}</Badge>
  );
}

/** An address is a link; anything else is text. Sources come from files, so only http and https lead anywhere. */
export function SourceText({ source }: { source: string }) {
  if (source === "") return <>{t`no source located`}</>;
  return /^https?:\/\/\S+$/.test(source) ? (
    <a href={source} target="_blank" rel="noreferrer noopener">
      {source.replace(/^https?:\/\/(www\.)?/, "")}
    </a>
  ) : (
    source
  );
}

/** The basis, the source, when it was published and read, and what a reader must know. */
export function SourceNote({ provenance }: { provenance: Provenance }) {
  const { basis, source, published, retrieved, retracted, note } = provenance;
  return (
    <span className={styles["source"]}>
      <BasisBadge basis={basis} />
      <span className={styles["sourceText"]}>
        <SourceText source={source} />
        {published && <>, {t`published ${published}`}</>}
        {retrieved && <>, {t`read ${retrieved}`}</>}
        {retracted && <strong>, {t`retracted ${retracted}`}</strong>}
        {note !== "" && <span className={styles["sourceNote"]}>{note}</span>}
      </span>
    </span>
  );
}
