// What differs between two assessments of one case, in the order a reader asks: who is first, who is out, who moved.
import type { Alternative, Assessment } from "@/lib/case/assessment";
import { compare, leaders } from "./comparison";

export interface RankMove {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

export interface RankingChange {
  readonly leaderBefore: readonly string[];
  readonly leaderAfter: readonly string[];
  readonly moves: readonly RankMove[];
  readonly statuses: readonly {
    readonly alternative: Alternative;
    readonly before: Alternative["status"];
  }[];
  readonly rulebookChanged: boolean;
}

/** Undefined when nothing a reader could see has changed. */
export function changeBetween(before: Assessment, after: Assessment): RankingChange | undefined {
  const [old, now] = [compare(before), compare(after)];
  const ranks = new Map(old.rows.map(({ alternative, first }) => [alternative.offering, first]));
  const known = new Map(before.alternatives.map((each) => [each.offering, each.status]));
  const moves = now.rows.flatMap(({ alternative, first }) => {
    const rank = ranks.get(alternative.offering);
    return rank === undefined || rank === first
      ? []
      : [{ name: alternative.name, before: rank, after: first }];
  });
  const statuses = after.alternatives.flatMap((alternative) => {
    const status = known.get(alternative.offering);
    return status === undefined || status === alternative.status
      ? []
      : [{ alternative, before: status }];
  });
  const [leaderBefore, leaderAfter] = [leaders(old), leaders(now)];
  const rulebookChanged = before.rulebookDigest !== after.rulebookDigest;
  const sameLeader = leaderBefore.join() === leaderAfter.join();
  if (sameLeader && moves.length === 0 && statuses.length === 0 && !rulebookChanged) return;
  return { leaderBefore, leaderAfter, moves, statuses, rulebookChanged };
}
