import { pattern } from '#domain/vietnamese-pattern.ts';
import { readPlace, withoutPlace } from './amended-place.ts';
import { readContent, type Piece } from './amendment-content.ts';
import { draftAddition, draftAmendment, draftRewording, type Drafting } from './amendment-drafts.ts';
import { readFromTo } from './amendment-values.ts';
import { itemOfWords, nameIn, zoneOfHeading, type AmendmentZone } from './amendment-words.ts';
import type { DraftClause } from './clause-tree.ts';
import type { AmendmentDraft } from './compiled-amendment.ts';
import type { TaskDraft } from './compiled-decision.ts';
import { noDue } from './due.ts';
import { kindOfTask } from './task-kinds.ts';
import { readDetail } from './task-details.ts';
import type { PlacedRow, PlacedTable } from './table-shape.ts';

const AFTER = pattern.iu`(?:nội dung|chỉ tiêu|thời gian|thời hạn|mức|số|nay)?\s*(?:sau (?:khi )?)?(?:điều chỉnh|sửa đổi|thay đổi)(?!\p{L})|(?<!\p{L})mới$`;
const BEFORE = pattern.iu`(?:theo|tại|của)\s+(?:Quyết định|Kế hoạch|Chương trình|QĐ)|đã (?:phê duyệt|giao|ban hành|đăng ký)|trước (?:khi )?(?:điều chỉnh|sửa đổi)|hiện hành|^cũ$`;
const NAME = pattern.iu`nhiệm vụ|nội dung|công việc|tên|chỉ tiêu|đề án|báo cáo`;
const ORDINAL = pattern.iu`^(?:tt|stt|số tt|số thứ tự)(?!\p{L})`;
const LEADS = pattern.iu`chủ trì|cơ quan thực hiện|đơn vị thực hiện`;
const COOPERATING = pattern.iu`phối hợp`;
const DUE = pattern.iu`thời gian|thời hạn|tiến độ|hạn`;
const PRODUCT = pattern.iu`sản phẩm|kết quả`;
const NOTHING = /^(?:[-–.…/\s]*|không|chưa có)$/iu;
const TAKEN_OUT = pattern.iu`^(?:bãi bỏ|đưa ra khỏi|rút|hủy bỏ|không (?:tiếp tục )?thực hiện|dừng|bỏ)(?!\p{L})`;

interface Columns {
  readonly ordinal: number;
  readonly name: number;
  readonly before: number;
  readonly after: number;
  readonly leads: number;
  readonly cooperating: number;
  readonly due: number;
  readonly product: number;
}

function columnsOf(columns: readonly string[]): Columns {
  const before = columns.findIndex((name) => BEFORE.test(name));
  const after = columns.findIndex((name, at) => at !== before && AFTER.test(name) && !BEFORE.test(name));
  const free = (words: RegExp, ...taken: number[]) =>
    columns.findIndex((name, at) => ![before, after, ...taken].includes(at) && words.test(name));
  const leads = free(LEADS);
  const due = free(DUE);
  return {
    ordinal: columns.findIndex((name) => ORDINAL.test(name)),
    name: free(NAME, leads, due),
    before,
    after,
    leads,
    cooperating: free(COOPERATING),
    due,
    product: free(PRODUCT, leads, due),
  };
}

const cell = ({ cells }: PlacedRow, at: number) => (at < 0 ? '' : (cells[at]?.text ?? '').replace(/\s+/gu, ' ').trim());

interface Row {
  readonly name: string;
  readonly number: string | null;
  readonly before: string;
  readonly after: string;
  /** What the table's heads say of time, leads or figures: it tells what bare values mean. */
  readonly speaksOf: 'target' | 'task' | null;
  readonly piece: Piece;
}

/** A row as a piece of its own: its span is the row's, not the clause's. */
function pieceOf(clause: DraftClause, row: PlacedRow): Piece {
  const text = row.cells.map(({ text: words }) => words.replace(/\s+/gu, ' ').trim()).join(' | ');
  const placeOf = (position: number) => (position === 0 ? row.span[0] : row.span[1] - 1);
  return { clause: { ...clause, label: '', placeOf }, text, start: 0 };
}

function wordedAnew(drafting: Drafting, { name, number, before, after, piece }: Row): AmendmentDraft[] {
  const content = readContent({ ...piece, text: after }, drafting.year);
  const old = readContent({ ...piece, text: before }, drafting.year);
  const place = { ...readPlace(name), number };
  const known = nameIn(name) ?? old.targets[0]?.name ?? old.task?.title ?? nameIn(before);
  const drafts = draftRewording(drafting, content, place, piece, 'in-table');
  return drafts.map((draft) => ({ ...draft, name: draft.within === null ? known : draft.name }));
}

/** Nothing stood there before: the new wording, with the name of its row where it is only a value. */
function addedIn(drafting: Drafting, { name, after, speaksOf, piece }: Row): AmendmentDraft[] {
  const isValue = name !== '' && readFromTo(null, after, drafting.year, speaksOf) !== null;
  const content = readContent({ ...piece, text: isValue ? `${name}: ${after}` : after }, drafting.year);
  return draftAddition(drafting, content, piece, 'in-table');
}

const isAdded = ({ name, before }: Row) => NOTHING.test(before) && (name === '' || before !== '');

function readRow(drafting: Drafting, row: Row): AmendmentDraft[] {
  const { name, number, before, after, speaksOf, piece } = row;
  if (after === '' || NOTHING.test(after)) return [];
  const subject = name === '' ? before : name;
  const item = speaksOf ?? itemOfWords(subject);
  const place = { ...readPlace(name), number, name: nameIn(withoutPlace(subject)) };
  if (TAKEN_OUT.test(after)) {
    return [draftAmendment(drafting, { ...place, kind: 'drop', item, changes: [] }, piece, 'in-table')];
  }
  if (isAdded(row)) return addedIn(drafting, row);
  const change = name === '' ? null : readFromTo(before, after, drafting.year, speaksOf);
  if (!change) return wordedAnew(drafting, row);
  const said = { ...place, kind: 'change', item: change.field === 'figure' ? 'target' : item } as const;
  return [draftAmendment(drafting, { ...said, changes: [change] }, piece, 'in-table')];
}

function taskOf(row: PlacedRow, at: Columns, piece: Piece, year: number | null): TaskDraft {
  const title = cell(row, at.name);
  const [leads, cooperating, due] = [cell(row, at.leads), cell(row, at.cooperating), cell(row, at.due)];
  return {
    title,
    kind: kindOfTask(title),
    leads: leads === '' ? [] : (readDetail('leads', leads, year).leads ?? []),
    cooperating: cooperating === '' ? [] : (readDetail('cooperating', cooperating, year).cooperating ?? []),
    product: cell(row, at.product) || null,
    due: due === '' ? noDue : (readDetail('due', due, year).due ?? noDue),
    asWritten: piece.text,
    clause: piece.clause.id,
    span: row.span,
    confidence: 0.9,
  };
}

/** A plain table (name, lead, day) under a heading that says what happens to its rows. */
function readPlainRow(
  drafting: Drafting,
  zone: AmendmentZone,
  row: PlacedRow,
  at: Columns,
  piece: Piece,
): AmendmentDraft[] {
  const name = cell(row, at.name);
  if (name === '') return [];
  if (zone === 'add') {
    const task = taskOf(row, at, piece, drafting.year);
    return draftAddition(drafting, { number: null, targets: [], task }, piece, 'in-table');
  }
  const place = { ...readPlace(name), number: readPlace(name).number };
  const said = { ...place, item: itemOfWords(name), name: nameIn(withoutPlace(name)) };
  if (zone === 'drop') return [draftAmendment(drafting, { ...said, kind: 'drop', changes: [] }, piece, 'in-table')];
  const value = zone === 'lead' ? cell(row, at.leads) : cell(row, at.due < 0 ? at.after : at.due);
  const change = value === '' ? null : readFromTo(null, value, drafting.year, zone === 'due' ? 'task' : null);
  const changes = change ? [change] : [];
  return change ? [draftAmendment(drafting, { ...said, kind: 'change', changes }, piece, 'in-table')] : [];
}

function speaksOf(columns: readonly string[], at: Columns): Row['speaksOf'] {
  const heads = `${columns[at.before] ?? ''} ${columns[at.after] ?? ''}`;
  if (DUE.test(heads)) return 'task';
  return pattern.iu`chỉ tiêu`.test(columns[at.name] ?? heads) ? 'target' : null;
}

/** The changes that a table lists row by row; `zone` is what the heading above it says. */
export function readAmendmentTable(
  drafting: Drafting,
  table: PlacedTable,
  clause: DraftClause,
  zone: AmendmentZone | null,
): AmendmentDraft[] {
  const at = columnsOf(table.columns);
  const isCompared = at.after >= 0 && at.before >= 0;
  return table.placed.flatMap((row) => {
    if (row.section) return [];
    const piece = pieceOf(clause, row);
    const ofGroup = row.groups.map(zoneOfHeading).findLast((each) => each !== null) ?? zone;
    if (!isCompared) return ofGroup === null || at.name < 0 ? [] : readPlainRow(drafting, ofGroup, row, at, piece);
    const [name, before, after] = [cell(row, at.name), cell(row, at.before), cell(row, at.after)];
    const said = pattern.iu`(?:số thứ tự|stt|mục)`.test(name) ? readPlace(name).number : null;
    return readRow(drafting, { name, before, after, number: said, speaksOf: speaksOf(table.columns, at), piece });
  });
}
