import { expect, test } from 'vitest';
import type { ReportSnapshot, SnapshotLine } from './snapshot.ts';
import { findVersionChanges } from './version-changes.ts';

const line = (quantityId: number, change: Partial<SnapshotLine> = {}): SnapshotLine => ({
  quantityId,
  number: String(quantityId),
  label: `Chỉ tiêu ${quantityId}`,
  unit: 'hộ',
  asWritten: '',
  value: '7',
  standing: 'preliminary',
  note: null,
  obstacle: null,
  ...change,
});

const snapshot = (lines: SnapshotLine[], change: Partial<ReportSnapshot> = {}): ReportSnapshot => ({
  reportId: 1,
  number: 1,
  replacesNumber: null,
  reason: null,
  periodKey: '2024Q1',
  formName: 'Biểu 01',
  agency: { id: 1, name: 'Sở Y tế' },
  submittedBy: { id: 1, name: 'Nguyễn Văn A' },
  submittedAt: '2024-03-15T02:00:00Z',
  lines,
  attachments: [],
  ...change,
});

const brief = (before: ReportSnapshot, now: ReportSnapshot) =>
  findVersionChanges(before, now).map(({ part, label, was, now: is }) => [part, label, was, is]);

test('the same words and figures change nothing', () => {
  expect(findVersionChanges(snapshot([line(1)]), snapshot([line(1)], { number: 2 }))).toEqual([]);
});

test('figure, standing, note and obstacle are each a change of their own', () => {
  const now = line(1, { value: '8', standing: 'final', note: 'Tính lại', obstacle: 'Thiếu vốn' });
  expect(brief(snapshot([line(1)]), snapshot([now]))).toEqual([
    ['figure', 'Chỉ tiêu 1', '7', '8'],
    ['standing', 'Chỉ tiêu 1', 'preliminary', 'final'],
    ['note', 'Chỉ tiêu 1', null, 'Tính lại'],
    ['obstacle', 'Chỉ tiêu 1', null, 'Thiếu vốn'],
  ]);
});

test('a figure that was missing, one that is withdrawn, and a line that left', () => {
  const before = snapshot([line(1, { value: null }), line(2), line(3)]);
  const now = snapshot([line(1), line(2, { value: null })]);
  expect(brief(before, now)).toEqual([
    ['figure', 'Chỉ tiêu 1', null, '7'],
    ['figure', 'Chỉ tiêu 2', '7', null],
    ['figure', 'Chỉ tiêu 3', '7', null],
  ]);
});

test('narratives and files are compared by title and by content', () => {
  const file = (fileName: string, sha256: string) => ({
    fileName,
    sha256,
    mediaType: '',
    sizeBytes: 1,
    quantityId: null,
  });
  const before = snapshot([], {
    narratives: [{ title: 'Khó khăn', text: 'Mưa lũ' }],
    attachments: [file('a.pdf', '1')],
  });
  const now = snapshot([], {
    narratives: [{ title: 'Khó khăn', text: 'Mưa lũ kéo dài' }],
    attachments: [file('a.pdf', '2')],
  });
  expect(brief(before, now)).toEqual([
    ['narrative', 'Khó khăn', 'Mưa lũ', 'Mưa lũ kéo dài'],
    ['file', 'a.pdf', null, 'a.pdf'],
    ['file', 'a.pdf', 'a.pdf', null],
  ]);
});
