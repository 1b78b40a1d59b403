import type { DocumentFacts } from '../compiled-decision.ts';
import type { GoldFacts } from './gold-annotation.ts';
import { likeness, plain } from './likeness.ts';
import type { Score } from './score.ts';

interface Fact {
  readonly name: string;
  readonly expected: string | null;
  readonly given: string | null;
}

const FACTS: readonly (readonly [name: string, of: (facts: GoldFacts) => string | null | undefined])[] = [
  ['loại', (facts) => facts.type],
  ['số', (facts) => facts.number],
  ['ngày', (facts) => facts.date],
  ['cơ quan ban hành', (facts) => facts.issuer],
  ['trích yếu', (facts) => facts.title],
  ['người ký', (facts) => facts.signer?.name],
  ['chức vụ', (facts) => facts.signer?.position],
  ['thẩm quyền ký', (facts) => facts.signer?.authority],
];

const factsOf = (gold: GoldFacts, read: DocumentFacts): Fact[] =>
  FACTS.map(([name, of]) => ({ name, expected: of(gold) ?? null, given: of(read) ?? null }));

function isRight({ name, expected, given }: Fact): boolean {
  if (expected === null || given === null) return expected === given;
  return name === 'trích yếu' ? likeness(expected, given) >= 0.9 : plain(expected) === plain(given);
}

/** Type, number, date, issuer, title and signer; what the text does not say must stay null. */
export function scoreFacts(gold: GoldFacts, read: DocumentFacts): Score {
  const facts = factsOf(gold, read);
  return {
    expected: facts.filter((each) => each.expected !== null).length,
    given: facts.filter((each) => each.given !== null).length,
    right: facts.filter((each) => each.expected !== null && isRight(each)).length,
    misses: facts
      .filter((each) => !isRight(each))
      .map(({ name, expected, given }) => `${name}: ${expected ?? 'không ghi'} ⇒ ${given ?? 'không đọc được'}`),
  };
}
