import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Block } from './blocks.ts';
import { DAY, dayOf } from './day-words.ts';
import { documentKinds, KIND_NAMES } from './document-vocabulary.ts';
import { readIssuer } from './issuers.ts';

/** The document that an annex says it belongs to. */
interface IssuedWith {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

const ISSUED_WITH = pattern.iu`^\(?(?:ban hành\s+)?(?:kèm|đính kèm)(?:\s+theo)?\s`;
const KIND = pattern.iu`(?<!\p{L})(${KIND_NAMES})\s+(?:số|ngày)`;
const NUMBER = pattern.u`số\s*:?\s*(\d{1,5}(?:\s?/\s?\d{4})?\s?[/-]\s?[\p{L}\d&/-]+)`;
const ISSUED_ON = pattern.iu`ngày\s+(${DAY})`;

function typeIn(words: string): string | null {
  const kind = KIND.exec(words)?.[1]?.replace(/\s+/gu, ' ').toLowerCase();
  return documentKinds.find(([name]) => name.toLowerCase() === kind)?.[0] ?? null;
}

/** "(Kèm theo Nghị quyết số … ngày 01 tháng 01 năm 2025 của Chính phủ)", or null where the words say nothing of the kind. */
function readIssuedWith(words: string): IssuedWith | null {
  if (!ISSUED_WITH.test(words) || words.length > 400) return null;
  const day = ISSUED_ON.exec(words);
  const date = day?.[1] ? dayOf(day[1].toLowerCase()) : null;
  const number = NUMBER.exec(words)?.[1]?.replace(/\s+/gu, '') ?? null;
  const issuer = readIssuer(words, day ? day.index + day[0].length : words.length);
  return { type: typeIn(words), number, date, issuer: issuer?.name ?? null };
}

/** What the first annex among the blocks says of the document that it belongs to. */
export function findIssuedWith(blocks: readonly Block[], type: string | null = null): IssuedWith | null {
  for (const block of blocks) {
    const found = block.kind === 'paragraph' ? readIssuedWith(block.text) : null;
    if (found && (type === null || found.type === type)) return found;
  }
  return null;
}
