// What the command palette (Ctrl/⌘-K) offers. Screens add their own while they are shown: useCommands([...]).
import { useEffect } from "react";
import { createStore, useStore } from "./store";

export interface Command {
  readonly id: string;
  readonly label: string;
  /** The heading under which it is listed, e.g. "Go to" or "This case". */
  readonly group: string;
  /** Further words by which it is found. */
  readonly keywords?: string;
  readonly shortcut?: string;
  run(): void;
}

const registered = createStore<readonly Command[]>([]);

/** `commands` must be stable (useMemo), or it is registered anew on every render. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    registered.set([...registered.get(), ...commands]);
    return () => registered.set(registered.get().filter((command) => !commands.includes(command)));
  }, [commands]);
}

export function useRegisteredCommands(): readonly Command[] {
  return useStore(registered);
}
