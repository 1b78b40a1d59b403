import { congressKey, congressMentions } from './citation-congresses.ts';
import { lawMentions } from './citation-laws.ts';
import type { Mention } from './citation-mentions.ts';
import { standardMentions } from './citation-standards.ts';
import { numberedMentions } from './citation-numbers.ts';
import type { DraftClause } from './clause-tree.ts';
import type { CitationConflict, CitationDraft, Span } from './compiled-decision.ts';
import { lawKey } from './law-names.ts';
import type { PlacedTable } from './table-shape.ts';

/** A stretch of text that belongs to a clause. */
interface Passage {
  readonly clause: string;
  readonly text: string;
  readonly spanOf: (start: number, end: number) => Span;
}

function passagesOf(clauses: readonly DraftClause[], tables: readonly PlacedTable[]): Passage[] {
  const written = clauses.map(({ id, text, placeOf }) => ({
    clause: id,
    text,
    spanOf: (start: number, end: number): Span => [placeOf(start), placeOf(end - 1) + 1],
  }));
  const listed = tables.flatMap(({ clause, placed }) =>
    placed.flatMap(({ cells }) =>
      cells.map(({ text, span }) => ({ clause, text: text.replaceAll('\n', ' '), spanOf: () => span })),
    ),
  );
  return [...written, ...listed];
}

/** Without a figure, a law, the Constitution or a congress nothing is cited; most clauses end here. */
const MAY_CITE = /\d|uật\s|Pháp lệnh|Hiến pháp|ại hội/u;

/** Those that touch none of the others; both stand in the order of the text. */
function outside(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  let next = 0;
  return mentions.filter(({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next += 1;
    return end <= (others[next]?.start ?? Infinity);
  });
}

/** All mentions in order; a law's own number is part of its mention, and so is a law in another's title. */
function mentionsIn(text: string): Mention[] {
  if (!MAY_CITE.test(text)) return [];
  const laws = lawMentions(text).toSorted((a, b) => a.start - b.start);
  const numbered = outside(numberedMentions(text), laws);
  return [...laws, ...numbered, ...standardMentions(text), ...congressMentions(text)].toSorted(
    (a, b) => a.start - b.start,
  );
}

const numberKey = (number: string) => number.toUpperCase().replace(/^0+(?=\d)/u, '');

const isLaw = (type: string | null) => /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/u.test(type ?? '');

/** The year that tells one law from an older one of the same name. */
function yearOf({ title, date, number }: Mention): string | undefined {
  return date?.slice(0, 4) ?? /(\d{4})$/u.exec(title ?? '')?.[1] ?? /\/(\d{4})\//u.exec(number ?? '')?.[1];
}

function lawKeys(mention: Mention): string[] {
  const name = `${mention.type} ${lawKey(mention.title ?? '')}`;
  const year = yearOf(mention);
  return year === undefined ? [name] : [`${name} ${year}`, name];
}

/** Under which names a mention may be known already. */
function keysOf(mention: Mention): string[] {
  const { type, number, title, issuer, date } = mention;
  const keys = number === null ? [] : [numberKey(number)];
  if (isLaw(type) && title !== null) return [...keys, ...lawKeys(mention)];
  if (number !== null) return keys;
  return [issuer === null ? `${type} ${date}` : `${type} ${congressKey(issuer)}`];
}

/** What the two mentions say differently of the document. */
function conflictsOf(known: CitationDraft, mention: Mention, clause: string): CitationConflict[] {
  const conflicts: CitationConflict[] = [];
  if (known.date !== null && mention.date !== null && known.date !== mention.date)
    conflicts.push({ field: 'date', first: known.date, other: mention.date, clause });
  if (mention.typed && known.type !== null && mention.type !== null && known.type !== mention.type)
    conflicts.push({ field: 'type', first: known.type, other: mention.type, clause });
  return conflicts;
}

function merged(known: CitationDraft, mention: Mention, clause: string): CitationDraft {
  return {
    ...known,
    type: known.type ?? mention.type,
    number: known.number ?? mention.number,
    title: known.title ?? mention.title,
    date: known.date ?? mention.date,
    issuer: known.issuer ?? mention.issuer,
    clauses: known.clauses.includes(clause) ? known.clauses : [...known.clauses, clause],
    conflicts: [...known.conflicts, ...conflictsOf(known, mention, clause)],
  };
}

/** The document that a mention means, among those known: by number, else by a law's name when it is named without year. */
function knownKey(
  keys: readonly string[],
  mention: Mention,
  at: ReadonlyMap<string, number>,
  found: readonly CitationDraft[],
) {
  return keys.find((key) => {
    const known = found[at.get(key) ?? -1];
    if (!known) return false;
    const bothNumbered = known.number !== null && mention.number !== null;
    if (bothNumbered && numberKey(known.number ?? '') !== numberKey(mention.number ?? '')) return false;
    return known.date === null || mention.date === null || mention.number !== null || known.date === mention.date;
  });
}

function draftOf(
  { type, number, title, date, issuer, asWritten, start, end }: Mention,
  passage: Passage,
): CitationDraft {
  const { clause, spanOf } = passage;
  const said = { type, number, title, date, issuer, asWritten };
  return { ...said, clause, clauses: [clause], span: spanOf(start, end), conflicts: [] };
}

/** Every document that the text names, each once, with all that its mentions say of it. */
export function findCitations(
  clauses: readonly DraftClause[],
  own: string | null,
  tables: readonly PlacedTable[] = [],
): CitationDraft[] {
  const found: CitationDraft[] = [];
  const at = new Map<string, number>();
  const ownKey = own === null ? null : numberKey(own);
  for (const passage of passagesOf(clauses, tables)) {
    for (const mention of mentionsIn(passage.text)) {
      const keys = keysOf(mention);
      if (ownKey !== null && keys.includes(ownKey)) continue;
      const key = knownKey(keys, mention, at, found);
      const index = key === undefined ? found.length : (at.get(key) ?? found.length);
      const known = found[index];
      found[index] = known ? merged(known, mention, passage.clause) : draftOf(mention, passage);
      for (const each of keys) if (!at.has(each)) at.set(each, index);
    }
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}
