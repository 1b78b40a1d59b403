import { pattern } from '#domain/vietnamese-pattern.ts';
import { findAgencies } from './agencies.ts';
import { readPlace, withoutPlace, type AmendedPlace } from './amended-place.ts';
import { readFromTo } from './amendment-values.ts';
import { itemOfWords, nameIn } from './amendment-words.ts';
import type { AmendmentDraft, FieldChange } from './compiled-amendment.ts';

/** What one sentence orders to be changed. */
export interface Instruction extends AmendedPlace {
  readonly kind: AmendmentDraft['kind'];
  readonly item: AmendmentDraft['item'];
  readonly name: string | null;
  readonly changes: readonly FieldChange[];
  /** What is to be added, in the sentence's own words; null where it stands elsewhere. */
  readonly added: string | null;
}

type Reader = (text: string, year: number | null) => Instruction | null;

const WORDS = pattern.iu`^(?:thay thế|thay|sửa|sửa đổi|điều chỉnh)\s+(?:các\s+)?(?:cụm từ|từ|chữ)\s+[“"]([^”"]+)[”"]\s+(?:bằng|thành)\s+(?:các\s+)?(?:cụm từ|từ|chữ)?\s*[“"]([^”"]+)[”"]`;

function replacesWords(text: string): Instruction | null {
  const found = WORDS.exec(text);
  const [whole, from, to] = found ?? [];
  if (whole === undefined || from === undefined || to === undefined) return null;
  const rest = text.slice(whole.length);
  const changes = [{ field: 'words', from, to } as const];
  const name = nameIn(withoutPlace(rest).replace(/^\s*(?:tại|của|trong|ở)\s+/iu, ''));
  return { kind: 'change', item: itemOfWords(rest), name, changes, added: null, ...readPlace(rest) };
}

const IN_QUOTES = pattern.iu`^(?<where>[^“”"]{0,300}?)\s*[,:]?\s*(?<!\p{L})thay(?:\s+thế)?\s+(?:các\s+)?(?:cụm từ|từ|chữ|số|số liệu|nội dung|mức)?\s*[“"](?<from>[^”"]+)[”"]\s+(?:bằng|thành)\s+(?:các\s+)?(?:cụm từ|từ|chữ|số|số liệu|nội dung|mức)?\s*[“"](?<to>[^”"]+)[”"](?<rest>.*)$`;

/** "Chỉ tiêu X tại điểm a: thay “8,5%” bằng “9%”": values where both read as such, else words. */
function replacesQuoted(text: string, year: number | null): Instruction | null {
  const { where, from, to, rest } = IN_QUOTES.exec(text)?.groups ?? {};
  if (from === undefined || to === undefined) return null;
  const spoken = `${where ?? ''} ${rest ?? ''}`.trim();
  const read = readFromTo(from, to, year, itemOfWords(spoken));
  if (read && read.from !== null) {
    const subject = `${withoutPlace(where ?? '').replace(/\s+(?:tại|của|trong|ở)[\s,:]*$/iu, '')} ${rest ?? ''}`;
    return { ...asChange({ subject, change: read }, itemOfWords(spoken)), ...readPlace(spoken) };
  }
  const name = nameIn(withoutPlace(spoken).replace(/^[\s,]*(?:tại|của|trong|ở)\s+/iu, ''));
  const changes = [{ field: 'words', from, to } as const];
  return { kind: 'change', item: itemOfWords(spoken), name, changes, added: null, ...readPlace(spoken) };
}

const TAKES_OUT = pattern.iu`^(?:đưa|rút|loại|bỏ)\s+([^.]*?)\s*(?:ra\s+)?khỏi\s+(?:[^:;“”]*?)(?:(?:[:;]\s*|\s+(?=nhiệm vụ|chỉ tiêu|đề án|việc|nội dung|[“"]))(.*))?$`;
const ENDS = pattern.iu`^(?:bãi bỏ|hủy bỏ|bỏ|không tiếp tục (?:thực hiện|triển khai)|không (?:thực hiện|triển khai)|(?:dừng|ngừng|chấm dứt)(?: việc)? (?:thực hiện|triển khai))\s+(?:đối với\s+)?(.*)$`;

function drops(text: string): Instruction | null {
  const out = TAKES_OUT.exec(text);
  const subject = out ? `${out[1] ?? ''} ${out[2] ?? ''}`.trim() : ENDS.exec(text)?.[1];
  if (
    subject === undefined ||
    /^(?:bãi bỏ|hủy bỏ)\s+(?:các\s+)?(?:quyết định|văn bản|quy định)\s+(?:số|trước)/iu.test(text)
  )
    return null;
  const name = nameIn(withoutPlace(subject).replace(COUNTED, ''));
  return { kind: 'drop', item: itemOfWords(text), name, changes: [], added: null, ...readPlace(text) };
}

const COUNTED = pattern.iu`^\s*(?:các|\d{1,2}(?:\s*\([^)]*\))?)\s+(?:nhiệm vụ|chỉ tiêu|đề án|nội dung)(?:\s+sau(?:\s+đây)?)?\s*:?\s*$`;

const INSTEAD = pattern.iu`(?:,\s*)?(?:để\s+)?thay\s+(?:thế\s+)?(?:cho\s+)?$`;

/** "Giao Sở A chủ trì nhiệm vụ X thay Sở B". */
function givesInstead(text: string): Instruction | null {
  if (!/^(?:giao|phân công)\s/iu.test(text)) return null;
  const named = findAgencies(text);
  const [first] = named;
  const old = named.find(({ start }) => INSTEAD.test(text.slice(0, start)));
  if (!first || !old || first === old) return null;
  const between = text.slice(first.end, old.start).replace(INSTEAD, '');
  const spoken = `${between} ${text.slice(old.end)}`.replace(CHARGE, ' ');
  const changes = [{ field: 'lead', from: [old.name], to: [first.name] } as const];
  const name = nameIn(withoutPlace(spoken));
  return { kind: 'change', item: itemOfWords(spoken) ?? 'task', name, changes, added: null, ...readPlace(spoken) };
}

const CHARGE = pattern.giu`(?<!\p{L})(?:làm\s+(?:cơ quan|đơn vị)\s+chủ trì|tiếp tục|chủ trì|tham mưu|phối hợp với các cơ quan liên quan)(?!\p{L})(?:\s*,)?(?:\s+(?:thực hiện|triển khai))?`;

const OPENS_CHANGE = pattern.iu`^(?:cho phép\s+)?(?:điều chỉnh|sửa đổi|gia hạn|lùi|kéo dài|thay đổi|chuyển|nâng|giảm|hạ)\s+`;
const SUBJECT = pattern.iu`^(?:(?:thời gian|thời hạn|hạn|tiến độ|thời điểm)(?:\s+(?:hoàn thành|thực hiện|trình|ban hành|báo cáo|triển khai))*|(?:cơ quan|đơn vị)\s+chủ trì|mức|giá trị)(?:\s+(?:tham mưu|thực hiện|đối với|của|cho))*\s*`;
const SPLIT = pattern.giu`(?<!hoàn|trở|hình|tạo|thời gian|thời hạn)\s+(?:điều chỉnh\s+)?(?:sang|thành|lên thành|lên|xuống còn|xuống|còn|đến|tới|là)\s+`;
const FROM = pattern.giu`[\s,:(]+từ\s+(?:ngày\s+(?=\d))?`;

interface FromTo {
  readonly subject: string;
  readonly change: FieldChange;
}

/** "X từ A sang B" or "X thành B", where B reads as a value to the end of the sentence. */
function splitFromTo(text: string, year: number | null, speaksOf: AmendmentDraft['item']): FromTo | null {
  const plain = text.replace(/[\s.;)]+$/u, '');
  for (const cut of plain.matchAll(SPLIT)) {
    const to = plain.slice(cut.index + cut[0].length).replace(/\s*\(.*$/u, '');
    const before = plain.slice(0, cut.index);
    const from = [...before.matchAll(FROM)].at(-1);
    const said = from ? before.slice(from.index + from[0].length) : null;
    const change = readFromTo(said, to, year, speaksOf);
    const isFromSaid = change !== null && change.from !== null;
    if (change) return { subject: from && isFromSaid ? before.slice(0, from.index) : before, change };
  }
  return null;
}

/** "Điều chỉnh thời gian hoàn thành nhiệm vụ X từ tháng 6 sang tháng 9", "Chuyển X sang năm 2025". */
function changesValue(text: string, year: number | null): Instruction | null {
  const opening = OPENS_CHANGE.exec(text)?.[0];
  if (opening === undefined) return null;
  const rest = text.slice(opening.length);
  const isTime = /^(?:thời gian|thời hạn|hạn|tiến độ)/iu.test(rest);
  const speaksOf = isTime ? 'task' : itemOfWords(rest);
  const read = splitFromTo(rest, year, speaksOf);
  return read && asChange(read, speaksOf);
}

function asChange({ subject, change }: FromTo, speaksOf: AmendmentDraft['item']): Instruction {
  const name = nameIn(withoutPlace(subject.replace(SUBJECT, '')));
  const item = change.field === 'figure' ? 'target' : (speaksOf ?? (change.field === 'due' ? 'task' : null));
  return { kind: 'change', item, name, changes: [change], added: null, ...readPlace(subject) };
}

const ADDS = pattern.iu`^bổ sung\s+(?:thêm\s+)?(?:(?:\d{1,2}|các|một số)\s+)?(?=(?:[“"]|nhiệm vụ|chỉ tiêu|đề án|báo cáo|vào|nội dung|danh mục|việc))`;
const INTO = pattern.iu`\s*(?:vào|trong)\s+(?:Danh mục\s+)?(?:Chương trình|Kế hoạch|Phụ lục|danh mục)[^:;,“”]*`;
const KIND_WORD = pattern.iu`^(?:nhiệm vụ|chỉ tiêu|nội dung|công việc)(?:\s+(?:sau(?:\s+đây)?|mới))?\s*:?\s*`;

/** "Bổ sung nhiệm vụ “X” vào Chương trình công tác; Sở A chủ trì, xong trước ngày …". */
function adds(text: string): Instruction | null {
  const opening = ADDS.exec(text)?.[0];
  if (opening === undefined) return null;
  const rest = text.slice(opening.length);
  const content = rest
    .replace(INTO, '')
    .replace(KIND_WORD, '')
    .replace(/^[\s:;,]+/u, '');
  const added = nameIn(content) === null ? null : content;
  return { kind: 'add', item: itemOfWords(rest), name: null, changes: [], added, place: null, steps: [], number: null };
}

const RENAMES = pattern.iu`^(?:điều chỉnh|sửa đổi|đổi|thay đổi)\s+tên\s+(?:gọi\s+)?(?:của\s+)?[^“”"]{0,40}[“"]([^”"]+)[”"][^“”"]{0,60}\s+thành\s*:?\s*(?:[^“”"]{0,20})[“"]([^”"]+)[”"]`;

/** "Điều chỉnh tên nhiệm vụ “A” thành “B”". */
function renames(text: string): Instruction | null {
  const [, name, to] = RENAMES.exec(text) ?? [];
  if (name === undefined || to === undefined) return null;
  const changes = [{ field: 'name', from: null, to } as const];
  return { kind: 'change', item: itemOfWords(text), name, changes, added: null, ...readPlace(text.replace(name, '')) };
}

const LONGEST_SENTENCE = 1500;
const readers: readonly Reader[] = [renames, replacesWords, replacesQuoted, givesInstead, drops, changesValue, adds];

/** What a sentence orders to be changed in an earlier document, or null where it orders nothing of the kind. */
export function readInstruction(sentence: string, year: number | null): Instruction | null {
  const text = sentence
    .replace(/\s+/gu, ' ')
    .replace(/[.;]\s*$/u, '')
    .trim();
  if (text.length > LONGEST_SENTENCE) return null;
  for (const read of readers) {
    const found = read(text, year);
    if (found) return found;
  }
  return null;
}

const NEXT_ORDER = pattern.giu`;\s*(?:đồng thời\s*,?\s*)?(?=(?:giao|phân công|rút|đưa|loại|bãi bỏ|hủy bỏ|bỏ|bổ sung|điều chỉnh|sửa đổi|thay|lùi|gia hạn|kéo dài|chuyển|nâng|giảm|hạ|dừng|ngừng|không tiếp tục|đổi)\s)`;
const isQuoted = (text: string, at: number) => (text.slice(0, at).match(/["“”]/gu)?.length ?? 0) % 2 === 1;

/** One order read in a sentence, with where its words begin. */
interface OrderRead {
  readonly read: Instruction;
  readonly text: string;
  readonly start: number;
}

function partsOf(sentence: string): { text: string; start: number }[] {
  const cuts = [...sentence.matchAll(NEXT_ORDER)].filter(({ index }) => !isQuoted(sentence, index));
  const starts = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)];
  return starts.map((start, i) => ({ start, text: sentence.slice(start, cuts[i]?.index ?? sentence.length) }));
}

const namesNothing = ({ name, number, steps }: Instruction) => name === null && number === null && steps.length === 0;

/**
 * All that one sentence orders: "Bãi bỏ điểm c; rút nhiệm vụ số 17" orders twice. What follows an addition belongs to
 * what is added ("Bổ sung …; giao Sở A chủ trì"); a later order that names nothing speaks of the item named before it.
 */
export function readInstructions(sentence: string, year: number | null): OrderRead[] {
  const whole = readInstruction(sentence, year);
  const parts = partsOf(sentence);
  if (parts.length === 1 || whole?.kind === 'add') return whole ? [{ read: whole, text: sentence, start: 0 }] : [];
  const orders: OrderRead[] = [];
  for (const part of parts) {
    const read = readInstruction(part.text, year);
    const last = orders.at(-1)?.read;
    if (!read) continue;
    const { item, name, number, place, steps } = last ?? read;
    orders.push({ ...part, read: namesNothing(read) ? { ...read, item, name, number, place, steps } : read });
  }
  return orders.length > 0 || !whole ? orders : [{ read: whole, text: sentence, start: 0 }];
}

/** A line below a heading that says what is done: "Trình đề án X: từ tháng 6 sang tháng 9", "X (hoàn thành: Quý IV)". */
export function readLineOfChange(line: string, year: number | null): Instruction | null {
  if (line.length > LONGEST_SENTENCE) return null;
  const speaksOf = itemOfWords(line.slice(0, 30));
  const read = splitFromTo(line.replace(/\s+/gu, ' '), year, speaksOf);
  return read && asChange(read, speaksOf);
}
