import type { DocumentTypeKey } from '#domain/documents/official/document-types.ts';

/** What the system writes from the record, in the order of the document. */
export type SystemPart =
  | 'opening'
  | 'summary'
  | 'target-table'
  | 'target-paragraphs'
  | 'plain-results'
  | 'concerns'
  | 'obstacles'
  | 'tasks'
  | 'coming-tasks'
  | 'reports'
  | 'reminder'
  | 'closing';

/** What only a person writes: kept apart, never touched when the record is taken anew. */
export const writtenParts = ['assessment', 'causes', 'proposals', 'next-steps'] as const;
export type WrittenPart = (typeof writtenParts)[number];

export type KindPart =
  | { readonly part: SystemPart; readonly heading: string | null }
  | { readonly written: WrittenPart; readonly heading: string };

export interface DocumentKind {
  readonly name: string;
  readonly type: DocumentTypeKey;
  /** {period}, {year} and {window} are filled in. */
  readonly subject: string;
  /** The last quarter of the time that it speaks of; null: any. */
  readonly quarter: 2 | 4 | null;
  readonly window: 'week' | 'month' | 'quarter' | null;
  readonly parts: readonly KindPart[];
}

const system = (part: SystemPart, heading: string | null = null): KindPart => ({ part, heading });
const written = (part: WrittenPart, heading: string): KindPart => ({ written: part, heading });
const proposals = written('proposals', 'Kiến nghị, đề xuất');
const nextSteps = written('next-steps', 'Nhiệm vụ, giải pháp thời gian tới');

const reviewParts: readonly KindPart[] = [
  system('opening'),
  system('summary', 'Kết quả chung'),
  system('target-table', 'Kết quả thực hiện các chỉ tiêu'),
  system('tasks', 'Kết quả thực hiện nhiệm vụ'),
  system('reports', 'Chấp hành chế độ báo cáo'),
  written('assessment', 'Đánh giá công tác chỉ đạo, điều hành'),
  system('obstacles', 'Khó khăn, vướng mắc'),
  written('causes', 'Nguyên nhân'),
  nextSteps,
  proposals,
  system('closing'),
];

const workProgramme = (name: string, window: 'week' | 'month' | 'quarter'): DocumentKind => ({
  name,
  type: 'programme',
  subject: 'Công tác {window}',
  quarter: null,
  window,
  parts: [
    system('coming-tasks', 'Nhiệm vụ đến hạn'),
    system('tasks', 'Nhiệm vụ quá hạn phải hoàn thành'),
    nextSteps,
    system('closing'),
  ],
});

/** The documents that the office makes over the year, as data: of what type, about what, of which parts. */
export const documentKinds = {
  'quarterly-targets': {
    name: 'Báo cáo tổng hợp chỉ tiêu quý',
    type: 'report',
    subject: 'Tổng hợp kết quả thực hiện các chỉ tiêu {period}',
    quarter: null,
    window: null,
    parts: [
      system('opening'),
      system('summary', 'Kết quả chung'),
      system('target-table', 'Bảng tổng hợp'),
      system('target-paragraphs', 'Kết quả từng chỉ tiêu'),
      system('obstacles', 'Khó khăn, vướng mắc'),
      written('causes', 'Nguyên nhân'),
      proposals,
      system('closing'),
    ],
  },
  'monthly-meeting': {
    name: 'Báo cáo phục vụ phiên họp thường kỳ',
    type: 'report',
    subject: 'Tình hình thực hiện chương trình công tác phục vụ phiên họp thường kỳ, số liệu {period}',
    quarter: null,
    window: null,
    parts: [
      system('opening'),
      system('summary', 'Kết quả chung'),
      system('concerns', 'Chỉ tiêu cần chỉ đạo'),
      system('tasks', 'Tiến độ nhiệm vụ'),
      system('reports', 'Chấp hành chế độ báo cáo'),
      system('obstacles', 'Khó khăn, vướng mắc'),
      nextSteps,
      proposals,
      system('closing'),
    ],
  },
  reminder: {
    name: 'Công văn đôn đốc',
    type: 'official-letter',
    subject: 'đôn đốc báo cáo và nhiệm vụ quá hạn, {period}',
    quarter: null,
    window: null,
    parts: [system('reminder'), system('tasks', null), written('assessment', 'Yêu cầu'), system('closing')],
  },
  communique: {
    name: 'Thông cáo báo chí quý',
    type: 'communique',
    subject: 'Kết quả thực hiện chương trình công tác {period}',
    quarter: null,
    window: null,
    parts: [system('plain-results'), written('assessment', 'Thông tin thêm')],
  },
  'half-year-review': {
    name: 'Báo cáo kiểm điểm 6 tháng',
    type: 'report',
    subject: 'Kiểm điểm công tác chỉ đạo, điều hành 6 tháng đầu năm {year}',
    quarter: 2,
    window: null,
    parts: reviewParts,
  },
  'annual-review': {
    name: 'Báo cáo kiểm điểm năm',
    type: 'report',
    subject: 'Kiểm điểm công tác chỉ đạo, điều hành năm {year}',
    quarter: 4,
    window: null,
    parts: reviewParts,
  },
  'week-programme': workProgramme('Chương trình công tác tuần', 'week'),
  'month-programme': workProgramme('Chương trình công tác tháng', 'month'),
  'quarter-programme': workProgramme('Chương trình công tác quý', 'quarter'),
  corrigendum: {
    name: 'Công văn đính chính',
    type: 'official-letter',
    subject: 'đính chính {corrected}',
    quarter: null,
    window: null,
    parts: [],
  },
} as const satisfies Readonly<Record<string, DocumentKind>>;

export type DocumentKindKey = keyof typeof documentKinds;
export const documentKindKeys = Object.keys(documentKinds) as readonly DocumentKindKey[];

/** A review of half a year rests on the figures of its second quarter, that of the year on the fourth. */
export function isPeriodOf(kind: DocumentKindKey, periodKey: string): boolean {
  const about: DocumentKind = documentKinds[kind];
  return about.quarter === null || periodKey.endsWith(`Q${about.quarter}`);
}
