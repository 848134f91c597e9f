// Narrowing a list that is held whole: search words, and facets with how many rows each choice would leave.

export interface Facet<T> {
  /** Also the name of its parameter in the address. */
  readonly id: string;
  readonly title: string;
  readonly of: (row: T) => string;
  readonly words: (value: string) => string;
}

export interface CountedFacet {
  readonly id: string;
  readonly title: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: number;
  }[];
}

export type Chosen = Readonly<Record<string, readonly string[] | undefined>>;

function admits<T>(facet: Facet<T>, row: T, chosen: Chosen): boolean {
  const wanted = chosen[facet.id];
  return wanted === undefined || wanted.includes(facet.of(row));
}

/** Rows that every facet admits. */
export function narrowed<T>(rows: readonly T[], facets: readonly Facet<T>[], chosen: Chosen): T[] {
  return rows.filter((row) => facets.every((facet) => admits(facet, row, chosen)));
}

/** Counts over what every other facet admits, so that further choices of this one stay visible. Most frequent first. */
export function counted<T>(
  rows: readonly T[],
  facets: readonly Facet<T>[],
  chosen: Chosen,
): readonly CountedFacet[] {
  return facets.map((facet) => {
    const others = facets.filter((other) => other !== facet);
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = facet.of(row);
      const before = counts.get(value) ?? 0;
      counts.set(value, before + (others.every((other) => admits(other, row, chosen)) ? 1 : 0));
    }
    return {
      id: facet.id,
      title: facet.title,
      options: [...counts]
        .map(([id, count]) => ({ id, label: facet.words(id), count }))
        .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "en")),
    };
  });
}

/** Whether every word stands somewhere in the texts. */
export function matches(words: string, ...texts: readonly (string | undefined)[]): boolean {
  const all = texts.join("\n").toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
