import { SCORED, type DocumentScore, type Scored } from '#domain/documents/gold/score-intake.ts';
import { ratesOf, type Score } from '#domain/documents/gold/score.ts';

const HEADS: Record<Scored, string> = {
  targets: 'chỉ tiêu',
  tasks: 'nhiệm vụ đủ chủ trì, hạn',
  tasksFound: 'nhiệm vụ',
  citations: 'viện dẫn',
  deadlines: 'thời hạn',
  structure: 'cấu trúc',
  facts: 'thông tin văn bản',
};

const rate = (share: number | null) => (share === null ? '–' : share.toFixed(3).replace('.', ','));

function cell(score: Score): string {
  const { precision, recall, f1 } = ratesOf(score);
  return `${rate(f1)} (P ${rate(precision)}, R ${rate(recall)}; ${score.right}/${score.expected})`;
}

function row(name: string, { scores, distractorsTaken, invented }: DocumentScore): string {
  const cells = [...SCORED.map((each) => cell(scores[each])), String(distractorsTaken.length), String(invented.length)];
  return `| ${[name, ...cells].join(' | ')} |`;
}

/** One row a document and one for all: F1 (precision, recall; right of expected). */
export function table(documents: ReadonlyMap<string, DocumentScore>, total: DocumentScore): string[] {
  const heads = ['văn bản', ...SCORED.map((each) => HEADS[each]), 'nhầm chỉ tiêu', 'số tự đặt'];
  return [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '---').join('|')}|`,
    ...[...documents].map(([name, score]) => row(name, score)),
    row(`TẤT CẢ (${documents.size} văn bản)`, total),
  ];
}

/** Every miss in words, under its document. */
export function misses(documents: ReadonlyMap<string, DocumentScore>): string[] {
  return [...documents].flatMap(([name, { scores, distractorsTaken, invented }]) => [
    `## ${name}`,
    ...SCORED.filter((each) => each !== 'tasksFound').flatMap((each) =>
      scores[each].misses.map((miss) => `- ${HEADS[each]}: ${miss}`),
    ),
    ...distractorsTaken.map((each) => `- nhầm thành chỉ tiêu: ${each}`),
    ...invented.map((each) => `- số không có trong văn bản: ${each}`),
    '',
  ]);
}
