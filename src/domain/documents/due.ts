import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Due } from './compiled-decision.ts';
import { dueForms } from './due-forms.ts';
import type { DueForm, DueShape } from './due-shapes.ts';

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

const LONGEST_CONDITION = 80;
const CONDITION = pattern.iu`^\s*(?:\((?:nếu|khi)[^)]{2,40}\)|nếu (?:cần thiết|có|cần)(?!\p{L}))`;
// "đến năm 2030", "cuối năm 2023" inside a scheme's or period's name says no due day.
const VAGUE_YEAR = /^(?:đến|cuối)\s+năm/iu;
const HINT =
  /\d|thường xuyên|liên tục|định kỳ|hàng|hằng|mỗi|lần|trước|phiên họp|kỳ họp|(?:sau|ngay|\p{L}\)?,?) khi|^khi |\(\s*khi |[:;] khi |theo (?:đúng )?tiến độ|hoàn thành theo|qu[ýí]|trong năm/iu;

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
const isVague = ({ kind, asWritten }: Due) => kind === 'event' && /^(?:theo|sau khi|trước|khi)/iu.test(asWritten ?? '');

/** "định kỳ báo cáo … hằng quý": the second says how often. */
const isRhythmOnly = ({ kind, every }: Due) => kind === 'recurring' && every === null;

/** Due days that do not overlap: the form that comes first has the place. */
class Places {
  readonly found: FoundDue[] = [];
  private readonly taken = new Set<number>();

  add(due: FoundDue): void {
    this.found.push(due);
    for (let at = due.start; at < due.end; at += 1) this.taken.add(at);
  }

  isFree(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.taken.has(at)) return false;
    return true;
  }
}

function readForm({ words, read }: DueForm, text: string, year: number | null, places: Places): void {
  for (const match of text.matchAll(words)) {
    const end = match.index + match[0].length;
    const shape = read(match, year);
    if (!shape || !places.isFree(match.index, end) || (shape.kind === 'year' && VAGUE_YEAR.test(match[0]))) continue;
    places.add(dueOf(match, shape, CONDITION.exec(text.slice(end, end + LONGEST_CONDITION))?.[0] ?? ''));
  }
}

// One sentence is asked for its due days by every step that cuts it: the answers of the last few hundred are kept.
const KEPT_ANSWERS = 512;
/** Longer ones are no sentences; they are not worth their memory. */
const LONGEST_KEPT = 2000;
const answers = new Map<string, readonly FoundDue[]>();

/** The due days that a sentence states, from left to right; `year` is the programme's, for "trước ngày 20/6". */
export function findDues(text: string, year: number | null): readonly FoundDue[] {
  if (text.length > LONGEST_KEPT) return HINT.test(text) ? readDues(text, year) : [];
  const question = `${year ?? ''}|${text}`;
  const known = answers.get(question);
  if (known) return known;
  const found = HINT.test(text) ? readDues(text, year) : [];
  if (answers.size >= KEPT_ANSWERS) answers.clear();
  answers.set(question, found);
  return found;
}

/** "quí" is an older spelling of "quý". */
const inOneSpelling = (text: string) => text.replace(/(?<=[Qq])uí(?=\s)/gu, 'uý');

function readDues(written: string, year: number | null): FoundDue[] {
  const text = inOneSpelling(written);
  const small = text.toLowerCase();
  const hasDigits = /\d/u.test(text);
  const places = new Places();
  for (const form of dueForms) {
    if (small.includes(form.needs) && (hasDigits || !form.counted)) readForm(form, text, year, places);
  }
  const { found } = places;
  const dated = found.some(({ due }) => due.value !== null);
  const timed = dated || found.some(({ due }) => due.every !== null);
  const ongoing = found.some(({ due }) => due.kind === 'continuous');
  return found
    .filter(
      ({ due }) =>
        !((dated || ongoing || (timed && /^sau khi kết thúc/iu.test(due.asWritten ?? ''))) && isVague(due)) &&
        !(timed && isRhythmOnly(due)),
    )
    .map((each) => ({ ...each, due: { ...each.due, asWritten: written.slice(each.start, each.end).trim() } }))
    .toSorted((a, b) => a.start - b.start);
}
