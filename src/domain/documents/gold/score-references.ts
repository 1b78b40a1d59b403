import type { Citation, Clause, CompiledTask } from '../compiled-decision.ts';
import type { GoldCitation, GoldClause, GoldDueDay } from './gold-annotation.ts';
import { isSamePlace, likeness, plain } from './likeness.ts';
import { pairItems } from './pair-items.ts';
import { pairRequired } from './pair-required.ts';
import { scoreOf, type Score } from './score.ts';

const named = ({ type, number, title }: Pick<Citation, 'type' | 'number' | 'title'>) =>
  number ?? `${type ?? ''} ${title ?? ''}`.trim();

function isSameDocument(gold: GoldCitation, read: Citation): boolean {
  if (gold.number !== null || read.number !== null) return plain(gold.number) === plain(read.number);
  const [one, other] = [
    plain(`${gold.type ?? ''} ${gold.title ?? ''}`),
    plain(`${read.type ?? ''} ${read.title ?? ''}`),
  ];
  return likeness(one, other) >= 0.8;
}

/** Citations: the same document by number (by type and title where it has none), with the date that the text gives. */
export function scoreCitations(gold: readonly GoldCitation[], read: readonly Citation[]): Score {
  const fitOf = (one: GoldCitation, other: Citation) => ({
    same: isSameDocument(one, other),
    right: one.date === other.date,
    closeness: one.type === other.type ? 1 : 0,
  });
  const pairing = pairRequired(gold, read, fitOf, isSameDocument);
  return scoreOf(pairing, {
    expected: (each) => `dòng ${each.line}: ${named(each)} ${each.date ?? ''}`,
    given: (each) => `${named(each)} ${each.date ?? ''}`,
  });
}

const SET_DAYS = new Set(['date', 'month', 'quarter', 'half', 'year', 'recurring']);

interface SetDueDay {
  readonly lines: readonly [number, number];
  readonly kind: string;
  readonly value: string | null;
}

/** Due days, once for each place: those of the tasks that the compiler proposes. */
export function scoreDueDays(gold: readonly GoldDueDay[], tasks: readonly CompiledTask[]): Score {
  const known = new Map<string, SetDueDay>();
  for (const { lines, due, reasons } of tasks) {
    // The heading of a phase sets no day at the places below it, and "định kỳ" alone sets none at all.
    const isSet = SET_DAYS.has(due.kind) && (due.value !== null || due.every !== null);
    if (isSet && !reasons.includes('due-inherited'))
      known.set(`${lines[0]}/${due.kind}/${due.value ?? due.every}`, { lines, kind: due.kind, value: due.value });
  }
  const isAt = (one: GoldDueDay, other: SetDueDay) => isSamePlace(one.lines, other.lines);
  const fitOf = (one: GoldDueDay, other: SetDueDay) => ({
    same: isAt(one, other),
    right: one.kind === other.kind && one.value === other.value,
    closeness: one.kind === other.kind ? 1 : 0,
  });
  const pairing = pairRequired(gold, [...known.values()], fitOf, isAt);
  const words = ({ lines, kind, value }: SetDueDay) => `dòng ${lines[0]}: ${kind} ${value ?? ''}`;
  return scoreOf(pairing, { expected: words, given: words });
}

// Annexes and headings without a number are no numbered clauses; what they hold stands at the top.
const isNumbered = ({ label }: Clause) => label !== '' && !/^(?:[-–—+•*]|phụ lục)/iu.test(label);

/** Numbered clauses: same line, same label, same clause above. */
export function scoreStructure(gold: readonly GoldClause[], clauses: readonly Clause[]): Score {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const numbered = clauses.filter(isNumbered);
  const parentLine = ({ parent }: Clause): number | null => {
    const above = parent === null ? undefined : byId.get(parent);
    return above === undefined || isNumbered(above) ? (above?.lines[0] ?? null) : parentLine(above);
  };
  const near = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1);
  const pairing = pairItems(gold, numbered, (one, other) => ({
    same: near(one.line, other.lines[0]) && plain(one.label) === plain(other.label),
    right: near(one.parent, parentLine(other)),
    closeness: one.line === other.lines[0] ? 1 : 0,
  }));
  return scoreOf(pairing, {
    expected: ({ line, label, parent }) => `dòng ${line}: “${label}” dưới dòng ${parent ?? '–'}`,
    given: (clause) => `dòng ${clause.lines[0]}: “${clause.label}” dưới dòng ${parentLine(clause) ?? '–'}`,
  });
}
