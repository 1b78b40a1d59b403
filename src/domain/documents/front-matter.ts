import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Block } from './blocks.ts';
import { readLabel } from './clause-labels.ts';
import { AUTHORITY, PERSON, POSITION } from './document-offices.ts';
import { KIND_NAMES } from './document-vocabulary.ts';

/** A plan, regulation or scheme that the document issues and that stands behind it: [from, to) is its own head. */
interface Attachment {
  readonly from: number;
  readonly to: number;
}

/** Where the document's head ends, its body stands, and its signature begins (as positions in the list of blocks). */
export interface Frame {
  readonly bodyStart: number;
  /** [from, to) of recipients and signatures; a document with an attached plan may go on behind them. */
  readonly tails: readonly (readonly [number, number])[];
  readonly attachments: readonly Attachment[];
}

const RECIPIENTS = pattern.u`^(?:Nơi nhận|NƠI NHẬN|Nơi gửi)(?![\p{L}])`;
const ATTACHED_KIND = pattern.u`^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|QUY ĐỊNH|QUY CHẾ|ĐỀ ÁN|DANH MỤC|PHƯƠNG ÁN|QUY CHUẨN|BỘ TIÊU CHÍ|BỘ CHỈ SỐ|ĐIỀU LỆ|HƯỚNG DẪN|THỂ LỆ|QUY TRÌNH|NỘI QUY|CHIẾN LƯỢC|QUY HOẠCH|KHUNG|LỘ TRÌNH|BẢNG|BIỂU|MẪU|NỘI DUNG)(?![\p{Ll}])`;
/** Such lists are attached by words only: a web page below a document is full of their names too. */
const PLAIN_KIND = /^(?:NỘI DUNG|BẢNG|BIỂU|MẪU|KHUNG)(?!\p{L})/u;
const ISSUED_WITH = pattern.iu`^\(?(?:ban hành\s+)?(?:kèm\s+theo|kèm)\s+(?:${KIND_NAMES}|tại)(?!\p{L})|^\((?:ban hành|kèm|đính kèm)\s`;
const BASIS = pattern.u`^(?:Căn cứ|Thực hiện|Xét|Theo(?= (?:đề nghị|ý kiến|quy định))|Trên cơ sở|Để)(?!\p{L})`;
const FOOTNOTE = /^\[(?:\^\d+\]:|\d{1,3}\]\s*\S)/u;

export const isFootnote = (text: string): boolean => FOOTNOTE.test(text);
/** Blocks between an attached document's kind and the words that say with what it was issued. */
const ATTACHMENT_HEAD = 5;

function opensTail(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block) return false;
  if (block.kind === 'table')
    return block.rows.some((row) => row.some((cell) => RECIPIENTS.test(cell.text) || AUTHORITY.test(cell.text)));
  return RECIPIENTS.test(block.text) || AUTHORITY.test(block.text) || isPositionOverName(blocks, at);
}

/** "CHỦ TỊCH" alone, over a name; a heading in capitals has no name below it. */
function isPositionOverName(blocks: readonly Block[], at: number): boolean {
  const text = blocks[at]?.text ?? '';
  if (text.length >= 60 || text !== text.toUpperCase() || !POSITION.test(text) || /[.:;]$/u.test(text)) return false;
  return blocks.slice(at + 1, at + 4).some((below) => PERSON.test(below.text));
}

export function isBasis(text: string): boolean {
  return BASIS.test(text);
}

/** Whether a basis names law: a proposal or an opinion counts only where it names a document by its number. */
export function isLegalBasis(text: string): boolean {
  return /^(?:Căn cứ|Thực hiện)/u.test(text) || /\d{1,5}\s?[/-]\s?(?:\d{4}\s?\/)?\p{Lu}/u.test(text);
}

function isBody(block: Block): boolean {
  if (block.kind === 'table') return false;
  const label = readLabel(block.text);
  return label !== null && label.rank <= 70;
}

const isAnnexHead = (block: Block) => block.kind === 'paragraph' && readLabel(block.text)?.rank === 0;
const isCapital = (text: string) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** "KẾ HOẠCH …" in capitals with "(Kèm theo Quyết định số …)" below it. */
function attachmentAt(blocks: readonly Block[], at: number): Attachment | null {
  const head = blocks[at];
  if (!head || head.kind === 'table' || !ATTACHED_KIND.test(head.text) || !isCapital(head.text)) return null;
  // Below "PHỤ LỤC" the list's name is the annex's title.
  if (blocks.slice(Math.max(0, at - 2), at).some(isAnnexHead)) return null;
  for (let i = at + 1; i < Math.min(at + ATTACHMENT_HEAD, blocks.length); i += 1) {
    const block = blocks[i];
    if (!block || isBody(block)) return null;
    if (ISSUED_WITH.test(block.text)) return { from: at, to: i + 1 };
  }
  return null;
}

/** What stands behind a signature in capitals, where no words say with what it was issued. */
function attachmentBehindTail(blocks: readonly Block[], at: number): Attachment | null {
  const head = blocks[at];
  if (!head || head.kind === 'table' || !ATTACHED_KIND.test(head.text)) return null;
  let to = at + 1;
  while (to < Math.min(at + ATTACHMENT_HEAD, blocks.length) && isCapital(blocks[to]?.text ?? '')) {
    if (isBody(blocks[to] ?? head)) break;
    to += 1;
  }
  return attachmentAt(blocks, at) ?? (PLAIN_KIND.test(head.text) ? null : { from: at, to });
}

/** An annex, an attached document, or at least its first heading; or the footnotes. */
function endsTail(blocks: readonly Block[], at: number): boolean {
  if (FOOTNOTE.test(blocks[at]?.text ?? '')) return true;
  const label = readLabel(blocks[at]?.text ?? '');
  return (label !== null && label.rank <= 60) || attachmentBehindTail(blocks, at) !== null;
}

function bodyStartOf(blocks: readonly Block[]): number {
  const first = blocks.findIndex(isBody);
  const end = first === -1 ? blocks.length : first;
  const section = sectionStart(blocks);
  if (section > 0 && section < end) return section;
  const head = blocks[end];
  return head && !isAnnexHead(head) ? end : Math.min(openingStart(blocks), end);
}

const SECTION =
  /^(?:mục đích|mục tiêu|yêu cầu|quan điểm|nhiệm vụ|nội dung|giải pháp|tổ chức thực hiện|phân công|kết quả|tình hình|đánh giá|phương hướng)(?!\p{L})/iu;
/** "…, UBND tỉnh có ý kiến như sau:" ends the head of a letter; its list of addressees ends in a colon too. */
const OPENS_BODY = /(?:như sau|sau đây|sau|yêu cầu|đề nghị|chỉ đạo|giao)\s*:\s*$/iu;
const ADDRESSED = /^kính gửi/iu;

/** The first section of a text whose headings have marks and no numbers. */
const sectionStart = (blocks: readonly Block[]) =>
  blocks.findIndex(({ kind, level, text }) => kind === 'paragraph' && level !== null && SECTION.test(text));

/** Where a letter without numbers begins to speak: behind the words that open it. */
function openingStart(blocks: readonly Block[]): number {
  const opening = blocks.findIndex(
    ({ kind, text }) => kind === 'paragraph' && text.length > 30 && OPENS_BODY.test(text) && !ADDRESSED.test(text),
  );
  return opening === -1 ? blocks.length : opening + 1;
}

/** Finds head, tails and attached documents; a text that has none is all body. */
export function findFrame(blocks: readonly Block[]): Frame {
  const bodyStart = bodyStartOf(blocks);
  const tails: [number, number][] = [];
  const attachments: Attachment[] = [];
  for (let i = bodyStart; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block) continue;
    const attached = attachmentAt(blocks, i);
    if (attached) {
      attachments.push(attached);
      i = attached.to - 1;
    } else if (opensTail(blocks, i)) {
      let end = i + 1;
      while (end < blocks.length && !endsTail(blocks, end)) end += 1;
      tails.push([i, end]);
      const behind = attachmentBehindTail(blocks, end);
      if (behind) attachments.push(behind);
      i = (behind?.to ?? end) - 1;
    }
  }
  return { bodyStart, tails, attachments };
}
