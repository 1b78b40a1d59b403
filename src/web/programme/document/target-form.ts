import type { TargetContent } from '#contract/programme.ts';
import { readTargets } from '#domain/programme/target-grammar/read-targets.ts';

type Part = TargetContent['parts'][number];

/** One measure as it stands in the form: every figure as typed. */
export interface MeasureFields {
  readonly name: string;
  readonly comparator: TargetContent['comparator'];
  readonly value: string;
  readonly valueMax: string;
  readonly unit: string;
  readonly denominator: string;
  readonly direction: TargetContent['direction'];
  readonly nature: TargetContent['nature'];
}
export interface PartFields extends MeasureFields {
  /** Where the part was in the content that was opened; null for one that was added. */
  readonly from: number | null;
  readonly partKind: Part['partKind'];
}
export interface TargetFields extends MeasureFields {
  readonly number: string;
  readonly group: string;
  readonly leads: string;
  readonly parts: readonly PartFields[];
}

export type FieldProblemKind = 'missing' | 'no-number' | 'not-above' | 'not-positive' | 'no-day';
/** Problems by the field's path: 'value', 'parts.0.name'. */
export type FieldProblems = Readonly<Record<string, FieldProblemKind>>;

interface Numbers {
  readonly show: (value: string) => string;
  /** The exact decimal, or null where the text is no number. */
  readonly read: (typed: string) => string | null;
  readonly isAbove: (value: string, other: string) => boolean;
}

function measureFields(facts: Part | TargetContent, numbers: Numbers): MeasureFields {
  const show = (value: string | null) => (value === null ? '' : numbers.show(value));
  return {
    name: facts.name,
    comparator: facts.comparator,
    value: show(facts.value),
    valueMax: show(facts.valueMax),
    unit: facts.unit ?? '',
    denominator: show(facts.denominator),
    direction: facts.direction,
    nature: facts.nature,
  };
}

export function openTargetForm(target: TargetContent, numbers: Numbers): TargetFields {
  return {
    ...measureFields(target, numbers),
    number: target.number,
    group: target.group ?? '',
    leads: target.leads.join('; '),
    parts: target.parts.map((part, from) => ({ ...measureFields(part, numbers), from, partKind: part.partKind })),
  };
}

function rangeProblem(typed: string, least: string | null, numbers: Numbers): FieldProblemKind | null {
  const most = numbers.read(typed);
  if (most === null) return typed.trim() === '' ? 'missing' : 'no-number';
  return least !== null && !numbers.isAbove(most, least) ? 'not-above' : null;
}

function measureProblems(fields: MeasureFields, at: string, numbers: Numbers): [string, FieldProblemKind][] {
  const problems: [string, FieldProblemKind][] = [];
  if (fields.name.trim() === '') problems.push([`${at}name`, 'missing']);
  const value = numbers.read(fields.value);
  if (fields.value.trim() === '') {
    if (fields.comparator !== 'complete') problems.push([`${at}value`, 'missing']);
  } else if (value === null) problems.push([`${at}value`, 'no-number']);
  const ofRange = fields.comparator === 'range' ? rangeProblem(fields.valueMax, value, numbers) : null;
  if (ofRange) problems.push([`${at}valueMax`, ofRange]);
  if (fields.denominator.trim() !== '') {
    const whole = numbers.read(fields.denominator);
    if (whole === null) problems.push([`${at}denominator`, 'no-number']);
    else if (!numbers.isAbove(whole, '0')) problems.push([`${at}denominator`, 'not-positive']);
  }
  return problems;
}

/** Everything that is wrong with the form, all at once. */
export function findTargetProblems(fields: TargetFields, numbers: Numbers): FieldProblems {
  return Object.fromEntries([
    ...(fields.number.trim() === '' ? [['number', 'missing'] as const] : []),
    ...measureProblems(fields, '', numbers),
    ...fields.parts.flatMap((part, index) => measureProblems(part, `parts.${index}.`, numbers)),
  ]);
}

function measureOf(fields: MeasureFields, numbers: Numbers) {
  const isRange = fields.comparator === 'range';
  return {
    name: fields.name.trim(),
    comparator: fields.comparator,
    value: fields.value.trim() === '' ? null : numbers.read(fields.value),
    valueMax: isRange ? numbers.read(fields.valueMax) : null,
    unit: fields.unit.trim() || null,
    denominator: fields.denominator.trim() === '' ? null : numbers.read(fields.denominator),
    direction: fields.direction,
    nature: fields.nature,
  };
}

function closePart(
  part: PartFields,
  index: number,
  whole: TargetFields,
  opened: TargetContent,
  numbers: Numbers,
): Part {
  const before = part.from === null ? undefined : opened.parts[part.from];
  const added = {
    number: `${whole.number.trim()}.${index + 1}`,
    group: opened.group,
    year: opened.year,
    leads: [],
    asWritten: '',
    confidence: 1,
  };
  return { ...(before ?? added), ...measureOf(part, numbers), partKind: part.partKind };
}

/** The content to send: what the form does not show (words as written, clause, confidence) stays as it was. */
export function closeTargetForm(fields: TargetFields, opened: TargetContent, numbers: Numbers): TargetContent {
  return {
    ...opened,
    ...measureOf(fields, numbers),
    number: fields.number.trim(),
    group: fields.group.trim() || null,
    leads: splitNames(fields.leads),
    parts: fields.parts.map((part, index) => closePart(part, index, fields, opened, numbers)),
  };
}

/** "Sở Tài chính; Sở Nội vụ" as names. */
export function splitNames(typed: string): string[] {
  return typed
    .split(/[;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export const emptyPart: PartFields = {
  from: null,
  partKind: 'of-which',
  name: '',
  comparator: 'eq',
  value: '',
  valueMax: '',
  unit: '',
  denominator: '',
  direction: 'higher',
  nature: 'stock',
};

const nothingRead = {
  comparator: 'eq',
  value: null,
  valueMax: null,
  unit: null,
  denominator: null,
  year: null,
  direction: 'higher',
  nature: 'stock',
  change: null,
} as const;

/** A target that a person makes out of a passage that the program passed over; what its grammar finds there is filled in. */
export function targetFromPassage(passage: string, clause: string, number: string): TargetContent {
  const words = passage.replace(/\s+/gu, ' ').trim();
  const read = readTargets(words, true)[0];
  const { comparator, value, valueMax, unit, denominator, year, direction, nature, change } = read ?? nothingRead;
  const rule = { comparator, value, valueMax, unit, denominator, year, direction, nature, change };
  return {
    number,
    group: null,
    name: (read?.name || words).slice(0, 500),
    ...rule,
    leads: [],
    asWritten: words.slice(0, 2000),
    clause,
    confidence: 1,
    parts: [],
  };
}
