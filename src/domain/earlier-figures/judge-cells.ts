import type { AgencyState } from '../agencies/match-agency.ts';
import { compareDecimals, type Decimal } from '../decimal.ts';
import type { PeriodKey } from '../reporting/period.ts';
import type { Standing } from '../reporting/snapshot.ts';
import { readStandingWord } from '../reporting/workbook-differences.ts';
import { agencyFinder, type Found, quantityFinder } from './find-named.ts';
import { readEarlierFigure } from './read-figure.ts';
import type { EarlierCell, EarlierMapping } from './mapping.ts';
import { lastDayOf } from './read-period.ts';

export const earlierVerdicts = [
  'new',
  'same',
  'replaces',
  'missing',
  'reported',
  'duplicate',
  'contradicts',
  'quantity-unknown',
  'agency-unknown',
  'agency-ambiguous',
  'agency-not-yours',
  'period-unreadable',
  'period-not-over',
  'figure-unreadable',
  'figure-ambiguous',
  'out-of-scale',
] as const;
export type EarlierVerdict = (typeof earlierVerdicts)[number];

export interface EarlierFigure {
  readonly quantityId: number;
  readonly agencyId: number | null;
  readonly periodKey: PeriodKey;
  readonly value: Decimal;
  readonly standing: Standing;
  readonly source: string;
}

/** What becomes of one cell, and why. */
export interface JudgedCell {
  readonly place: EarlierCell;
  readonly verdict: EarlierVerdict;
  /** Present where the cell could be read whole. */
  readonly figure: EarlierFigure | null;
  /** The figure that is there already, or stands in another row of the file. */
  readonly other: string | null;
  /** Quantities or agencies that the words may mean, the likeliest first. */
  readonly suggestions: readonly number[];
}

export interface KnownQuantity {
  readonly id: number;
  readonly code: string | null;
  readonly name: string;
  readonly scaleMin: Decimal | null;
  readonly scaleMax: Decimal | null;
}

export interface EarlierFacts {
  readonly quantities: readonly KnownQuantity[];
  readonly agencies: readonly AgencyState[];
  /** Earlier figures in force, by `figureKey`. */
  readonly held: ReadonlyMap<string, Decimal>;
  /** Figures that an agency has reported in the system: history never takes their place. */
  readonly reported: ReadonlySet<string>;
  readonly today: string;
  /** The only agency whose figures the actor brings in; null for all. */
  readonly onlyAgencyId: number | null;
}

export const figureKey = ({ quantityId, agencyId, periodKey }: Omit<EarlierFigure, 'value' | 'standing' | 'source'>) =>
  `${quantityId} ${agencyId ?? 0} ${periodKey}`;

/** Judges every cell by itself and against the others: what may be imported, what is there already, and what is wrong with the rest. */
export function judgeCells(cells: readonly EarlierCell[], mapping: EarlierMapping, facts: EarlierFacts): JudgedCell[] {
  const finders = { findQuantity: quantityFinder(cells, mapping, facts), findAgency: agencyFinder(mapping, facts) };
  const first = new Map<string, Decimal>();
  return cells.map((place) => {
    const judged = judgeOne(place, mapping, facts, finders);
    if (judged.figure === null || !['new', 'same', 'replaces'].includes(judged.verdict)) return judged;
    const key = figureKey(judged.figure);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, judged.figure.value);
      return judged;
    }
    const verdict = compareDecimals(before, judged.figure.value) === 0 ? 'duplicate' : 'contradicts';
    return { ...judged, verdict, other: before };
  });
}

interface Finders {
  readonly findQuantity: (words: string) => Found;
  readonly findAgency: (words: string, day: string) => Found;
}

const refused = (place: EarlierCell, verdict: EarlierVerdict, suggestions: readonly number[] = []): JudgedCell => ({
  place,
  verdict,
  figure: null,
  other: null,
  suggestions,
});

function judgeOne(place: EarlierCell, mapping: EarlierMapping, facts: EarlierFacts, finders: Finders): JudgedCell {
  const read = readEarlierFigure(place.cell, mapping.style);
  if (read.ok && read.value === null) return refused(place, 'missing');
  const where = placeOf(place, facts, finders);
  if ('verdict' in where) return refused(place, where.verdict, where.suggestions);
  if (!read.ok) return refused(place, read.verdict);
  const standing = readStandingWord(place.standing) ?? mapping.standing;
  const figure = { ...where, value: read.value ?? '0', standing, source: place.source };
  const other = facts.held.get(figureKey(figure)) ?? null;
  return { ...refused(place, verdictOf(figure, facts)), figure, other };
}

type Where = Pick<EarlierFigure, 'quantityId' | 'agencyId' | 'periodKey'>;

/** Whose figure of what and when it is, or the first thing that nobody knows. */
function placeOf(
  { quantity: name, agency: body, periodKey }: EarlierCell,
  { today }: EarlierFacts,
  { findQuantity, findAgency }: Finders,
): Where | Extract<Found, { verdict: unknown }> {
  const quantity = findQuantity(name);
  if ('verdict' in quantity) return quantity;
  const day = periodKey && lastDayOf(periodKey);
  if (periodKey === null || day === null) return { verdict: 'period-unreadable', suggestions: [] };
  if (day >= today) return { verdict: 'period-not-over', suggestions: [] };
  const agency = findAgency(body, day);
  if ('verdict' in agency) return agency;
  return { quantityId: quantity.id ?? 0, agencyId: agency.id, periodKey };
}

function isOffScale(value: Decimal, { scaleMin, scaleMax }: Pick<KnownQuantity, 'scaleMin' | 'scaleMax'>): boolean {
  const below = scaleMin !== null && compareDecimals(value, scaleMin) < 0;
  return below || (scaleMax !== null && compareDecimals(value, scaleMax) > 0);
}

function verdictOf(figure: EarlierFigure, { quantities, held, reported, onlyAgencyId }: EarlierFacts): EarlierVerdict {
  const known = quantities.find(({ id }) => id === figure.quantityId);
  const { value } = figure;
  if (known && isOffScale(value, known)) return 'out-of-scale';
  if (onlyAgencyId !== null && figure.agencyId !== onlyAgencyId) return 'agency-not-yours';
  const key = figureKey(figure);
  if (reported.has(key)) return 'reported';
  const there = held.get(key);
  if (there === undefined) return 'new';
  return compareDecimals(there, value) === 0 ? 'same' : 'replaces';
}
