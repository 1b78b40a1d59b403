import { type AgencyState, matchAgency } from '../agencies/match-agency.ts';
import { foldedWords } from '../folded-words.ts';
import { likenessAmong } from '../programme/name-likeness.ts';
import type { EarlierFacts, EarlierVerdict } from './judge-cells.ts';
import type { EarlierCell, EarlierMapping } from './mapping.ts';

/** The quantity or agency that words mean, or why nobody knows. */
export type Found =
  { readonly id: number | null } | { readonly verdict: EarlierVerdict; readonly suggestions: readonly number[] };

const MOST_SUGGESTIONS = 3;
/** Names are compared with all others only so often; beyond it the person chooses without help. */
const MOST_UNKNOWN = 300;

/** Finds quantities by code or name, marks and capitals aside, or by what the person has said. */
export function quantityFinder(
  cells: readonly EarlierCell[],
  { quantityId, names }: EarlierMapping,
  { quantities }: EarlierFacts,
): (words: string) => Found {
  const said = new Map(names.map((name) => [foldedWords(name.words), name.quantityId]));
  const known = new Map<string, number>();
  for (const { id, code, name } of quantities) {
    for (const words of [code ?? '', name])
      if (words !== '' && !known.has(foldedWords(words))) known.set(foldedWords(words), id);
  }
  const folded = quantities.map(({ id, name }) => ({ id, words: foldedWords(name) }));
  const texts = new Set(cells.map(({ quantity }) => foldedWords(quantity)));
  const likeness = likenessAmong([...folded.map(({ words }) => words), ...[...texts].slice(0, 5000)]);
  const asked = new Map<string, Found>();
  return (written) => {
    if (quantityId !== null) return { id: quantityId };
    const words = foldedWords(written);
    const id = said.get(words) ?? known.get(words);
    if (id !== undefined) return { id };
    const before = asked.get(words);
    if (before) return before;
    const ranked =
      asked.size >= MOST_UNKNOWN ? [] : folded.map((each) => ({ ...each, score: likeness(words, each.words) }));
    const suggestions = ranked
      .filter(({ score }) => score > 0.45)
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST_SUGGESTIONS)
      .map((each) => each.id);
    const found: Found = { verdict: 'quantity-unknown', suggestions };
    asked.set(words, found);
    return found;
  };
}

/** Finds agencies by any name they had, or by what the person has said. */
export function agencyFinder(
  { agencyColumn, agencyId, agencies: said }: EarlierMapping,
  { agencies, today }: EarlierFacts,
): (words: string, day: string) => Found {
  const chosen = new Map(said.map((each) => [foldedWords(each.words), each.agencyId]));
  const asked = new Map<string, Found>();
  return (written, day) => {
    if (agencyColumn === null) return { id: agencyId };
    const words = foldedWords(written);
    const id = chosen.get(words);
    if (id !== undefined) return { id };
    const key = `${words} ${day}`;
    const found = asked.get(key) ?? matched(written, agencies, day, today);
    asked.set(key, found);
    return found;
  };
}

function matched(written: string, agencies: readonly AgencyState[], day: string, today: string): Found {
  if (written === '') return { verdict: 'agency-unknown', suggestions: [] };
  const match = matchAgency(written, agencies, day, today);
  if (match.kind === 'known') return { id: match.agencyId };
  if (match.kind === 'ambiguous')
    return { verdict: 'agency-ambiguous', suggestions: match.agencyIds.slice(0, MOST_SUGGESTIONS) };
  const words = foldedWords(written);
  const likeness = likenessAmong([words, ...agencies.map(({ name }) => foldedWords(name))]);
  const ranked = agencies
    .map(({ agencyId, name }) => ({ agencyId, score: likeness(words, foldedWords(name)) }))
    .filter(({ score }) => score > 0.4)
    .sort((one, other) => other.score - one.score);
  const suggestions = [...new Set(ranked.map(({ agencyId }) => agencyId))].slice(0, MOST_SUGGESTIONS);
  return { verdict: 'agency-unknown', suggestions };
}
