import { isExplicit, readTargets, type ReadTarget } from '#domain/programme/target-grammar/read-targets.ts';
import type { TargetDraft } from './compiled-decision.ts';
import { targetsAmongTasks } from './find-targets.ts';
import { cellText, columnOf } from './table-columns.ts';
import type { PlacedRow, PlacedTable } from './table-shape.ts';
import { underTheirWholes } from './target-parts.ts';
import { readDetail } from './task-details.ts';

const LISTS_TASKS = /nhiệm vụ|công việc|giải pháp|văn bản|dự án|sản phẩm/iu;

interface SentenceColumns {
  readonly name: number;
  readonly leads: number;
}

type Reader = (words: string) => readonly ReadTarget[];

const readTargetRow: Reader = (words) =>
  readTargets(words).filter(
    ({ value, unit, roles, comparator }) =>
      value !== null && (isExplicit(roles) || comparator === 'ge' || (unit ?? '').startsWith('%')),
  );

/** "Tốc độ tăng trưởng đạt 10% | Sở Tài chính": the targets that the words of one row say. */
function targetsOfRow(table: PlacedTable, row: PlacedRow, at: SentenceColumns, year: number | null, read: Reader) {
  const said = read(cellText(row, at.name));
  const names = at.leads < 0 ? [] : (readDetail('leads', cellText(row, at.leads), year).leads ?? []);
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

/** A table without columns of figures: rows that are sentences with a target, or tasks that a figure is asked for in. */
export function readSentenceTable(table: PlacedTable, year: number | null): TargetDraft[] {
  const tasks = table.columns.findIndex((column) => LISTS_TASKS.test(column));
  const aims = table.columns.findIndex((column) =>
    /^(?:tên |nội dung |các )*(?:chỉ tiêu|mục tiêu)/iu.test(column.trim()),
  );
  const name = tasks >= 0 ? tasks : aims;
  if (name < 0) return [];
  const read = tasks >= 0 ? targetsAmongTasks : readTargetRow;
  const leads = columnOf(table.columns, 'leads', [name]);
  return underTheirWholes(
    table.placed.flatMap((row) => (row.section ? [] : targetsOfRow(table, row, { name, leads }, year, read))),
  );
}
