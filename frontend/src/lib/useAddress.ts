// The page's state in its address: read the parameters, change some. Setting replaces the entry of the history, so that Back
// leaves the page instead of undoing letters; stepping adds one, for a choice that Back should undo.
import { useNavigate, useSearch } from "@tanstack/react-router";

export type AddressParameters = Readonly<Record<string, unknown>>;

export interface Address {
  readonly search: AddressParameters;
  /** Undefined takes a parameter out. */
  set(change: AddressParameters): void;
  step(change: AddressParameters): void;
}

export function useAddress(): Address {
  const search = useSearch({ strict: false }) as AddressParameters;
  const navigate = useNavigate();
  const go = (change: AddressParameters, replace: boolean) =>
    void navigate({
      to: ".",
      search: (previous: AddressParameters) => ({ ...previous, ...change }),
      replace,
      resetScroll: false,
    } as Parameters<typeof navigate>[0]);
  return {
    search,
    set: (change) => go(change, true),
    step: (change) => go(change, false),
  };
}
