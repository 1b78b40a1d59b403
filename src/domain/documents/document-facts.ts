import { yearInTitle } from '#domain/programme/programme-year.ts';
import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Block } from './blocks.ts';
import type { DocumentFacts } from './compiled-decision.ts';
import { DAY, dayOf } from './day-words.ts';
import { readHeading } from './document-heading.ts';
import type { Frame } from './front-matter.ts';
import { issuerInHeading, issuerInSmallLetters, issuerOfLetterhead, issuerWhoSpeaks } from './issuer-names.ts';
import { findIssuedWith } from './issued-with.ts';
import { readPortalSheet } from './portal-sheet.ts';
import { readRecipients, readSigner } from './signature.ts';

const OWN_NUMBER = pattern.u`(?:^|\s)Số\s*:?\s*(\d{1,5}(?:\s*/\s*\d{4})?\s*[-/]\s*[\p{L}\d&-]+(?:\s*[-/]\s*[\p{L}\d&]+)*)`;
const PLACE_AND_DAY = pattern.u`(?:^|\s)\p{Lu}[\p{L}\s.-]{0,40},\s*ngày\s+(${DAY})`;
// A law or resolution without a day in its head tells at its end on which day it was passed.
const PASSED = pattern.iu`(?:luật|nghị quyết|pháp lệnh|bộ luật) này\s+(?:đã\s+)?được\s[^;]{5,250}?thông qua(?:\s+vào)?\s+ngày\s+(${DAY})`;
const LAST_WORDS = 12;

/** The lines of the head: paragraphs as they are, cells of the letterhead as they are wrapped. */
interface Front {
  readonly paragraphs: readonly Block[];
  readonly cells: readonly string[];
}

/** A text without a clause is no head from end to end. */
const LONGEST_HEAD = 80;

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();

function frontOf(blocks: readonly Block[], bodyStart: number): Front {
  const front = blocks.slice(0, Math.min(bodyStart, LONGEST_HEAD));
  const cells = front.flatMap((block) => block.rows.flat()).map((cell) => cell.text);
  return { paragraphs: front.filter((block) => block.kind === 'paragraph'), cells };
}

/** A letter or notice without a heading of its own: "V/v …" under its number. */
function subjectOf(texts: readonly string[]): string | null {
  const found = texts.map((text) => /V\/v:?\s+(.{5,300})$/u.exec(text)?.[1]).find(Boolean);
  return found?.trim() ?? null;
}

/** The letterhead: its cells, or the paragraphs in capitals over the document's kind. */
function issuerOf({ cells, paragraphs }: Front, headingAt: number): string | null {
  const lines = paragraphs.map((block) => block.text);
  const above = headingAt === -1 ? lines : lines.slice(0, headingAt);
  const inCells = cells.map((cell) => issuerOfLetterhead(cell.split('\n'), true)).find((name) => name !== null);
  const below = lines.slice(headingAt + 1);
  const chairman = below.find((line) => /^CHỦ TỊCH (?:[UỦ][ỶY] BAN NHÂN DÂN|UBND)\s/u.test(line));
  if (chairman !== undefined && headingAt >= 0) return issuerOfLetterhead([chairman], false);
  const inCapitals = inCells ?? issuerOfLetterhead(above, false) ?? issuerOfLetterhead(below, false);
  return inCapitals ?? below.map(issuerInSmallLetters).find((name) => name !== null) ?? null;
}

function yearOf(title: string | null, date: string | null): number | null {
  const named = yearInTitle(title) ?? date?.slice(0, 4);
  return named ? Number(named) : null;
}

const firstOf = (texts: readonly string[], form: RegExp) =>
  texts.map((text) => form.exec(text)?.[1]).find(Boolean) ?? null;

/** Number and day under the letterhead. */
function numberAndDay(texts: readonly string[]): { number: string | null; date: string | null } {
  const day = firstOf(texts, PLACE_AND_DAY);
  return { number: firstOf(texts, OWN_NUMBER)?.replace(/\s+/gu, '') ?? null, date: day === null ? null : dayOf(day) };
}

function dayPassed(blocks: readonly Block[]): string | null {
  const day = firstOf(
    blocks.slice(-LAST_WORDS).map(({ text }) => text),
    PASSED,
  );
  return day === null ? null : dayOf(day.toLowerCase());
}

type Identity = Pick<DocumentFacts, 'number' | 'date' | 'issuer'>;

/** Whether the annex may speak of this document: nothing that both say differs. */
const mayBe = (said: Identity, named: Identity) =>
  (said.issuer === null || named.issuer === null || said.issuer === named.issuer) &&
  (said.number === null || said.number === named.number);

/** An annex alone has the facts of its document; what a document's head has lost, its own annex may name. */
function withAnnexes(said: Identity, type: string | null, blocks: readonly Block[]): Identity {
  if (type === 'Phụ lục') return findIssuedWith(blocks.slice(0, 8)) ?? said;
  if (type === null || (said.number !== null && said.issuer !== null)) return said;
  const named = findIssuedWith(blocks, type);
  if (!named || !mayBe(said, named)) return said;
  return {
    number: said.number ?? named.number,
    date: said.date ?? named.date,
    issuer: said.issuer ?? named.issuer,
  };
}

const ADDRESSES = /^Kính gửi\s*:?/iu;

/** A letter without a heading: its subject under its number, or those that it addresses. */
const isLetter = (texts: readonly string[], subject: string | null) =>
  subject !== null || texts.some((text) => text.split('\n').some((line) => ADDRESSES.test(line.trim())));

/** Number and day of the head, else of the portal's sheet; of the sheet also who issued it. */
function identityIn(texts: readonly string[], sheet: Partial<Identity> | null, blocks: readonly Block[]): Identity {
  const { number, date } = numberAndDay(texts);
  return {
    number: number ?? sheet?.number ?? null,
    date: date ?? sheet?.date ?? dayPassed(blocks),
    issuer: sheet?.issuer ?? null,
  };
}

type ReadFacts = Omit<DocumentFacts, 'legalBases' | 'annexes'>;

/** What the document says of itself in its head and over its signature; silence stays null. */
export function readDocumentFacts(blocks: readonly Block[], frame: Frame, text: string): ReadFacts {
  const front = frontOf(blocks, frame.bodyStart);
  const all = [...front.cells.map(flat), ...front.paragraphs.map((block) => block.text)];
  const heading = readHeading(front.paragraphs, blocks);
  const subject = heading.type === null ? subjectOf(all) : null;
  const title = heading.title ?? subject;
  const lost = numberAndDay(all).number === null ? readPortalSheet([...front.cells, ...all]) : null;
  const type = heading.type ?? lost?.type ?? (isLetter([...front.cells, ...all], subject) ? 'Công văn' : null);
  const said = identityIn(all, lost, blocks);
  const own = { ...said, issuer: issuerInHeading(title) ?? issuerOf(front, heading.at) };
  const { number, date, issuer } = withAnnexes(own, type, blocks);
  return {
    type,
    number,
    date,
    issuer: issuer ?? issuerWhoSpeaks(blocks.map((block) => block.text)) ?? said.issuer,
    title,
    year: yearOf(title, date),
    signer: readSigner(blocks, frame, text),
    recipients: readRecipients(blocks, frame, text),
  };
}
