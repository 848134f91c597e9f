// The frame of a list to browse: search box, facets with counts at the left, the filters that are on as chips, the rows, and how many
// of them are shown. On narrow screens the facets fold away behind one button.
import { t } from "@lingui/core/macro";
import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/actions/Button";
import { SearchField } from "@/components/forms/TextField";
import { FacetList } from "@/components/table/FacetList";
import { type FilterChip, FilterChips } from "@/components/table/FilterChips";
import { announce } from "@/lib/announce";
import type { Chosen, CountedFacet } from "@/lib/facets";
import { formatCount } from "@/lib/format";
import styles from "./Browse.module.css";

export interface BrowseProps {
  /** "Search offerings" */
  searchLabel: string;
  /** What the search box looks in: "Name, model, vendor". */
  placeholder: string;
  words: string;
  onWords: (words: string) => void;
  facets: readonly CountedFacet[];
  chosen: Chosen;
  onToggle: (facet: string, value: string) => void;
  onClear: () => void;
  /** How many rows are shown, of how many; undefined while loading. */
  shown: number | undefined;
  total: number | undefined;
  /** What a row is, and several of them: "offering", "offerings". */
  noun: string;
  nouns?: string;
  /** Further rows can be fetched. */
  more?: { isPending: boolean; onMore: () => void } | undefined;
  children: ReactNode;
}

export function Browse({
  searchLabel,
  placeholder,
  words,
  onWords,
  facets,
  chosen,
  onToggle,
  onClear,
  shown,
  total,
  noun,
  nouns = `${noun}s`,
  more,
  children,
}: BrowseProps) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const [typed, setTyped] = useTyped(words, onWords);
  const chips = facets.flatMap((facet) =>
    (chosen[facet.id] ?? []).map(
      (value): FilterChip => ({
        id: `${facet.id}:${value}`,
        name: facet.title,
        value: facet.options.find((option) => option.id === value)?.label ?? value,
        onRemove: () => onToggle(facet.id, value),
      }),
    ),
  );
  const count = countText(shown, total, noun, nouns);
  useEffect(() => {
    if (count !== "") announce(count);
  }, [count]);
  const few = facets.filter((facet) => facet.options.length > 1 || chosen[facet.id]);
  return (
    <div className={styles["browse"]} data-facets={few.length > 0 || undefined}>
      <div className={styles["bar"]}>
        <div className={styles["search"]}>
          <SearchField
            label={searchLabel}
            placeholder={placeholder}
            value={typed}
            onChange={setTyped}
          />
        </div>
        {few.length > 0 && (
          <div className={styles["fold"]}>
            <Button
              icon={SlidersHorizontal}
              aria-expanded={isOpen}
              aria-controls={panel}
              onPress={() => setOpen(!isOpen)}
            >
              {t`Filters`}
            </Button>
          </div>
        )}
        <p className={styles["count"]}>{count}</p>
      </div>
      {few.length > 0 && (
        <section
          id={panel}
          className={styles["facets"]}
          data-open={isOpen || undefined}
          aria-label={t`Filters to choose from`}
        >
          <h2 className={styles["heading"]}>{t`Filters`}</h2>
          {few.map(({ id, title, options }) => (
            <FacetList
              key={id}
              title={title}
              options={options}
              selected={chosen[id] ?? []}
              onToggle={(value) => onToggle(id, value)}
              shown={6}
            />
          ))}
        </section>
      )}
      <div className={styles["rows"]}>
        <FilterChips chips={chips} onClear={onClear} />
        {children}
        {more && (
          <div className={styles["more"]}>
            <Button isPending={more.isPending} onPress={more.onMore}>
              {t`Show more`}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function countText(
  shown: number | undefined,
  total: number | undefined,
  noun: string,
  nouns: string,
): string {
  if (shown === undefined) return "";
  const all = formatCount(total ?? shown, noun, nouns);
  return total === undefined || total === shown ? all : t`${shown} of ${all}`;
}

/** Letters appear at once; the address follows when typing rests. */
function useTyped(words: string, onWords: (words: string) => void) {
  const [typed, setTyped] = useState(words);
  const tell = useRef(onWords);
  const told = useRef(words);
  useEffect(() => {
    tell.current = onWords;
  });
  useEffect(() => {
    // Cleared elsewhere, or Back was pressed.
    if (words !== told.current) {
      told.current = words;
      setTyped(words);
    }
  }, [words]);
  useEffect(() => {
    if (typed === told.current) return;
    const rest = setTimeout(() => {
      told.current = typed;
      tell.current(typed);
    }, 200);
    return () => clearTimeout(rest);
  }, [typed]);
  return [typed, setTyped] as const;
}
