// The criteria of the case as they are declared: added, changed, taken out. A swing belongs to a measure on a range, so that either
// being new voids it on every ballot.
import { t } from "@lingui/core/macro";
import { toast } from "@/components/feedback/Toasts";
import { isNamed, isOfTemplate } from "@/lib/case/brought";
import { useCase } from "@/lib/case/CaseContext";
import type { Ballot, CaseFile, Criterion } from "@/lib/case/types";
import { useSession } from "@/lib/session";

export interface Criteria {
  declare(criterion: Criterion): void;
  remove(id: string): void;
}

export function useCriteria(): Criteria {
  const { change, caseFile, meta } = useCase();
  const person = useSession()?.person?.name ?? "";
  const members = (meta.members ?? []).map(({ name }) => name);
  const mine = ({ author }: Ballot) =>
    isNamed(person, author) || isOfTemplate(caseFile, author, members);
  return {
    declare: (criterion) => change((current) => declared(current, criterion)),
    remove: (id) => {
      const before = caseFile;
      const name = before.criteria.find((each) => each.id === id)?.name ?? id;
      change((current) => removed(current, id));
      toast({
        title: t`${name} is no longer a criterion`,
        description: t`Its swings are gone with it.`,
        action: {
          label: t`Undo`,
          run: () =>
            change((current) => ({
              ...current,
              criteria: before.criteria,
              ballots: putBack(current.ballots, before, mine),
              method: before.method,
            })),
        },
      });
    },
  };
}

/** What others weighed is theirs: their swings on a step that was gone do not come back by another's hand. */
function putBack(
  now: readonly Ballot[],
  before: CaseFile,
  mine: (ballot: Ballot) => boolean,
): readonly Ballot[] {
  return now.map((ballot) =>
    mine(ballot)
      ? (before.ballots.find(({ author }) => author === ballot.author) ?? ballot)
      : ballot,
  );
}

export function declared(current: CaseFile, next: Criterion): CaseFile {
  const held = current.criteria.find(({ id }) => id === next.id);
  if (held === undefined) return { ...current, criteria: [...current.criteria, next] };
  const isSameScale =
    JSON.stringify([held.reads, held.scale]) === JSON.stringify([next.reads, next.scale]);
  return {
    ...current,
    criteria: current.criteria.map((each) => (each.id === next.id ? next : each)),
    ...(isSameScale ? {} : unweighed(current, next.id)),
  };
}

export function removed(current: CaseFile, id: string): CaseFile {
  return {
    ...current,
    criteria: current.criteria.filter((each) => each.id !== id),
    ...unweighed(current, id),
  };
}

/** Swings, limits, places in the order and answers about a step that is not there any more. */
function unweighed(current: CaseFile, id: string): Pick<CaseFile, "ballots" | "method"> {
  const { stated, ...method } = current.method;
  const ballots = without(current.ballots, id);
  if (stated === undefined) return { ballots, method };
  return {
    ballots,
    method: {
      ...method,
      stated: {
        order: stated.order
          .map((group) => group.filter((each) => each !== id))
          .filter((group) => group.length > 0),
        limits: stated.limits.filter(({ criterion, per }) => criterion !== id && per !== id),
      },
    },
  };
}

function without(ballots: readonly Ballot[], id: string): readonly Ballot[] {
  return ballots.map(({ swings: { [id]: _, ...swings }, redundant, ...ballot }) => ({
    ...ballot,
    swings,
    ...(redundant && redundant.criterion !== id && redundant.against !== id && { redundant }),
  }));
}
