import { expect, test } from 'vitest';
import { countCompleteness, type CountedReport, recordOf, worstOf } from './completeness.ts';
import { timelinessClasses } from './timeliness.ts';
import { reportStatuses } from './workflow.ts';

const report = (timeClass: CountedReport['timeliness']['class'], change: Partial<CountedReport> = {}, days = 0) => ({
  status: null,
  handedInAt: timeClass.startsWith('done') ? '2024-03-15T02:00:00Z' : null,
  timeliness: { class: timeClass, workingDays: days },
  returns: 0,
  ...change,
});

test('what nobody expects is counted nowhere but among the exempt', () => {
  const counts = countCompleteness([
    report('exempt'),
    report('not-owed'),
    report('done-in-time', { status: 'accepted' }),
  ]);
  expect(counts).toEqual({
    expected: 1,
    received: 1,
    onTime: 1,
    late: 0,
    missing: 0,
    returned: 0,
    accepted: 1,
    exempt: 1,
  });
});

test('a report returned after it came is received and returned, an overdue one is missing', () => {
  const counts = countCompleteness([
    report('done-late', { status: 'returned', returns: 1 }, 2),
    report('overdue', {}, 5),
    report('not-reported'),
    report('due-soon', { status: 'draft' }),
  ]);
  expect(counts).toMatchObject({ expected: 4, received: 1, onTime: 0, late: 1, missing: 2, returned: 1 });
});

test('whatever comes, received is on time or late, and never more than expected', () => {
  const all = timelinessClasses.flatMap((each) => reportStatuses.map((status) => report(each, { status })));
  for (let length = 0; length <= all.length; length++) {
    const counts = countCompleteness(all.slice(0, length));
    expect(counts.onTime + counts.late).toBe(counts.received);
    expect(counts.received + counts.missing).toBeLessThanOrEqual(counts.expected);
    expect(counts.expected + counts.exempt).toBeLessThanOrEqual(length);
  }
});

test('the record judges only what is over, and what was excused is no delay', () => {
  const record = recordOf([
    report('done-in-time'),
    report('done-late', { returns: 2 }, 3),
    report('overdue', {}, 4),
    report('exempt', {}, 9),
    report('in-time'),
    report('not-open'),
  ]);
  expect(record).toEqual({ judged: 3, onTimePercent: 33, daysLate: 7, longestDelay: 4, returns: 2 });
  expect(recordOf([report('in-time')])).toMatchObject({ judged: 0, onTimePercent: null });
});

test('of several reports in one place the one that most needs looking at stands for them', () => {
  const worst = (...reports: [CountedReport, ...CountedReport[]]) => worstOf(reports).timeliness;
  expect(worst(report('done-in-time'), report('overdue', {}, 2), report('overdue', {}, 9), report('exempt'))).toEqual({
    class: 'overdue',
    workingDays: 9,
  });
  expect(worst(report('not-owed'), report('done-late', {}, 1), report('done-in-time')).class).toBe('done-late');
});
