import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Block } from './blocks.ts';
import { readLabel } from './clause-labels.ts';

/** Where the document's head ends, its body stands, and its signature begins (as positions in the list of blocks). */
export interface Frame {
  readonly bodyStart: number;
  /** [from, to) of recipients and signatures; a document with an attached plan may go on behind them. */
  readonly tails: readonly (readonly [number, number])[];
}

const TAIL_BEGINS = pattern.u`^(?:Nơi nhận\s*:?|NƠI NHẬN\s*:?|(?:TM|KT|TL|TUQ|T/M)\s*\.\s*\p{Lu}{2})`;
const ATTACHED = pattern.u`^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|QUY ĐỊNH|QUY CHẾ|ĐỀ ÁN|DANH MỤC|PHƯƠNG ÁN|PHỤ LỤC|Phụ lục)(?![\p{Ll}])`;
const BASIS = pattern.u`^(?:Căn cứ|Thực hiện|Xét|Theo(?= (?:đề nghị|ý kiến|quy định))|Trên cơ sở|Để)(?!\p{L})`;

const opensTail = (block: Block) =>
  block.kind === 'paragraph'
    ? TAIL_BEGINS.test(block.text)
    : block.rows.some((row) => row.some((cell) => TAIL_BEGINS.test(cell.text)));

export function isBasis(text: string): boolean {
  return BASIS.test(text);
}

function isBody(block: Block): boolean {
  if (block.kind === 'table') return false;
  const label = readLabel(block.text);
  return label !== null && label.rank <= 70;
}

/** Finds head and tail of a document; a text that has neither is all body. */
export function findFrame(blocks: readonly Block[]): Frame {
  const first = blocks.findIndex(isBody);
  const bodyStart = first === -1 ? blocks.length : first;
  const tails: [number, number][] = [];
  for (let i = bodyStart; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (!block || !opensTail(block)) continue;
    let end = i + 1;
    while (end < blocks.length && !ATTACHED.test(blocks[end]?.text ?? '')) end += 1;
    tails.push([i, end]);
    i = end;
  }
  return { bodyStart, tails };
}
