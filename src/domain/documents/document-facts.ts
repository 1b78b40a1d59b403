import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Block } from './blocks.ts';
import type { DocumentFacts } from './compiled-decision.ts';
import { DAY, dayOf } from './day-words.ts';
import { documentKinds } from './document-vocabulary.ts';
import { isBasis, type Frame } from './front-matter.ts';
import { issuerName, looksLikeIssuer } from './issuer-names.ts';
import { readRecipients, readSigner } from './signature.ts';

const OWN_NUMBER = pattern.u`^Số\s*:?\s*(\d{1,5}(?:\s*/\s*\d{4})?\s*[-/]\s*[\p{L}\d&-]+(?:\s*[-/]\s*[\p{L}\d&]+)*)`;
const PLACE_AND_DAY = pattern.u`^\p{Lu}[\p{L}\s.]{1,40},\s*ngày\s+(${DAY})`;
// "năm 2024" names the programme's year; "đến năm 2035" and "ngày … năm 2023" do not.
const OWN_YEAR = /(?<!(?:đến|từ|tầm nhìn|tháng \d{1,2}) )năm\s+(\d{4})(?!\s*[-–])/iu;
const LETTERHEAD = /^(?:CỘNG HÒA|CỘNG HOÀ|Độc lập|ĐỘC LẬP|ĐẢNG CỘNG SẢN)/u;

interface Front {
  readonly lines: readonly string[];
  readonly cells: readonly string[];
}

function frontOf(blocks: readonly Block[], bodyStart: number): Front {
  const front = blocks.slice(0, bodyStart);
  const cells = front.flatMap((block) => block.rows.flat()).map((cell) => cell.text.replace(/\s+/gu, ' '));
  return { lines: front.filter((block) => block.kind === 'paragraph').map((block) => block.text), cells };
}

const kindsUpper = new Map(documentKinds.map(([name]) => [name.toUpperCase(), name] as const));

function kindOf(line: string): string | null {
  return (
    kindsUpper.get(
      line
        .replace(/\s*[:.]$/u, '')
        .trim()
        .toUpperCase(),
    ) ?? null
  );
}

function titleFrom(lines: readonly string[], kindAt: number): string | null {
  const title: string[] = [];
  for (const line of lines.slice(kindAt + 1)) {
    const ends =
      isBasis(line) || looksLikeIssuer(line) || kindOf(line) !== null || line.startsWith('(') || line.length > 600;
    if (ends || (title.length > 0 && line.endsWith('.'))) break;
    title.push(line);
    if (title.length === 3) break;
  }
  return title.length > 0 ? title.join(' ') : null;
}

/** A letter or notice without a heading of its own: "V/v …" under its number. */
function subjectOf({ lines, cells }: Front): string | null {
  const found = [...cells, ...lines].map((text) => /V\/v:?\s+(.{5,300})$/u.exec(text)?.[1]).find(Boolean);
  return found?.trim() ?? null;
}

function issuerOf({ lines, cells }: Front): string | null {
  const candidate = [...cells, ...lines].find((text) => !LETTERHEAD.test(text) && looksLikeIssuer(text));
  return candidate ? issuerName(candidate) : null;
}

function yearOf(title: string | null, date: string | null): number | null {
  const named = OWN_YEAR.exec(title ?? '')?.[1] ?? date?.slice(0, 4);
  return named ? Number(named) : null;
}

type ReadFacts = Omit<DocumentFacts, 'legalBases' | 'annexes'>;

/** What the document says of itself in its head and over its signature; silence stays null. */
export function readDocumentFacts(blocks: readonly Block[], frame: Frame, text: string): ReadFacts {
  const front = frontOf(blocks, frame.bodyStart);
  const all = [...front.cells, ...front.lines];
  const kindAt = front.lines.findIndex((line) => kindOf(line) !== null);
  const type = kindAt === -1 ? null : kindOf(front.lines[kindAt] ?? '');
  const number =
    all
      .map((line) => OWN_NUMBER.exec(line)?.[1])
      .find(Boolean)
      ?.replace(/\s+/gu, '') ?? null;
  const day = all.map((line) => PLACE_AND_DAY.exec(line)?.[1]).find(Boolean);
  const date = day ? dayOf(day) : null;
  const title = kindAt === -1 ? subjectOf(front) : titleFrom(front.lines, kindAt);
  return {
    type: type ?? (subjectOf(front) === null ? null : 'Công văn'),
    number,
    date,
    issuer: issuerOf(front),
    title,
    year: yearOf(title, date),
    signer: readSigner(blocks, frame, text),
    recipients: readRecipients(blocks, frame, text),
  };
}
