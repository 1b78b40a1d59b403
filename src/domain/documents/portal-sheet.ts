import { foldedWords } from '#domain/folded-words.ts';
import { departmentNames, ministryNames } from './agency-vocabulary.ts';
import type { DocumentFacts } from './compiled-decision.ts';
import { dayOf } from './day-words.ts';
import { documentKinds } from './document-vocabulary.ts';

type SheetFacts = Pick<DocumentFacts, 'type' | 'number' | 'date' | 'issuer'>;

const LABELS = {
  number: /^(?:số hiệu|số,? ký hiệu|ký hiệu|số văn bản)\s*:?\s*/iu,
  type: /^(?:loại văn bản|hình thức văn bản|thể loại)\s*:?\s*/iu,
  issuer: /^(?:nơi ban hành|cơ quan ban hành|đơn vị ban hành)\s*:?\s*/iu,
  date: /^(?:ngày ban hành|ngày ký|ban hành ngày)\s*:?\s*/iu,
} as const;
const FORMS = {
  number: /^\d{1,5}(?:\/\d{4})?[-/][\p{L}\d&/-]+$/u,
  type: /^\p{Lu}[\p{L} ]{3,40}$/u,
  issuer: /^\p{Lu}[\p{L},\s–-]{3,90}$/u,
  date: /^\d{1,2}\/\d{1,2}\/\d{4}$/u,
} as const;

/** Beyond these a text has no sheet before it. */
const FIRST_LINES = 120;

/** The words behind a label, on its line or the next one; null where they are none of that field's. */
function valueOf(field: keyof typeof LABELS, lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => LABELS[field].test(line));
  if (at === -1) return null;
  const rest = lines[at]?.replace(LABELS[field], '').trim() ?? '';
  const value = rest === '' ? (lines[at + 1] ?? '') : rest;
  return FORMS[field].test(value) ? value.replace(/\s+/gu, ' ') : null;
}

/** "Bộ Văn hoá, Thể thao và du lịch" in the spelling of the vocabulary. */
function spelled(issuer: string | null): string | null {
  const head = /^(?:Bộ|Sở)\s/u.exec(issuer ?? '')?.[0] ?? '';
  if (issuer === null || head === '') return issuer;
  const field = foldedWords(issuer.slice(head.length));
  const known = [...departmentNames, ...ministryNames].find((name) => foldedWords(name) === field);
  return known === undefined ? issuer : `${head}${known}`;
}

/**
 * What the sheet of a law portal says of the document that it stores: "Số hiệu: …", "Loại văn bản: …". Read only where
 * the number stands in it, for facts that the document's own head has lost.
 */
export function readPortalSheet(texts: readonly string[]): SheetFacts | null {
  const lines = texts
    .flatMap((text) => text.split('\n'))
    .slice(0, FIRST_LINES)
    .map((line) => line.replace(/[*_]+/gu, '').trim())
    .filter((line) => line !== '');
  const number = valueOf('number', lines);
  if (number === null) return null;
  const kind = valueOf('type', lines)?.toLowerCase();
  const day = valueOf('date', lines);
  return {
    number,
    type: documentKinds.find(([name]) => name.toLowerCase() === kind)?.[0] ?? null,
    date: day === null ? null : dayOf(day),
    issuer: spelled(valueOf('issuer', lines)),
  };
}
