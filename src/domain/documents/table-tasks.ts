import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Due, TaskDraft } from './compiled-decision.ts';
import { noDue } from './due.ts';
import { readDueLine } from './due-line.ts';
import { groupDueOf } from './phase-headings.ts';
import { confidenceIn } from './task-confidence.ts';
import { readDetail, type TaskDetail } from './task-details.ts';
import { kindOfTask } from './task-kinds.ts';
import { leadOfHeading } from './task-leads.ts';
import { cellText } from './table-columns.ts';
import type { PlacedRow, PlacedTable } from './table-shape.ts';

/** What a column's name says it holds, the plainest words first. */
const HEADS = {
  leads: [
    // Beside the body that leads, a column may name the person who heads it.
    pattern.iu`chủ trì`,
    pattern.iu`chịu trách nhiệm|đầu mối`,
    pattern.iu`(?:cơ quan|đơn vị|tổ chức|bộ phận) (?:thực hiện|tham mưu|triển khai)|phụ trách|phân công`,
    pattern.iu`(?:cơ quan|đơn vị) trình`,
    pattern.iu`(?:cơ quan|đơn vị|bộ phận) (?:soạn thảo|xây dựng|lập)`,
    pattern.iu`^(?:cơ quan|đơn vị|nơi thực hiện|người thực hiện|trách nhiệm)(?!\s*tính)`,
  ],
  cooperating: [pattern.iu`phối hợp`],
  due: [
    pattern.iu`thời gian|thời hạn|tiến độ|(?<!\p{L})hạn(?!\p{L})|lộ trình|hoàn thành|thời điểm|mốc|^(?:quý|tháng|năm)$`,
  ],
  product: [pattern.iu`sản phẩm|kết quả|đầu ra`],
  title: [
    pattern.iu`nội dung (?:nhiệm vụ|công việc|thực hiện)`,
    pattern.iu`(?<!(?:thuộc|nhóm|mã|số) )(?:nhiệm vụ|công việc)|hoạt động|đề án|(?<!\p{L})nội dung|tên (?:dự án|văn bản|báo cáo|chương trình)`,
    pattern.iu`^(?:tên|danh mục|giải pháp|văn bản|báo cáo|dự án)`,
  ],
} as const;
type Head = keyof typeof HEADS;
type Columns = Readonly<Record<Head, number>>;

const MEASURES = pattern.iu`(?<!\p{L})(?:chỉ tiêu|chỉ số|mục tiêu|tiêu chí|điểm)(?!\p{L})`;

function columnFor(head: Head, columns: readonly string[], taken: readonly number[]): number {
  for (const words of HEADS[head]) {
    const at = columns.findIndex((name, i) => !taken.includes(i) && words.test(name.replace(/\s+/gu, ' ')));
    if (at >= 0) return at;
  }
  return -1;
}

function columnsOf(columns: readonly string[]): Columns {
  const both = columns.findIndex((name) => /chủ trì/iu.test(name) && /phối hợp/iu.test(name));
  const cooperating = columnFor('cooperating', columns, [both]);
  const leads = both >= 0 ? both : columnFor('leads', columns, [cooperating]);
  const due = columnFor('due', columns, [leads, cooperating]);
  const product = columnFor('product', columns, [leads, cooperating, due]);
  const title = columnFor('title', columns, [leads, cooperating, due, product]);
  return { leads, cooperating, due, product, title };
}

/** Reads the rows of one table. */
class TaskRows {
  constructor(
    private readonly table: PlacedTable,
    private readonly columns: Columns,
    private readonly year: number | null,
  ) {}

  read(row: PlacedRow): TaskDraft[] {
    const title = cellText(row, this.columns.title).replace(/^[-–+•]\s+/u, '');
    const says = (['leads', 'cooperating', 'due', 'product'] as const).some((head) => this.cell(row, head) !== '');
    if (row.section || title === '' || !says) return [];
    return [this.taskOf(row, title)];
  }

  private cell(row: PlacedRow, head: Head): string {
    return cellText(row, this.columns[head]);
  }

  private detail(row: PlacedRow, head: Exclude<Head, 'title'>): TaskDetail {
    const words = this.cell(row, head);
    return words === '' ? {} : readDetail(head, words, this.year);
  }

  private taskOf(row: PlacedRow, title: string): TaskDraft {
    const responsible = this.detail(row, 'leads');
    const own = responsible.leads ?? [];
    const leads = own.length > 0 ? own : leadOfGroups(row.groups);
    const said = this.detail(row, 'due').due ?? markedDue(row, this.table.columns, this.year) ?? noDue;
    const ofGroup = said.kind === 'none' ? dueOfGroups(row.groups, this.year) : null;
    const due = ofGroup ?? said;
    const asWritten = row.cells.map((_, i) => cellText(row, i)).join(' | ');
    const marks = {
      named: own.length > 0,
      open: /…|\.{3}/u.test(this.cell(row, 'leads')),
      opens: true,
      dueInherited: ofGroup !== null,
    };
    return {
      title,
      kind: kindOfTask(title),
      leads,
      cooperating: this.detail(row, 'cooperating').cooperating ?? responsible.cooperating ?? [],
      product: this.cell(row, 'product') === '' ? null : this.cell(row, 'product'),
      due,
      asWritten,
      clause: this.table.clause,
      span: row.span,
      ...confidenceIn({ leads, due, asWritten: title }, marks),
    };
  }
}

/** "II | Tháng 3": a group that is a time says by when its rows are due. */
function dueOfGroups(groups: readonly string[], year: number | null): Due | null {
  for (const group of groups.toReversed()) {
    const due = groupDueOf(group, year);
    if (due) return due;
  }
  return null;
}

const TIME_COLUMN = pattern.iu`^(?:quý\s+(?:IV|I{1,3}|[1-4])|tháng\s+\d{1,2})(?:\s*(?:\/|năm)\s*\d{4})?$`;

/** Columns "Quý I", "Quý II", … with a mark: the last one marked is when the row is due. */
function markedDue(row: PlacedRow, columns: readonly string[], year: number | null): Due | null {
  const times = columns.flatMap((name, at) => (TIME_COLUMN.test(name.trim()) ? [{ name, at }] : []));
  const last = times.length < 2 ? undefined : times.findLast(({ at }) => /^[x×✓+•]$/iu.test(cellText(row, at)));
  const due = last ? readDueLine(last.name, year) : noDue;
  return due.value === null ? null : due;
}

/** "II | Sở Y tế": a group that is an agency answers for the rows below it. */
function leadOfGroups(groups: readonly string[]): readonly string[] {
  for (const group of groups.toReversed()) {
    const leads = leadOfHeading(group);
    if (leads.length > 0) return leads;
  }
  return [];
}

/** The tasks that a table lists row by row, whatever order its columns stand in; [] for a table of other things. */
export function readTaskTable(table: PlacedTable, year: number | null): TaskDraft[] {
  const columns = columnsOf(table.columns);
  const { title, leads, due, cooperating } = columns;
  if (title < 0 || (leads < 0 && due < 0 && cooperating < 0)) return [];
  if (
    MEASURES.test(table.columns[title] ?? '') ||
    table.columns.some((name) => /(?<!\p{L}|thời\s)điểm(?!\p{L})/iu.test(name))
  )
    return [];
  const rows = new TaskRows(table, columns, year);
  return table.placed.flatMap((row) => rows.read(row));
}
