import { isExplicit, readTargets } from '#domain/programme/target-grammar/read-targets.ts';
import type { TargetDraft } from './compiled-decision.ts';
import { cellText, columnOf } from './table-columns.ts';
import type { PlacedRow, PlacedTable } from './table-shape.ts';
import { readDetail } from './task-details.ts';

const LISTS_TASKS = /nhiệm vụ|công việc|giải pháp|văn bản|dự án|sản phẩm/iu;

/** "Tốc độ tăng trưởng đạt 10% | Sở Tài chính": the targets that the words of one row say. */
function targetsOfRow(table: PlacedTable, row: PlacedRow, name: number, leads: number, year: number | null) {
  const said = readTargets(cellText(row, name)).filter(
    ({ value, unit, roles }) => value !== null && (isExplicit(roles) || (unit ?? '').startsWith('%')),
  );
  const names = leads < 0 ? [] : (readDetail('leads', cellText(row, leads), year).leads ?? []);
  return said.map((target): TargetDraft => ({
    number: cellText(row, 0).replace(/\.$/u, ''),
    group: row.groups.at(-1) ?? null,
    name: target.name,
    comparator: target.comparator,
    value: target.value,
    valueMax: target.valueMax,
    unit: target.unit,
    denominator: target.denominator,
    direction: target.direction,
    nature: target.nature,
    change: target.change,
    year: target.year ?? year,
    baseline: null,
    leads: names,
    asWritten: target.asWritten,
    clause: table.clause,
    span: row.span,
    confidence: Math.min(0.85, target.confidence),
    reasons: ['from-table'],
    partKind: target.partKind,
    parts: [],
  }));
}

/** A table without columns of figures, whose rows are sentences with a target in each and who answers for it. */
export function readSentenceTable(table: PlacedTable, year: number | null): TargetDraft[] {
  const name = table.columns.findIndex((column) =>
    /^(?:tên |nội dung |các )*(?:chỉ tiêu|mục tiêu)/iu.test(column.trim()),
  );
  if (name < 0 || table.columns.some((column) => LISTS_TASKS.test(column))) return [];
  const leads = columnOf(table.columns, 'leads', [name]);
  return table.placed.flatMap((row) => (row.section ? [] : targetsOfRow(table, row, name, leads, year)));
}
