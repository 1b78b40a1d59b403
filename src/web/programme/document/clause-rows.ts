import type { ClauseView, Proposal } from '#contract/programme.ts';
import { sentenceCase } from '../sentence-case.ts';
import { isDoubtful } from './findings.ts';
import { depthsOf } from './text-blocks.ts';

export interface ClauseRow {
  readonly key: string;
  readonly words: string;
  readonly depth: number;
  /** Findings in this clause and below it. */
  readonly count: number;
  readonly hasDoubtful: boolean;
}

const DEEPEST = 2;
const LONGEST_WORDS = 70;

function wordsOf(clause: ClauseView): string {
  const heading = sentenceCase(clause.heading ?? '');
  const short =
    heading.length > LONGEST_WORDS ? `${heading.slice(0, LONGEST_WORDS).replace(/\s+\S*$/u, '')}…` : heading;
  return `${clause.label} ${short}`.trim();
}

function keysBelow(clauses: readonly ClauseView[]): (key: string) => ReadonlySet<string> {
  const children = new Map<string, string[]>();
  for (const { key, parentKey } of clauses) {
    if (parentKey !== null) children.set(parentKey, [...(children.get(parentKey) ?? []), key]);
  }
  const gather = (key: string): string[] => [key, ...(children.get(key) ?? []).flatMap(gather)];
  return (key) => new Set(gather(key));
}

/** The clause tree down to where it helps to find one's way: numbered clauses with a heading or with something below them. */
export function clauseRows(clauses: readonly ClauseView[], proposals: readonly Proposal[]): ClauseRow[] {
  const depths = depthsOf(clauses);
  const below = keysBelow(clauses);
  return clauses.flatMap((clause) => {
    const depth = depths.get(clause.key) ?? 0;
    if (depth > DEEPEST || clause.label === '' || /^[-–•*+]/u.test(clause.label)) return [];
    const keys = below(clause.key);
    if (clause.heading === null && keys.size === 1 && depth > 0) return [];
    const inside = proposals.filter(({ clauseKey, status }) => status !== 'rejected' && keys.has(clauseKey));
    return [
      { key: clause.key, words: wordsOf(clause), depth, count: inside.length, hasDoubtful: inside.some(isDoubtful) },
    ];
  });
}
