// Facts typed into a form made from the vocabulary, and what the rules say to them: what fires, what may, what nearly does and why not.
import { plural, t } from "@lingui/core/macro";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "@/components/actions/Button";
import { ErrorState } from "@/components/feedback/ErrorState";
import { SkeletonRows } from "@/components/feedback/Skeleton";
import { ComboBox } from "@/components/forms/ComboBox";
import { DateField } from "@/components/forms/DateField";
import { SearchField } from "@/components/forms/TextField";
import { messagesByField, problemFrom } from "@/lib/api/problem";
import rulebook from "../Rulebook.module.css";
import type { GoTo } from "../RulebookStatus";
import { firedQuery, vocabularyQuery } from "../rulebookApi";
import { FactInput } from "./FactInput";
import { TriedRules } from "./TriedRules";
import styles from "./Workshop.module.css";
import { readFacts, type Simulation, simulate } from "./workshopApi";

const delay = 400;

interface Typed {
  readonly asOf: string;
  readonly facts: Readonly<Record<string, string>>;
}

const today = () => new Date().toISOString().slice(0, 10);

export function SimulateView({ goTo }: { goTo: GoTo }) {
  const vocabulary = useQuery(vocabularyQuery).data;
  const [typed, setTyped] = useState<Typed>({ asOf: today(), facts: {} });
  const [sought, setSought] = useState("");
  const [start, setStart] = useState("");
  const { data, error } = useTried(typed);
  const starts = useStarts();
  const begin = useMutation({
    mutationFn: (id: string) => {
      const [caseId = "", offering = ""] = id.split(" ");
      return readFacts(caseId, offering);
    },
    onSuccess: ({ asOf, facts }) =>
      setTyped({
        asOf,
        facts: Object.fromEntries(
          facts
            .filter(({ field, value }) => value !== "?" && field !== "case.asOf")
            .map(({ field, value }) => [field, value]),
        ),
      }),
  });
  if (!vocabulary) return <SkeletonRows rows={12} />;
  const wrong = error ? messagesByField(problemFrom(error)) : undefined;
  const set = (field: string, value: string) => {
    const { [field]: _, ...others } = typed.facts;
    setTyped({ ...typed, facts: value === "" ? others : { ...others, [field]: value } });
  };
  const word = sought.trim().toLowerCase();
  const matches = (field: (typeof vocabulary.fields)[number]) =>
    `${field.name} ${field.words} ${field.meaning}`.toLowerCase().includes(word);
  const levels = [...new Set(vocabulary.fields.map(({ name }) => name.split(".")[0] ?? ""))];
  const stated = Object.keys(typed.facts).length;

  return (
    <div className={styles["simulate"]}>
      <section aria-label={t`Facts`} className={styles["facts"]}>
        <p className={rulebook["muted"]}>
          {t`Nothing typed here is stored. What is left open is unknown, never no.`}
        </p>
        <ComboBox
          label={t`Begin with what is known of an offering`}
          options={starts}
          value={start}
          onChange={(id) => {
            setStart(id);
            begin.mutate(id);
          }}
        />
        <div className={styles["begin"]}>
          <DateField
            label={t`As of`}
            value={typed.asOf}
            onChange={(asOf) => setTyped({ ...typed, asOf })}
          />
          <SearchField
            label={t`Find a fact`}
            placeholder={t`retention, country, licence`}
            value={sought}
            onChange={setSought}
          />
        </div>
        <p className={styles["head"]}>
          <span className={rulebook["muted"]}>
            {plural(stated, { one: "# fact stated", other: "# facts stated" })}
          </span>
          {stated > 0 && (
            <Button size="small" onPress={() => setTyped({ ...typed, facts: {} })}>
              {t`Clear all`}
            </Button>
          )}
        </p>
        {levels.map((level) => {
          const fields = vocabulary.fields.filter(
            (field) =>
              field.name.startsWith(`${level}.`) && field.name !== "case.asOf" && matches(field),
          );
          const filled = fields.filter(({ name }) => name in typed.facts).length;
          return (
            fields.length > 0 && (
              <Level
                key={level}
                title={levelWords(level)}
                note={t`${filled} of ${fields.length} stated`}
                isOpen={word !== "" || level === "case"}
              >
                {fields.map((field) => (
                  <FactInput
                    key={field.name}
                    field={field}
                    value={typed.facts[field.name] ?? ""}
                    error={wrong?.[`facts.${field.name}`]}
                    onChange={(value) => set(field.name, value)}
                  />
                ))}
              </Level>
            )
          );
        })}
      </section>
      <section aria-label={t`What the rules say`} className={styles["answers"]}>
        {error && (!wrong || Object.keys(wrong).length === 0) && (
          <ErrorState error={error} what={t`The rules could not be tried`} />
        )}
        {data ? <TriedRules simulation={data} goTo={goTo} /> : !error && <SkeletonRows rows={6} />}
      </section>
    </div>
  );
}

/** Fields are drawn only when their group is open: there are more than a hundred. */
function Level({
  title,
  note,
  isOpen,
  children,
}: {
  title: string;
  note: string;
  isOpen: boolean;
  children: React.ReactNode;
}) {
  const [own, setOwn] = useState<boolean>();
  const open = own ?? isOpen;
  return (
    <details
      open={open}
      className={styles["level"]}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) setOwn(event.currentTarget.open);
      }}
    >
      <summary>
        {title} <span className={rulebook["muted"]}>{note}</span>
      </summary>
      {open && <div className={styles["fields"]}>{children}</div>}
    </details>
  );
}

function levelWords(level: string): string {
  const words: Readonly<Record<string, string>> = {
    case: t`The case`,
    offering: t`The offering`,
    model: t`The model`,
    developer: t`Its developer`,
    operator: t`Its operator`,
    supplyChain: t`The supply chain`,
    evidence: t`The evidence`,
  };
  return words[level] ?? level;
}

function useStarts() {
  const fired = useQuery(firedQuery).data;
  const found = new Map<string, { id: string; label: string; note: string }>();
  for (const { cases } of fired?.rules ?? []) {
    for (const each of cases) {
      for (const { id, name } of each.offerings) {
        const key = `${each.id} ${id}`;
        found.set(key, { id: key, label: name, note: each.title });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.label.localeCompare(b.label));
}

/** The answer to what was typed, a moment after the last key; the last good one stays while something cannot be read. */
function useTried({ asOf, facts }: Typed): { data?: Simulation; error?: Error } {
  const [result, setResult] = useState<{ data?: Simulation; error?: Error }>({});
  useEffect(() => {
    if (asOf === "") return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      try {
        const data = await simulate(asOf, { ...facts, "case.asOf": asOf });
        if (isCurrent) setResult({ data });
      } catch (error) {
        if (isCurrent) setResult((before) => ({ ...before, error: error as Error }));
      }
    }, delay);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asOf, facts]);
  return result;
}
