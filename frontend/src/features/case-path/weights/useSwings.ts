// The swings that the sliders show: those being tried, else one's own ballot where it is the only one, else the mean of all ballots
// (largest swing 100).
import { useCase } from "@/lib/case/CaseContext";
import { centralSwings, type Swings } from "@/lib/case/ranking";
import { useSession } from "@/lib/session";

export interface ShownSwings {
  readonly shown: Swings;
  readonly isTried: boolean;
  readonly author: string;
  /** Authors of ballots, in the order of the case. */
  readonly authors: readonly string[];
  /** Criteria that no ballot weighs, e.g. after their range changed. */
  readonly missing: readonly string[];
  set(criterion: string, swing: number): void;
  /** Stores what is shown as the signed-in person's ballot. */
  save(): void;
  discard(): void;
}

export function useSwings(): ShownSwings {
  const { caseFile, tried, trySwings, change } = useCase();
  const author = useSession()?.person?.name ?? "";
  const { criteria, ballots } = caseFile;
  const ids = criteria.map(({ id }) => id);
  const only = ballots.length === 1 ? ballots[0] : undefined;
  const stored = only?.swings ?? largestHundred(centralSwings(ids, ballots) ?? {});
  const shown = tried ?? stored;
  return {
    shown,
    isTried: tried !== undefined,
    author,
    authors: ballots.map((ballot) => ballot.author),
    missing: ids.filter((id) => !ballots.some(({ swings }) => id in swings)),
    set: (criterion, swing) => trySwings({ ...shown, [criterion]: swing }),
    save: () => {
      const swings = Object.fromEntries(ids.map((id) => [id, rounded(shown[id] ?? 0)]));
      change((current) => ({
        ...current,
        ballots: current.ballots.some((ballot) => ballot.author === author)
          ? current.ballots.map((ballot) =>
              ballot.author === author ? { ...ballot, on: today(), swings } : ballot,
            )
          : [...current.ballots, { author, on: today(), swings }],
      }));
      trySwings(undefined);
    },
    discard: () => trySwings(undefined),
  };
}

/** The day here and now, as the case file writes it. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const rounded = (swing: number) => Math.round(swing * 10) / 10;

function largestHundred(swings: Swings): Swings {
  const largest = Math.max(0, ...Object.values(swings));
  if (largest === 0) return swings;
  return Object.fromEntries(
    Object.entries(swings).map(([id, swing]) => [id, rounded((swing / largest) * 100)]),
  );
}
