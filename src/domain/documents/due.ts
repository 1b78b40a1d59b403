import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Due } from './compiled-decision.ts';
import { dueForms, type DueForm, type DueShape } from './due-forms.ts';

interface FoundDue {
  readonly due: Due;
  readonly start: number;
  readonly end: number;
}

export const noDue: Due = {
  kind: 'none',
  value: null,
  every: null,
  strictBefore: false,
  conditional: false,
  asWritten: null,
};

const CONDITION = pattern.iu`^\s*(?:\((?:nếu|khi)[^)]{2,40}\)|nếu (?:cần thiết|có|cần)(?!\p{L}))`;
// "đến năm 2030", "cuối năm 2023" inside a scheme's or period's name says no due day.
const VAGUE_YEAR = /^(?:đến|cuối)\s+năm/iu;
const HINT =
  /\d|thường xuyên|định kỳ|hàng|hằng|mỗi|phiên họp|kỳ họp|sau khi|ngay khi|theo (?:đúng )?tiến độ|quý|trong năm/iu;

function strict(by: string | undefined): boolean {
  return by !== undefined && /trước$/iu.test(by);
}

function dueOf(match: RegExpExecArray, shape: DueShape, condition: string): FoundDue {
  const start = match.index;
  const end = start + match[0].length + condition.length;
  return {
    start,
    end,
    due: {
      kind: shape.kind,
      value: shape.value,
      every: shape.every ?? null,
      strictBefore: strict(match.groups?.['by']),
      conditional: condition !== '',
      asWritten: `${match[0]}${condition}`.trim(),
    },
  };
}

/** "theo tiến độ chung … chậm nhất ngày 30/6": the day is what counts. */
const isVague = ({ kind, asWritten }: Due) => kind === 'event' && /^(?:theo|sau khi)/iu.test(asWritten ?? '');

/** "định kỳ báo cáo … hằng quý": the second says how often. */
const isRhythmOnly = ({ kind, every }: Due) => kind === 'recurring' && every === null;

function readForm({ words, read }: DueForm, text: string, year: number | null, found: FoundDue[]): void {
  for (const match of text.matchAll(words)) {
    const start = match.index;
    const end = start + match[0].length;
    const shape = read(match, year);
    const taken = found.some((other) => start < other.end && other.start < end);
    if (!shape || taken || (shape.kind === 'year' && VAGUE_YEAR.test(match[0]))) continue;
    found.push(dueOf(match, shape, CONDITION.exec(text.slice(end))?.[0] ?? ''));
  }
}

// One sentence is asked for its due days by every step that cuts it: the answers of the last few hundred are kept.
const KEPT_ANSWERS = 256;
const answers = new Map<string, readonly FoundDue[]>();

/** The due days that a sentence states, from left to right; `year` is the programme's, for "trước ngày 20/6". */
export function findDues(text: string, year: number | null): readonly FoundDue[] {
  if (!HINT.test(text)) return [];
  const question = `${year ?? ''}|${text}`;
  const known = answers.get(question);
  if (known) return known;
  const found = readDues(text, year);
  if (answers.size >= KEPT_ANSWERS) answers.clear();
  answers.set(question, found);
  return found;
}

function readDues(text: string, year: number | null): FoundDue[] {
  const small = text.toLowerCase();
  const hasDigits = /\d/u.test(text);
  const found: FoundDue[] = [];
  for (const form of dueForms) {
    if (small.includes(form.needs) && (hasDigits || !form.counted)) readForm(form, text, year, found);
  }
  const dated = found.some(({ due }) => due.value !== null);
  const timed = dated || found.some(({ due }) => due.every !== null);
  return found
    .filter(({ due }) => !(dated && isVague(due)) && !(timed && isRhythmOnly(due)))
    .toSorted((a, b) => a.start - b.start);
}
