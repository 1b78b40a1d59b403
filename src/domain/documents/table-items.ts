import { findMeasures } from '#domain/programme/target-grammar/measures.ts';
import { directionOf, natureOf } from '#domain/programme/target-grammar/target-kinds.ts';
import { pattern } from '#domain/vietnamese-pattern.ts';
import type { TargetDraft, TaskDraft } from './compiled-decision.ts';
import { noDue } from './due.ts';
import { kindOfTask } from './task-kinds.ts';
import { readDetail } from './task-details.ts';
import type { PlacedRow, PlacedTable } from './table-shape.ts';

const HEADS = {
  title: pattern.iu`nhiệm vụ|nội dung|công việc|tên (?:đề án|dự án|văn bản|nhiệm vụ)|đề án`,
  indicator: pattern.iu`chỉ tiêu|chỉ số|mục tiêu`,
  leads: pattern.iu`chủ trì|chịu trách nhiệm|cơ quan thực hiện|đơn vị thực hiện`,
  cooperating: pattern.iu`phối hợp`,
  product: pattern.iu`sản phẩm|kết quả`,
  due: pattern.iu`thời gian|thời hạn|tiến độ|hạn hoàn thành`,
  unit: pattern.iu`đơn vị(?: tính)?$|đvt`,
  value: pattern.iu`kế hoạch|kết quả|giá trị|mục tiêu|chỉ tiêu|năm \d{4}`,
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

interface TargetColumns {
  readonly name: number;
  readonly unit: number;
  readonly value: number;
  readonly leads: number;
}

/** "≥ 80" under the unit "%": the one measure of the cell, or null where the cell says something else. */
function measureOf(written: string, unit: string) {
  const named = unit !== '' && !written.includes(unit) ? `${written} ${unit}` : written;
  const [measure, ...others] = findMeasures(`: ${named}`);
  return measure && others.length === 0 && measure.start <= 2 ? measure : null;
}

function targetOf(table: PlacedTable, at: TargetColumns, row: PlacedRow, year: number | null): TargetDraft[] {
  const [name, unit, written, leads] = [
    cell(row, at.name),
    cell(row, at.unit),
    cell(row, at.value),
    cell(row, at.leads),
  ];
  const measure = row.section || name === '' ? null : measureOf(written, unit);
  if (!measure) return [];
  const { comparator, value, valueMax, denominator, roles } = measure;
  const ofColumn = /\d{4}/u.exec(table.columns[at.value] ?? '')?.[0];
  return [
    {
      number: cell(row, 0).replace(/\.$/u, ''),
      group: row.groups.at(-1) ?? null,
      name,
      comparator,
      value,
      valueMax,
      unit: unit === '' ? measure.unit : unit,
      denominator,
      direction: directionOf(comparator, name, roles),
      nature: natureOf(measure, name),
      change: null,
      year: ofColumn === undefined ? year : Number(ofColumn),
      leads: leads === '' ? [] : (readDetail('leads', leads, year).leads ?? []),
      asWritten: written,
      clause: table.clause,
      span: row.span,
      confidence: 0.85,
      partKind: null,
      parts: [],
    },
  ];
}

function targetsOf(table: PlacedTable, year: number | null): TargetDraft[] {
  const name = columnOf(table.columns, 'indicator');
  const unit = columnOf(table.columns, 'unit', [name]);
  const value = columnOf(table.columns, 'value', [name, unit]);
  const leads = columnOf(table.columns, 'leads', [name, unit, value]);
  if (name < 0 || unit < 0 || value < 0) return [];
  return table.placed.flatMap((row) => targetOf(table, { name, unit, value, leads }, row, year));
}

/** Targets and tasks that annex tables list row by row. */
export function readTables(tables: readonly PlacedTable[], year: number | null) {
  return {
    targets: tables.flatMap((table) => targetsOf(table, year)),
    tasks: tables.flatMap((table) => tasksOf(table, year)),
  };
}
