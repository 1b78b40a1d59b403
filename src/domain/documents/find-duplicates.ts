import type { TaskDraft } from './compiled-decision.ts';
import { withoutPartners } from './task-leads.ts';

/** Two tasks that seem to be one work told twice; `task` and `with` count from 0 in the list, `with` stands first. */
interface DuplicateTasks {
  readonly task: number;
  readonly with: number;
  /** Share of words that both have: 0 … 1. */
  readonly likeness: number;
}

type Likened = Pick<TaskDraft, 'title' | 'leads' | 'due' | 'span'>;

const ALIKE = 0.72;
/** Where the text says of both who leads, or of neither, only nearly equal words are one work. */
const NEARLY_EQUAL = 0.8;
const FEWEST_WORDS = 6;
// Words that nearly every order holds and that tell no two apart.
const COMMON = new Set(
  'và các của cho về trong theo với để từ đến là có được những một số thực hiện tổ chức triển khai phối hợp chủ trì đảm bảo bảo đảm nội dung nhiệm vụ'.split(
    ' ',
  ),
);

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}

/** Share of words that both have, 0 where it cannot reach `least`. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>, least: number): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size < FEWEST_WORDS || few.size < least * many.size) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  const likeness = shared / (one.size + other.size - shared);
  return likeness >= least ? likeness : 0;
}

/** The same agency answers, or the text names nobody for one of them. */
function mayBeOne(one: Likened, other: Likened): boolean {
  if (one.span[0] === other.span[0] && one.span[1] === other.span[1]) return false;
  if (one.due.value !== null && other.due.value !== null && one.due.value !== other.due.value) return false;
  if (one.leads.length === 0 || other.leads.length === 0) return true;
  const names = new Set(one.leads.map((name) => name.toLowerCase()));
  return one.leads.length === other.leads.length && other.leads.every((name) => names.has(name.toLowerCase()));
}

/** No document has so many tasks; a broken one may, and each would be compared with all. */
const MOST_LOOKED_AT = 1000;

/**
 * Tasks that repeat another, as an annex repeats the body: by the likeness of their words, where the same agencies lead
 * or one of the two names none. With whom a work is done is no word of the work itself. Each task is named once, with the
 * earlier one that is most like it; nothing is merged here.
 */
export function findDuplicateTasks(tasks: readonly Likened[]): DuplicateTasks[] {
  const words = tasks.map(({ title }) => wordsOf(withoutPartners(title)));
  return tasks.flatMap((task, at): DuplicateTasks[] => {
    const own = words[at];
    if (!own) return [];
    let best: DuplicateTasks | null = null;
    for (let before = Math.max(0, at - MOST_LOOKED_AT); before < at; before += 1) {
      const [other, known] = [tasks[before], words[before]];
      if (!other || !known) continue;
      const alike = task.leads.length > 0 === other.leads.length > 0 ? NEARLY_EQUAL : ALIKE;
      const likeness = likenessOf(own, known, alike);
      if (likeness > (best?.likeness ?? 0) && mayBeOne(task, other)) best = { task: at, with: before, likeness };
    }
    return best ? [best] : [];
  });
}
