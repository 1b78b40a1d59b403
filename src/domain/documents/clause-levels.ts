import { isBullet, LETTERS, type Label } from './clause-labels.ts';

/** What of an open clause decides where the next one stands. */
interface OpenClause {
  readonly rank: number;
  readonly family: string;
  readonly order: number | null;
  readonly text: string;
}

const FIRST_WEAK_RANK = 70;
const LETTER_RANK = 50;

/** "C." behind "B." is the letter, not a Roman hundred. */
function asCapital(label: Label, order: number, open: readonly OpenClause[]): Label {
  const before = open.findLast((clause) => clause.family === 'A');
  if (before?.order === order - 1) return { ...label, family: 'A', rank: before.rank, order };
  // Nobody counts to a Roman hundred: "C." that counts on from nothing is the letter.
  const counts = open.some((clause) => clause.family === 'I' && clause.order === (label.order ?? 0) - 1);
  return counts || !'CDL'.includes(label.step) ? label : { ...label, family: 'A', rank: LETTER_RANK, order };
}

/** "i)" is a Roman one, but behind "h)" the letter. */
function asSmallRoman(label: Label, order: number, open: readonly OpenClause[]): Label {
  const before = open.findLast((clause) => clause.family === label.family);
  const small = { i: 1, v: 5, x: 10 }[label.step];
  const counts = before?.order === order - 1 || (before === undefined && small !== 1);
  return counts || small === undefined ? label : { ...label, family: 'i', rank: 85, order: small };
}

/** The label as the clauses before it let it be read. */
export function inContext(label: Label, open: readonly OpenClause[]): Label {
  const letter = label.step.toLowerCase();
  if (letter.length !== 1 || !'icdlvx'.includes(letter)) return label;
  const order = LETTERS.indexOf(letter) + 1;
  if (label.family === 'I') return asCapital(label, order, open);
  return label.family.startsWith('a') ? asSmallRoman(label, order, open) : label;
}

const opensList = (clause: OpenClause) => /:\s*$/u.test(clause.text);

/** The open clause of the same family that the label counts on from, the nearest first. */
function siblingOf(label: Label, open: readonly OpenClause[]): number {
  const same = open.flatMap((clause, at) => (clause.family === label.family ? [at] : []));
  const exact = same.findLast((at) => label.order !== null && open[at]?.order === label.order - 1);
  return exact ?? same.at(-1) ?? -1;
}

/** Whether the label opens a list inside of the clause above, whatever its rank. */
function opensInside(label: Label, top: OpenClause | undefined, open: readonly OpenClause[]): boolean {
  if (!top || label.rank < FIRST_WEAK_RANK || isBullet(label) || label.order !== 1) return false;
  if (label.family === top.family || label.rank > top.rank) return false;
  const otherFamily = open.some((clause) => clause.rank === label.rank && clause.family !== label.family);
  return opensList(top) || (otherFamily && !isBullet(top));
}

/**
 * How many of the open clauses stay open above the label: it stands beside the clause that it counts on from, or else where
 * the order of Vietnamese drafting puts it; a first number behind a colon stands inside.
 */
export function depthFor(label: Label, open: readonly OpenClause[]): number {
  if (opensInside(label, open.at(-1), open)) return open.length;
  const sibling = siblingOf(label, open);
  if (sibling >= 0 && label.rank >= FIRST_WEAK_RANK) return sibling;
  const wider = open.findIndex((clause) => clause.rank >= label.rank);
  return wider === -1 ? open.length : wider;
}
