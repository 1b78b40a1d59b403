import type { AmendmentDraft } from '#domain/documents/compiled-amendment.ts';
import { findConflicts, oldValueAgrees, type AmendmentConflict } from './amend-item.ts';
import { likenessAmong, type Likeness } from './name-likeness.ts';
import type { ProgrammeItem } from './programme-item.ts';

/** What an amendment speaks of, with the words for matching only. */
export type Amended = Pick<
  AmendmentDraft,
  'kind' | 'item' | 'name' | 'number' | 'steps' | 'within' | 'changes' | 'asWritten'
>;

/** An item that an amendment may mean. */
export interface Candidate {
  readonly kind: ProgrammeItem['kind'];
  readonly id: number;
  /** From 0 to 1. */
  readonly likeness: number;
}

export interface Match {
  /** Null where the words leave it open: a person chooses. */
  readonly item: ProgrammeItem | null;
  readonly candidates: readonly Candidate[];
  readonly conflicts: readonly AmendmentConflict[];
}

const ENOUGH = 0.6;
const AHEAD = 0.12;
const WORTH_SHOWING = 0.3;
const MOST_CANDIDATES = 5;
const ALREADY_THERE = 0.85;

const plainStep = (step: string) =>
  step
    .toLowerCase()
    .replace(/^(?:phần|mục|chương|khoản|điểm)\s+/u, '')
    .replace(/[()]/gu, '')
    .trim();

/** Whether the steps stand in the path in their order: "Điều 1", "3" in "Điều 1/I/3/a". */
function fitsPath(path: string | null, steps: readonly string[]): boolean {
  if (path === null || steps.length === 0) return false;
  const wanted = steps.map(plainStep);
  let next = 0;
  for (const step of path.split('/').map(plainStep)) if (step === wanted[next]) next += 1;
  return next === wanted.length;
}

function scoreOf(amended: Amended, item: ProgrammeItem, likeness: Likeness): number {
  const { name, number, steps, changes } = amended;
  const byPlace = fitsPath(item.clausePath, steps) ? 1 : 0;
  const byNumber = number !== null && number === item.number ? 1 : 0;
  const byOldValue = oldValueAgrees(item, changes) ? 1 : 0;
  const said = byPlace + byNumber + byOldValue;
  if (name === null) return Math.min(1, 0.62 * Math.min(said, 1) + 0.15 * Math.max(0, said - 1));
  return Math.min(1, likeness(name, item.name) * (1 - 0.1 * said) + 0.25 * byPlace + 0.2 * byNumber + 0.2 * byOldValue);
}

function fitsKind(amended: Amended, item: ProgrammeItem): boolean {
  if (amended.item !== null && amended.item !== item.kind) return false;
  const [first] = amended.changes;
  if (first?.field === 'due' && item.kind === 'target') return false;
  if (first?.field === 'figure' && item.kind === 'task') return false;
  if (first?.field === 'words') return [item.name, ...item.leads].some((text) => text.includes(first.from));
  return true;
}

interface Scored {
  readonly item: ProgrammeItem;
  readonly likeness: number;
}

/** A part is looked for among the parts of its whole; a whole never among parts, unless nothing else is alike. */
function among(amended: Amended, items: readonly ProgrammeItem[], likeness: Likeness): readonly ProgrammeItem[] {
  const { within } = amended;
  if (within === null) return items;
  const whole = chosen(
    items
      .filter(({ kind, wholeId }) => kind === 'target' && wholeId === null)
      .map((item) => ({ item, likeness: scoreOf({ ...amended, name: within, changes: [] }, item, likeness) })),
  );
  return whole ? items.filter(({ wholeId }) => wholeId === whole.id) : [];
}

function ranked(scored: readonly Scored[]): Scored[] {
  return scored.toSorted((a, b) => b.likeness - a.likeness || isPart(a.item) - isPart(b.item) || a.item.id - b.item.id);
}

const isPart = ({ wholeId }: ProgrammeItem) => (wholeId === null ? 0 : 1);

function chosen(scored: readonly Scored[]): ProgrammeItem | null {
  const [best, next] = ranked(scored);
  if (!best || best.likeness < ENOUGH) return null;
  // A whole and its own part stand at the same place under the same number: the whole is meant.
  const rival = next && next.item.wholeId !== best.item.id ? next.likeness : 0;
  return best.likeness - rival >= AHEAD ? best.item : null;
}

function alreadyThere(amended: Amended, items: readonly ProgrammeItem[], likeness: Likeness): AmendmentConflict[] {
  const { name } = amended;
  if (name === null) return [];
  const twin = items.find((item) => item.kind === amended.item && likeness(name, item.name) >= ALREADY_THERE);
  return twin ? [{ field: 'already-there', said: name, held: twin.name }] : [];
}

function matchOne(amended: Amended, items: readonly ProgrammeItem[], likeness: Likeness): Match {
  if (amended.kind === 'add') {
    return { item: null, candidates: [], conflicts: alreadyThere(amended, items, likeness) };
  }
  const fitting = among(amended, items, likeness).filter((item) => fitsKind(amended, item));
  const scored = fitting.map((item) => ({ item, likeness: scoreOf(amended, item, likeness) }));
  const item = chosen(scored);
  const candidates = ranked(scored)
    .filter((each) => each.likeness >= WORTH_SHOWING)
    .slice(0, MOST_CANDIDATES)
    .map((each) => ({ kind: each.item.kind, id: each.item.id, likeness: Number(each.likeness.toFixed(2)) }));
  return { item, candidates, conflicts: item ? findConflicts(item, amended.changes) : [] };
}

/**
 * The items of the programme that amendments mean: by clause, by number, by likeness of name and by the old value, which
 * has to agree. Where two items are about equally likely, neither is taken: the candidates go to a person.
 */
export function matchAmendments(amendments: readonly Amended[], items: readonly ProgrammeItem[]): Match[] {
  const likeness = likenessAmong(items.map(({ name }) => name));
  return amendments.map((amended) => matchOne(amended, items, likeness));
}
