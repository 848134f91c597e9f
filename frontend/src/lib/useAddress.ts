// The page's state in its address: read the parameters, change some. Changing replaces the entry of the history, so that Back
// leaves the page instead of undoing letters.
import { useNavigate, useSearch } from "@tanstack/react-router";

export type AddressParameters = Readonly<Record<string, unknown>>;

export interface Address {
  readonly search: AddressParameters;
  /** Undefined takes a parameter out. */
  set(change: AddressParameters): void;
}

export function useAddress(): Address {
  const search = useSearch({ strict: false }) as AddressParameters;
  const navigate = useNavigate();
  return {
    search,
    set: (change) =>
      void navigate({
        to: ".",
        search: (previous: AddressParameters) => ({ ...previous, ...change }),
        replace: true,
        resetScroll: false,
      } as Parameters<typeof navigate>[0]),
  };
}
