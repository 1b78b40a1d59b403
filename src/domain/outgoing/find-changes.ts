import type { OutgoingRecord, RecordedTarget } from './outgoing-record.ts';
import { figureWords, outlookWords } from './target-words.ts';

/** A place of a document whose figure, day or name has become another since the record was taken. */
export interface BoundChange {
  /** 'target:12:value', 'reports:received'. */
  readonly key: string;
  readonly label: string;
  readonly was: string;
  readonly now: string;
}

interface Binding {
  readonly label: string;
  readonly words: string;
}

function targetBindings(target: RecordedTarget): [string, Binding][] {
  const { id, name, value, unit, planned, outlook, lead, lastYear } = target;
  const key = (what: string) => `target:${id}:${what}`;
  return [
    [key('value'), { label: `${name}: thực hiện`, words: figureWords(value, unit) }],
    [key('planned'), { label: `${name}: kế hoạch`, words: figureWords(planned, unit) }],
    [key('last-year'), { label: `${name}: cùng kỳ năm trước`, words: figureWords(lastYear, unit) }],
    [key('outlook'), { label: `${name}: đánh giá`, words: outlookWords[outlook] }],
    [key('lead'), { label: `${name}: cơ quan chủ trì`, words: lead ?? 'chưa có' }],
  ];
}

/** What a document says that comes from the record, each under a key of its own. */
export function bindingsOf({ targets, tasks, reports }: OutgoingRecord): Map<string, Binding> {
  const counted = (label: string, count: number): Binding => ({ label, words: String(count) });
  return new Map<string, Binding>([
    ...targets.flatMap(targetBindings),
    ['tasks:total', counted('Tổng số nhiệm vụ', tasks.total)],
    ['tasks:overdue', counted('Nhiệm vụ quá hạn', tasks.overdue.length)],
    ['tasks:coming', counted('Nhiệm vụ đến hạn trong kỳ', tasks.coming.length)],
    ['reports:expected', counted('Báo cáo phải nộp', reports.expected)],
    ['reports:received', counted('Báo cáo đã nhận', reports.received)],
    ['reports:late', counted('Báo cáo nộp trễ', reports.late)],
  ]);
}

/** Every bound place that differs between what was taken then and the record now; what came or went says so. */
export function findBoundChanges(then: OutgoingRecord, now: OutgoingRecord): BoundChange[] {
  const [before, after] = [bindingsOf(then), bindingsOf(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was?.words === is?.words) return [];
    return [
      { key, label: was?.label ?? is?.label ?? key, was: was?.words ?? 'không có', now: is?.words ?? 'không còn' },
    ];
  });
}

/** What a corrigendum is about: a figure that was handed in otherwise; days that pass and reports that come later mend nothing. */
export function isCorrection({ key }: BoundChange): boolean {
  return /^target:\d+:(?:value|last-year)$/u.test(key);
}
