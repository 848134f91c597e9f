// How a person likes to see the product: theme and row density. Kept in this browser only.
import { store as keep, readStored } from "./storage";
import { createStore, useStore } from "./store";

export type Theme = "system" | "light" | "dark";
export type Density = "comfortable" | "compact";

export interface Preferences {
  readonly theme: Theme;
  readonly density: Density;
}

const key = "assay.preferences";

function read(): Preferences {
  const stored = readStored(key) as Partial<Preferences> | undefined;
  return {
    theme: stored?.theme === "light" || stored?.theme === "dark" ? stored.theme : "system",
    density: stored?.density === "compact" ? "compact" : "comfortable",
  };
}

const preferences = createStore<Preferences>(read());

function apply({ theme, density }: Preferences): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  root.dataset["density"] = density;
}

/** Call once before the first render, so that the page never flashes in another theme. */
export function applyPreferences(): void {
  apply(preferences.get());
}

export function changePreferences(change: Partial<Preferences>): void {
  const next = { ...preferences.get(), ...change };
  preferences.set(next);
  apply(next);
  keep(key, next);
}

export function usePreferences(): Preferences {
  return useStore(preferences);
}
