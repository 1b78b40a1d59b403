import { expect, test } from 'vitest';
import { readForPreview, readRegimeDraft } from './read-regime-draft.ts';
import { emptyDraft, readCutPoints } from './regime-draft.ts';

const whole = { ...emptyDraft, name: 'Báo cáo tháng', legalBasis: 'Để thử', effectiveFrom: '2024-01-01' };

test('what is typed becomes a declaration', () => {
  expect(readRegimeDraft(whole).declaration).toMatchObject({
    windowFromDay: 15,
    closingTime: null,
    dueReckoning: { kind: 'forward' },
    route: [
      { level: 'agency', workingDays: 2, holder: null },
      { level: 'province', workingDays: 2, holder: null },
    ],
  });
});

test.each([
  [{ name: ' ' }, 'name'],
  [{ effectiveFrom: '' }, 'effectiveFrom'],
  [{ windowFromDay: '29' }, 'windowFromDay'],
  [{ closingTime: '25:00' }, 'closingTime'],
  [{ frequency: 'custom' as const }, 'cutPoints'],
  [{ channels: [] }, 'channels'],
  [{ route: [{ level: 'agency' as const, workingDays: 'hai', holder: '' }] }, 'route'],
] as const)('%j is named as %s', (part, field) => {
  const read = readRegimeDraft({ ...whole, ...part, channels: 'channels' in part ? [] : ['system'] });
  expect([...read.problems]).toEqual([field]);
  expect(read.declaration).toBeNull();
});

test('beginnings are days and months, December of the year before being month 0', () => {
  expect(readCutPoints('15/0, 1/4')).toEqual([
    { day: 15, month: 0 },
    { day: 1, month: 4 },
  ]);
  expect(readCutPoints('31/4')).toBeNull();
});

test('the days can be previewed before the regime has a name, a basis or a first day', () => {
  expect(readForPreview({ ...whole, name: '', legalBasis: '', effectiveFrom: '' }, 2024)).toMatchObject({
    effectiveFrom: '2024-01-01',
  });
});
