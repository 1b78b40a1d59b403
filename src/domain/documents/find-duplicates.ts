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

type Words = ReadonlySet<string>;

function wordsOf(text: string): Words {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}

/** Share of words that both have, 0 where it cannot reach `least`. */
function likenessOf(one: Words | undefined, other: Words | undefined, least: number): number {
  if (!one || !other) return 0;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size < FEWEST_WORDS || few.size < least * many.size) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  const likeness = shared / (one.size + other.size - shared);
  return likeness >= least ? likeness : 0;
}

const leastLikeness = (one: Likened, other: Likened) =>
  one.leads.length > 0 === other.leads.length > 0 ? NEARLY_EQUAL : ALIKE;

/** The same agency answers, or the text names nobody for one of them. */
function mayBeOne(one: Likened, other: Likened): boolean {
  if (one.span[0] === other.span[0] && one.span[1] === other.span[1]) return false;
  if (one.due.value !== null && other.due.value !== null && one.due.value !== other.due.value) return false;
  if (one.leads.length === 0 || other.leads.length === 0) return true;
  const names = new Set(one.leads.map((name) => name.toLowerCase()));
  return one.leads.length === other.leads.length && other.leads.every((name) => names.has(name.toLowerCase()));
}

/** Earlier tasks that one is compared with at most, the nearest: a broken text may repeat one line without end. */
const MOST_LOOKED_AT = 300;

/**
 * The words of each task that hardly any other has. Two tasks that share `ALIKE` of their words share one of these too, as at most
 * 28 in a hundred of a task's words are missing in the other.
 */
function rarestWords(words: readonly Words[]): string[][] {
  const counts = new Map<string, number>();
  for (const own of words) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  const order = (one: string, other: string) =>
    (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || (one < other ? -1 : 1);
  return words.map((own) => [...own].toSorted(order).slice(0, own.size - Math.floor(ALIKE * own.size) + 1));
}

/** For each task those before it that may be alike, in their order. */
function nearTasks(words: readonly Words[]): number[][] {
  const having = new Map<string, number[]>();
  return rarestWords(words).map((rare, at) => {
    const near = new Set<number>();
    for (const word of rare) {
      const known = having.get(word) ?? [];
      for (const before of known.slice(-MOST_LOOKED_AT)) near.add(before);
      known.push(at);
      having.set(word, known);
    }
    return [...near].toSorted((one, other) => one - other).slice(-MOST_LOOKED_AT);
  });
}

/**
 * Tasks that repeat another, as an annex repeats the body: by the likeness of their words, where the same agencies lead
 * or one of the two names none. With whom a work is done is no word of the work itself. Each task is named once, with the
 * earlier one that is most like it; nothing is merged here.
 */
export function findDuplicateTasks(tasks: readonly Likened[]): DuplicateTasks[] {
  const words = tasks.map(({ title }) => wordsOf(withoutPartners(title)));
  const near = nearTasks(words);
  return tasks.flatMap((task, at): DuplicateTasks[] => {
    let best: DuplicateTasks | null = null;
    for (const before of near[at] ?? []) {
      const other = tasks[before];
      const likeness = other ? likenessOf(words[at], words[before], leastLikeness(task, other)) : 0;
      if (other && likeness > (best?.likeness ?? 0) && mayBeOne(task, other))
        best = { task: at, with: before, likeness };
    }
    return best ? [best] : [];
  });
}
