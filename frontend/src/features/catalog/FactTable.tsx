// Facts about one entry: what is said, since when, and on what it rests. Unknown is shown as unknown, with what is missing.
import { t } from "@lingui/core/macro";
import { SourceNote } from "@/components/evidence/Source";
import { UnknownCell } from "@/components/evidence/Unknown";
import { EmptyState } from "@/components/feedback/EmptyState";
import type { FactValue } from "@/lib/case/types";
import { factWords, plain } from "@/lib/case/words";
import type { Fact } from "@/lib/catalog/types";
import { datesWords, placeWords } from "@/lib/catalog/words";
import styles from "./catalog.module.css";

/** Names that the words of a code do not give. */
function namedAttribute(attribute: string): string | undefined {
  const names: Readonly<Record<string, string>> = {
    dpa: t`DPA (data processing agreement)`,
    gpaiCode: t`GPAI code of practice`,
    licenceExcludesEu: t`Licence excludes the EU`,
    ipIndemnity: t`IP indemnity`,
    dpia: t`DPIA (impact assessment)`,
    fria: t`FRIA (fundamental rights assessment)`,
  };
  return names[attribute];
}

/** "accessCountries" → "Access countries". */
export function attributeWords(attribute: string): string {
  return namedAttribute(attribute) ?? plain(attribute.replaceAll(/([a-z])([A-Z])/g, "$1 $2"));
}

export function FactText({ value }: { value: FactValue }) {
  if (typeof value !== "object") return factWords(value);
  if ("unknown" in value) return <UnknownCell note={value.unknown} />;
  if ("codes" in value) {
    if (value.codes.length === 0) {
      return value.complete ? (
        t`none`
      ) : (
        <UnknownCell note={t`None is named, and the list is not complete.`} />
      );
    }
    const named = value.codes.map(placeWords).join(", ");
    return value.complete ? named : t`${named}; perhaps others`;
  }
  if ("code" in value) return placeWords(value.code);
  if ("notApplicable" in value) {
    return value.notApplicable === ""
      ? t`does not apply`
      : t`does not apply: ${value.notApplicable}`;
  }
  return factWords(value);
}

export function FactTable({ label, facts }: { label: string; facts: readonly Fact[] }) {
  if (facts.length === 0) return <EmptyState>{t`Nothing is held at this level yet.`}</EmptyState>;
  return (
    <table className={styles["facts"]} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t`Fact`}</th>
          <th scope="col">{t`Value`}</th>
          <th scope="col">{t`Holds`}</th>
          <th scope="col">{t`Basis and source`}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr
            key={`${fact.attribute} ${fact.effective.since ?? ""} ${fact.provenance.source} ${JSON.stringify(fact.value)}`}
            data-void={fact.provenance.retracted !== undefined || undefined}
          >
            <th scope="row">{attributeWords(fact.attribute)}</th>
            <td>
              <FactText value={fact.value} />
            </td>
            <td>{datesWords(fact.effective)}</td>
            <td>
              <SourceNote provenance={fact.provenance} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
