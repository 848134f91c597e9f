// Two versions of a case, compared in the pieces a person thinks in: a field of the need, one candidate, one criterion, one swing,
// one recorded fact. Each piece can be taken from either version.
import type { CaseFile } from "./types";

/** A case taken apart: piece → its content as text. The order of candidates and criteria is not compared. */
export type Pieces = ReadonlyMap<string, unknown>;

export interface Difference {
  /** "need.termMonths", "need.workload.inputTokens", "candidates.gpt-4o@openai", "ballots.Ada.price" … */
  readonly piece: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Who changed it since the last common version, where that is known. */
  readonly changedBy: "me" | "them" | "both" | "unknown";
}

const separator = "\u241f";
const key = (...parts: readonly string[]) => parts.join(separator);

export function pieceParts(piece: string): readonly string[] {
  return piece.split(separator);
}

function pieces(caseFile: CaseFile): Map<string, unknown> {
  const { need, candidates, criteria, ballots, facts, ...rest } = caseFile;
  const { workload, ...needFields } = need;
  const found = new Map<string, unknown>();
  for (const [name, value] of Object.entries(rest)) found.set(key(name), value);
  for (const [name, value] of Object.entries(needFields)) found.set(key("need", name), value);
  for (const [name, value] of Object.entries(workload))
    found.set(key("need", "workload", name), value);
  for (const id of candidates) found.set(key("candidates", id), id);
  for (const criterion of criteria) found.set(key("criteria", criterion.id), criterion);
  for (const { author, swings } of ballots)
    for (const [id, swing] of Object.entries(swings)) found.set(key("ballots", author, id), swing);
  for (const fact of facts) found.set(key("facts", fact.offering, fact.field), fact);
  return found;
}

const same = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Objects with their keys in order, so that the order in which a server writes them says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}

export function differences(
  mine: CaseFile,
  theirs: CaseFile,
  base?: CaseFile,
): readonly Difference[] {
  const [left, right] = [pieces(mine), pieces(theirs)];
  const common = base && pieces(base);
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((piece) => !same(left.get(piece), right.get(piece)))
    .map((piece) => ({
      piece,
      mine: left.get(piece),
      theirs: right.get(piece),
      changedBy: changedBy(piece, left, right, common),
    }));
}

function changedBy(
  piece: string,
  mine: Pieces,
  theirs: Pieces,
  base: Pieces | undefined,
): Difference["changedBy"] {
  if (base === undefined) return "unknown";
  const byMe = !same(base.get(piece), mine.get(piece));
  const byThem = !same(base.get(piece), theirs.get(piece));
  if (byMe && byThem) return "both";
  return byMe ? "me" : "them";
}

/** Theirs, with the named pieces as they stand in mine. */
export function merged(mine: CaseFile, theirs: CaseFile, keepMine: ReadonlySet<string>): CaseFile {
  const source = pieces(mine);
  const result = pieces(theirs);
  for (const piece of keepMine) {
    const value = source.get(piece);
    if (value === undefined) result.delete(piece);
    else result.set(piece, value);
  }
  return assembled(result, theirs, mine);
}

function assembled(from: Pieces, theirs: CaseFile, mine: CaseFile): CaseFile {
  const whole: Record<string, unknown> = {};
  const need: Record<string, unknown> = {};
  const workload: Record<string, unknown> = {};
  const lists = { candidates: [] as unknown[], criteria: [] as unknown[], facts: [] as unknown[] };
  const ballots = new Map<string, Record<string, unknown>>();
  for (const [piece, value] of inOrder(from, theirs, mine)) {
    const [room = "", name = "", field = ""] = pieceParts(piece);
    if (room === "need" && name === "workload" && field !== "") workload[field] = value;
    else if (room === "need") need[name] = value;
    else if (room === "ballots") ballots.set(name, { ...ballots.get(name), [field]: value });
    else if (room in lists) lists[room as keyof typeof lists].push(value);
    else whole[room] = value;
  }
  return {
    ...whole,
    need: { ...need, workload },
    ...lists,
    ballots: [...ballots].map(([author, swings]) => ({
      ...besidesSwings(author, swings, theirs, mine),
      author,
      swings,
    })),
  } as unknown as CaseFile;
}

/** Date and redundant answer go with the swings that they belong to; an answer that only one version has is kept. */
function besidesSwings(author: string, swings: unknown, theirs: CaseFile, mine: CaseFile) {
  const own = mine.ballots.find((each) => each.author === author);
  const other = theirs.ballots.find((each) => each.author === author);
  const [first, second] = same(own?.swings, swings) ? [own, other] : [other, own];
  const on = first?.on;
  const redundant = first?.redundant ?? second?.redundant;
  return { ...(on !== undefined && { on }), ...(redundant !== undefined && { redundant }) };
}

/** Their order first, then what only mine has, so that nothing moves without reason. */
function inOrder(from: Pieces, theirs: CaseFile, mine: CaseFile): readonly [string, unknown][] {
  const order = [...pieces(theirs).keys(), ...pieces(mine).keys()];
  return [...new Set(order)]
    .filter((piece) => from.has(piece))
    .map((piece): [string, unknown] => [piece, from.get(piece)]);
}
