import { likenessAmong } from '#domain/programme/name-likeness.ts';
import type { Indicator } from './indicator.ts';

type Described = Pick<Indicator, 'code' | 'name' | 'unit'>;

/** An indicator of the catalogue that already holds what a new one asks for, and how alike their names are, from 0 to 1. */
export interface Overlap<Known extends Described> {
  readonly held: Known;
  readonly likeness: number;
}

/** From here on a person is asked whether the two are one. */
const ALIKE = 0.75;

/**
 * What the catalogue already holds of the same unit under a like name, the likest first: asking an agency twice for one figure is the
 * complaint that reporting systems hear most.
 */
export function findOverlaps<Known extends Described>(
  asked: Omit<Described, 'code'> & { readonly code: string | null },
  catalogue: readonly Known[],
): Overlap<Known>[] {
  const others = catalogue.filter(({ code }) => code !== asked.code);
  const likeness = likenessAmong([asked.name, ...others.map(({ name }) => name)]);
  return others
    .filter((held) => sameUnit(held.unit, asked.unit))
    .map((held) => ({ held, likeness: likeness(asked.name, held.name) }))
    .filter((overlap) => overlap.likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness || one.held.code.localeCompare(other.held.code));
}

function sameUnit(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
