import { pattern } from '#domain/vietnamese-pattern.ts';
import { numbersListed, readPlace, withoutPlace } from './amended-place.ts';
import { findAmended, inForceDay } from './amending-document.ts';
import { readContent, withDetails, type Piece } from './amendment-content.ts';
import { draftAddition, draftAmendment, draftInstruction, draftRewording, type Drafting } from './amendment-drafts.ts';
import { readAmendmentTable } from './amendment-tables.ts';
import { itemOfWords, nameIn, zoneOfHeading, type AmendmentZone } from './amendment-words.ts';
import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import type { AmendmentDraft, Amending } from './compiled-amendment.ts';
import type { CitationDraft } from './compiled-decision.ts';
import { findDues } from './due.ts';
import { readInstructions, readLineOfChange, type Instruction } from './read-instruction.ts';
import { splitSentences } from './sentences.ts';
import { detailOf } from './task-details.ts';
import type { PlacedTable } from './table-shape.ts';

interface Given {
  readonly title: string | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly clauses: readonly DraftClause[];
  readonly tables: readonly PlacedTable[];
  readonly citations: readonly CitationDraft[];
}

const AS_FOLLOWS = pattern.iu`^(?<verb>(?:sửa đổi|bổ sung|điều chỉnh|thay thế)(?:\s*(?:,|và)\s*(?:sửa đổi|bổ sung|điều chỉnh|thay thế))*)\s+(?<what>[^“"]{2,400}?)\s*như sau\s*:?\s*(?=$|[“"])`;
const UNQUOTED = pattern.iu`^(?:sửa đổi|điều chỉnh)(?:\s*(?:,|và)\s*bổ sung)?\s[^“”]*(?:điểm|khoản|mục|phần)\s[^“”]*như sau\s*:?\s*$`;
const CLOSES = /[”"]\s*[.;]?\s*$/u;
const LONGEST_QUOTE = 80;

/** The pieces between “ and ”, which may run over many clauses, and how many clauses they take. */
function quoteAt(clauses: readonly DraftClause[], at: number, from: number): { pieces: Piece[]; taken: number } {
  const pieces: Piece[] = [];
  for (let i = at; i < clauses.length && i < at + LONGEST_QUOTE; i += 1) {
    const clause = clauses[i];
    if (!clause) break;
    const start = i === at ? from : 0;
    const text = clause.text.slice(start);
    if (pieces.length === 0 && text.trim() !== '' && !/^\s*[“"]/u.test(text)) break;
    if (text.trim() !== '') pieces.push({ clause, text, start });
    if (CLOSES.test(text)) return { pieces, taken: i - at };
  }
  return { pieces: [], taken: 0 };
}

/** "Sửa đổi, bổ sung khoản 3 Điều 1 như sau: “…”": every item of the new wording. */
function readRewording(drafting: Drafting, clauses: readonly DraftClause[], at: number) {
  const clause = clauses[at];
  const opening = clause ? AS_FOLLOWS.exec(clause.text) : null;
  if (!clause || !opening) return null;
  const { pieces, taken } = quoteAt(clauses, at, opening[0].length);
  if (pieces.length === 0) return null;
  const what = opening.groups?.['what'] ?? '';
  const isNew = /^bổ sung$/iu.test(opening.groups?.['verb'] ?? '') && /(?:vào|sau|mới)/iu.test(what);
  const place = readPlace(what);
  const changes = pieces.flatMap((piece) => {
    const content = readContent(piece, drafting.year);
    if (isNew) return draftAddition(drafting, content, piece, 'says-so');
    return draftRewording(drafting, content, place, piece, 'says-so');
  });
  return { changes, taken };
}

const DETAIL = pattern.iu`^(?:lý do|thời gian|thời hạn|cơ quan|đơn vị|sản phẩm|ghi chú|căn cứ)(?:\s+\p{L}+){0,5}\s*:`;
const isDetail = (clause: DraftClause, year: number | null) =>
  DETAIL.test(clause.text) || detailOf(clause.text, year) !== null;

/** What the headings over a clause announce; a paragraph that ends in ":" stands over the lines after it. */
function zoneOver(clause: DraftClause, openings: ReadonlyMap<DraftClause | null, AmendmentZone>): AmendmentZone | null {
  for (const above of ancestorsOf(clause)) {
    const opened = openings.get(above.parent);
    if (opened) return opened;
    const { parent } = above;
    const said = parent && (parent.heading ?? (parent.text.trimEnd().endsWith(':') ? parent.text : null));
    const zone = said ? zoneOfHeading(said) : null;
    if (zone) return zone;
  }
  return null;
}

function readDueOfLine(drafting: Drafting, clause: DraftClause, piece: Piece): AmendmentDraft[] {
  const { year } = drafting;
  const below = clause.children.flatMap(({ text }) => detailOf(text, year)?.due ?? []);
  const inLine = findDues(clause.text, year).at(-1);
  const to = below.at(-1) ?? inLine?.due;
  if (!to) return [];
  const from = below.length > 1 ? (below[0] ?? null) : null;
  const subject = below.length > 0 || !inLine ? clause.text : clause.text.slice(0, inLine.start);
  const name = nameIn(
    withoutPlace(subject.replace(/[\s,;:(–-]*(?:hoàn thành|thời gian|thời hạn|xong)?[\s,;:(–-]*$/iu, '')),
  );
  const changes = [{ field: 'due', from, to } as const];
  const said = { ...readPlace(subject), kind: 'change', item: 'task', name, changes } as const;
  return [draftAmendment(drafting, said, piece, 'under-heading')];
}

function readLine(drafting: Drafting, zone: AmendmentZone, clause: DraftClause): AmendmentDraft[] {
  const piece = { clause, text: clause.text, start: 0 };
  const { year } = drafting;
  if (zone === 'add') {
    const content = readContent(piece, year);
    const task = content.task && withDetails(content.task, clause.children, year);
    return draftAddition(drafting, { ...content, task }, piece, 'under-heading');
  }
  if (zone === 'drop') {
    const name = nameIn(withoutPlace(clause.text));
    const place = readPlace(clause.text);
    if (name === null && place.place === null) return [];
    const said = { ...place, kind: 'drop', item: itemOfWords(clause.text), name, changes: [] } as const;
    return [draftAmendment(drafting, said, piece, 'under-heading')];
  }
  const line = readLineOfChange(clause.text, year);
  if (line) return [draftInstruction(drafting, line, piece, 'under-heading')];
  if (zone === 'due') return readDueOfLine(drafting, clause, piece);
  return zone === 'change' ? readUnquoted(drafting, clause, piece) : [];
}

/** "Sửa đổi khoản 3 Điều 1 như sau:" with the new wording below it, without quotation marks. */
function readUnquoted(drafting: Drafting, clause: DraftClause, piece: Piece): AmendmentDraft[] {
  const opening = ancestorsOf(clause)
    .slice(1)
    .find(({ text }) => UNQUOTED.test(text));
  const place = opening && readPlace(opening.text);
  if (!place?.place) return [];
  return draftRewording(drafting, readContent(piece, drafting.year), place, piece, 'under-heading');
}

/** Sentences that order a change by themselves; one that only opens the lines below it orders nothing. */
function readSentences(drafting: Drafting, clause: DraftClause): AmendmentDraft[] {
  return splitSentences(clause.text, { atSemicolons: false }).flatMap(({ text, start }) =>
    readInstructions(text, drafting.year).flatMap((order) =>
      draftOrder(drafting, order.read, { clause, text: order.text, start: start + order.start }),
    ),
  );
}

function draftOrder(drafting: Drafting, read: Instruction, piece: Piece): AmendmentDraft[] {
  const { clause, text } = piece;
  if (read.added !== null) {
    const content = readContent({ ...piece, text: read.added }, drafting.year);
    const task = content.task && withDetails(content.task, clause.children, drafting.year);
    return draftAddition(drafting, { ...content, number: null, task }, piece, 'says-so');
  }
  const names = read.name !== null || read.number !== null || read.steps.length > 0;
  if (read.kind === 'add' || (!names && opensLines(clause))) return [];
  return eachNumbered(text, read).map((one) => draftInstruction(drafting, one, piece, 'says-so'));
}

/** "các nhiệm vụ tại số thứ tự 5, 7 Phụ lục I" orders the same of each. */
function eachNumbered(text: string, read: Instruction): Instruction[] {
  const numbers = numbersListed(text);
  return numbers.length === 0 ? [read] : numbers.map((number) => ({ ...read, name: null, number }));
}

const opensLines = ({ text, children }: DraftClause) => text.trimEnd().endsWith(':') || children.length > 0;
const isOutside = ({ path }: DraftClause) => /^(?:Mở đầu|Căn cứ)\//u.test(path);

/** One clause that is not worded anew elsewhere: by its own sentences, else as a line below a heading. */
function readClause(
  drafting: Drafting,
  clause: DraftClause,
  openings: Map<DraftClause | null, AmendmentZone>,
): AmendmentDraft[] {
  if (isDetail(clause, drafting.year)) return [];
  const said = readSentences(drafting, clause);
  if (said.length > 0) return said;
  const opens = clause.children.length === 0 && clause.text.trimEnd().endsWith(':');
  const zone = opens ? zoneOfHeading(clause.text) : null;
  if (zone) openings.set(clause.parent, zone);
  if (opens || clause.rank <= 60 || clause.children.some((child) => !isDetail(child, drafting.year))) return [];
  const over = zoneOver(clause, openings);
  return over ? readLine(drafting, over, clause) : [];
}

function readClauses(drafting: Drafting, clauses: readonly DraftClause[]): AmendmentDraft[] {
  const found: AmendmentDraft[] = [];
  const openings = new Map<DraftClause | null, AmendmentZone>();
  for (let i = 0; i < clauses.length; i += 1) {
    const clause = clauses[i];
    if (!clause || isOutside(clause)) continue;
    const rewording = readRewording(drafting, clauses, i);
    found.push(...(rewording?.changes ?? readClause(drafting, clause, openings)));
    i += rewording?.taken ?? 0;
  }
  return found;
}

function readTables({ tables, clauses }: Given, drafting: Drafting): AmendmentDraft[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return tables.flatMap((table) => {
    const clause = byId.get(table.clause);
    if (!clause) return [];
    const own = zoneOfHeading(clause.heading ?? clause.text);
    return readAmendmentTable(drafting, table, clause, own ?? zoneOver(clause, new Map()));
  });
}

/**
 * What a later decision changes in a programme: added, dropped, changed due day, figure, lead agency or wording. Null
 * where the document does not say that it amends one. Nothing is guessed: what the words do not name stays null.
 */
export function findAmendments(given: Given): (Amending & { readonly changes: readonly AmendmentDraft[] }) | null {
  const document = findAmended(given.title, given.clauses, given.citations);
  if (!document) return null;
  const drafting = { document, year: given.year };
  const read = [...readClauses(drafting, given.clauses), ...readTables(given, drafting)];
  const changes = read.toSorted((a, b) => a.span[0] - b.span[0]);
  return { document, inForceOn: inForceDay(given.clauses, given.date), changes };
}
