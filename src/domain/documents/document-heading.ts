import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Block } from './blocks.ts';
import { readLabel } from './clause-labels.ts';
import { documentKinds } from './document-vocabulary.ts';
import { isBasis } from './front-matter.ts';
import { looksLikeIssuer } from './issuer-names.ts';

interface Heading {
  readonly type: string | null;
  readonly title: string | null;
  /** Which paragraph of the head names the kind; -1 where none does. */
  readonly at: number;
}

// "Thông báo kết luận" is how others cite a notice; its own heading is "Thông báo" with the rest as its title.
const kindsLongestFirst = documentKinds
  .map(([name]) => name)
  .filter((name) => name !== 'Thông báo kết luận')
  .toSorted((a, b) => b.length - a.length);
const KIND_NAMES = kindsLongestFirst.join('|').replaceAll(' ', String.raw`\s+`);
const IN_SENTENCE_CASE = pattern.u`^(${KIND_NAMES})\s+(?=(?:của|về|v\/v|kết luận|ban hành|phê duyệt|quy định|triển khai|thực hiện)(?!\p{L}))`;
const OF_ITSELF = pattern.gu`(?<!\p{L})(Nghị quyết|Kết luận|Chỉ thị|Quyết định|Kế hoạch|Thông báo|Chương trình hành động|Công điện)\s+này(?!\p{L})`;
const LONGEST_LINE = 600;
const MOST_LINES = 3;

const isCapital = (text: string) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

interface Named {
  readonly type: string;
  /** What stands behind the kind on its line. */
  readonly rest: string;
}

/** A line in capitals that is a kind or begins with one: "KẾ HOẠCH", "NGHỊ QUYẾT HỘI NGHỊ LẦN THỨ 11 …". */
function kindOf(text: string): Named | null {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(/\s*[:.]$/u, '')
    .trim();
  if (!isCapital(line)) return null;
  const type = kindsLongestFirst.find(
    (name) => line === name.toUpperCase() || line.startsWith(`${name.toUpperCase()} `),
  );
  return type === undefined ? null : { type, rest: line.slice(type.length).trim() };
}

function endsTitle(block: Block, title: readonly string[], capitals: boolean): boolean {
  const { text } = block;
  if (isBasis(text) || looksLikeIssuer(text) || kindOf(text)?.rest === '' || text.startsWith('(')) return true;
  if (text.length > LONGEST_LINE || (capitals && !isCapital(text))) return true;
  return title.length > 0 && (text.endsWith('.') || (!capitals && !block.bold));
}

function titleFrom(blocks: readonly Block[], rest: string): string | null {
  const title = rest === '' ? [] : [rest];
  for (const block of blocks) {
    const capitals = title.length > 0 && isCapital(title[0] ?? '');
    if (title.length === MOST_LINES || block.kind === 'table' || endsTitle(block, title, capitals)) break;
    if (title.length === 0 && readLabel(block.text) !== null) break;
    title.push(block.text);
  }
  return title.length > 0 ? title.join(' ').replace(/\s*[:.]$/u, '') : null;
}

/** "Quyết định về việc …" in small letters as the first line, where the head was lost. */
function inSentenceCase(blocks: readonly Block[]): Heading | null {
  const at = blocks.slice(0, 3).findIndex((block) => block.text.length < 400 && IN_SENTENCE_CASE.test(block.text));
  const text = blocks[at]?.text ?? '';
  const found = IN_SENTENCE_CASE.exec(text);
  if (!found?.[1] || text.endsWith(':')) return null;
  return { type: found[1].replace(/\s+/gu, ' '), title: text.slice(found[0].length).replace(/[\s.]+$/u, ''), at };
}

/** An annex that stands alone: its name and title. */
function annexAlone(blocks: readonly Block[]): Heading | null {
  const at = blocks.slice(0, 3).findIndex((block) => readLabel(block.text)?.rank === 0);
  const label = readLabel(blocks[at]?.text ?? '');
  if (at === -1 || !label) return null;
  const rest = label.rest.length > 3 ? label.rest : '';
  return { type: 'Phụ lục', title: titleFrom(blocks.slice(at + 1), rest), at: -1 };
}

/** "Nghị quyết này": how a text without a head speaks of itself, when it speaks of no other. */
function ofItself(blocks: readonly Block[]): string | null {
  const named = new Set(blocks.flatMap((block) => [...block.text.matchAll(OF_ITSELF)].map((found) => found[1])));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** The document's kind and title as its head gives them. `front` holds the paragraphs before the body. */
export function readHeading(front: readonly Block[], blocks: readonly Block[]): Heading {
  const at = front.findIndex((block) => kindOf(block.text) !== null);
  const kind = at === -1 ? null : kindOf(front[at]?.text ?? '');
  if (kind) return { type: kind.type, title: titleFrom(front.slice(at + 1), kind.rest), at };
  return inSentenceCase(blocks) ?? annexAlone(blocks) ?? { type: ofItself(blocks), title: null, at: -1 };
}
