import { pattern } from '#domain/vietnamese-pattern.ts';
import type { TaskDraft } from './compiled-decision.ts';
import { noDue } from './due.ts';
import { kindOfTask } from './task-kinds.ts';
import { readDetail } from './task-details.ts';
import type { PlacedRow, PlacedTable } from './table-shape.ts';
import { readTargetTable } from './table-targets.ts';
import { underTheirWholes } from './target-parts.ts';

const HEADS = {
  title: pattern.iu`nhiệm vụ|nội dung|công việc|tên (?:đề án|dự án|văn bản|nhiệm vụ)|đề án`,
  leads: pattern.iu`chủ trì|chịu trách nhiệm|cơ quan thực hiện|đơn vị thực hiện`,
  cooperating: pattern.iu`phối hợp`,
  product: pattern.iu`sản phẩm|kết quả`,
  due: pattern.iu`thời gian|thời hạn|tiến độ|hạn hoàn thành`,
} as const;
type Head = keyof typeof HEADS;

function columnOf(columns: readonly string[], head: Head, taken: readonly number[] = []): number {
  return columns.findIndex((name, i) => !taken.includes(i) && HEADS[head].test(name.replace(/\s+/gu, ' ')));
}

const cell = ({ cells }: PlacedRow, at: number) => (cells[at]?.text ?? '').replace(/\s+/gu, ' ').trim();

function tasksOf(table: PlacedTable, year: number | null): TaskDraft[] {
  const { columns, placed, clause } = table;
  const leads = columnOf(columns, 'leads');
  const title = columnOf(columns, 'title', [leads]);
  if (leads < 0 || title < 0) return [];
  const [cooperating, due, product] = [
    columnOf(columns, 'cooperating'),
    columnOf(columns, 'due'),
    columnOf(columns, 'product'),
  ];
  return placed.flatMap((row): TaskDraft[] => {
    const name = cell(row, title);
    if (row.section || name === '') return [];
    return [
      {
        title: name,
        kind: kindOfTask(name),
        leads: readDetail('leads', cell(row, leads), year).leads ?? [],
        cooperating:
          cell(row, cooperating) === ''
            ? []
            : (readDetail('cooperating', cell(row, cooperating), year).cooperating ?? []),
        product: cell(row, product) === '' ? null : cell(row, product),
        due: readDetail('due', cell(row, due), year).due ?? noDue,
        asWritten: row.cells.map((_, i) => cell(row, i)).join(' | '),
        clause,
        span: row.span,
        confidence: 0.9,
      },
    ];
  });
}

/** Targets and tasks that annex tables list row by row. */
export function readTables(tables: readonly PlacedTable[], year: number | null) {
  return {
    targets: underTheirWholes(tables.flatMap((table) => readTargetTable(table, year))),
    tasks: tables.flatMap((table) => tasksOf(table, year)),
  };
}
