// The entries of one kind in words, each with its source, to change and to remove.
import { t } from "@lingui/core/macro";
import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "@/components/actions/Button";
import type { Option } from "@/components/forms/Select";
import { useCase } from "@/lib/case/CaseContext";
import { EntryDialog } from "./EntryDialog";
import type { EntryKind } from "./entries";
import styles from "./Price.module.css";

export interface EntryListProps<E> {
  kind: EntryKind<E>;
  entries: readonly E[];
  words: (entry: E) => string;
  offerings: readonly Option[];
  /** Filled in for a new entry. */
  currency: string;
  mayEdit: boolean;
  /** Why nothing can be entered yet. */
  blocked?: string | undefined;
  onChange: (entries: readonly E[]) => void;
}

export function EntryList<E extends { readonly source: string }>({
  kind,
  entries,
  words,
  offerings,
  currency,
  mayEdit,
  blocked,
  onChange,
}: EntryListProps<E>) {
  const { problems } = useCase();
  // The place being edited; one past the end for a new entry.
  const [at, setAt] = useState<number | undefined>();
  const held = at === undefined ? undefined : entries[at];
  const isFree = mayEdit && blocked === undefined;
  const path = kind.id === "exchangeRates" ? "need.exchangeRates" : `need.pricing.${kind.id}`;
  const record = (entry: E) => {
    onChange(held ? entries.map((each, i) => (i === at ? entry : each)) : [...entries, entry]);
    setAt(undefined);
  };
  return (
    <section id={kind.id} aria-label={kind.title}>
      <div className={styles["entryHeader"]}>
        <h3>{kind.title}</h3>
        <Button size="small" icon={Plus} isDisabled={!isFree} onPress={() => setAt(entries.length)}>
          {kind.add}
        </Button>
      </div>
      <p className={styles["quiet"]}>{blocked ?? kind.note}</p>
      {entries.length > 0 && (
        <div className={styles["scroll"]}>
          <table className={styles["costs"]} aria-label={kind.title}>
            <tbody>
              {entries.map((entry, index) => (
                <tr key={words(entry)}>
                  <th scope="row">
                    {words(entry)}
                    {problems
                      .filter(({ field }) => field.startsWith(`${path}.${index}`))
                      .map(({ field, message, remedy }) => (
                        <p key={field} role="alert">{`${message} ${remedy ?? ""}`}</p>
                      ))}
                  </th>
                  <td className={styles["quiet"]}>{entry.source}</td>
                  <td>
                    <div className={styles["entryActions"]}>
                      <IconButton
                        icon={Pencil}
                        size="small"
                        label={t`Change ${words(entry)}`}
                        isDisabled={!isFree}
                        onPress={() => setAt(index)}
                      />
                      <IconButton
                        icon={Trash2}
                        size="small"
                        label={t`Remove ${words(entry)}`}
                        isDisabled={!mayEdit}
                        onPress={() => onChange(entries.filter((_, i) => i !== index))}
                      />
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {at !== undefined && (
        <EntryDialog
          title={kind.add}
          fields={kind.fields}
          initial={
            held ? kind.values(held) : { currency, to: currency, ...given(kind.values(undefined)) }
          }
          offerings={offerings}
          onClose={() => setAt(undefined)}
          onRecord={(values) => record(kind.entry(values, held))}
        />
      )}
    </section>
  );
}

function given<V>(values: Readonly<Record<string, V | undefined>>): Record<string, V> {
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, V] => pair[1] !== undefined),
  );
}
