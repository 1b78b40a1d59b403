import type { Outlook, Verdict } from './verdict.ts';

export interface PartVerdict {
  /** 'also': another measure of the same target. 'of-which': contained in the whole and judged beside it, not with it. */
  readonly partKind: 'also' | 'of-which';
  readonly verdict: Verdict;
}

const worstFirst: readonly Outlook[] = ['missed', 'at-risk', 'watch', 'on-track', 'met'];

/**
 * A target that asks for two things at once (07 more communes *and* 71 %) is as good as its weakest one. A year's verdict
 * needs all of them, unless one has been missed already; during the year it rests on those that are known and says so.
 */
export function combineWithParts(own: Verdict, parts: readonly PartVerdict[]): Verdict {
  const measures = [own, ...parts.filter(({ partKind }) => partKind === 'also').map(({ verdict }) => verdict)];
  if (measures.length === 1) return own;
  const known = measures.filter(({ outlook }) => outlook !== 'no-data');
  const outlook = worstFirst.find((candidate) => known.some((verdict) => verdict.outlook === candidate));
  const final = measures.every((verdict) => verdict.final);
  const figures = { ...own.reason.figures, known: String(known.length), of: String(measures.length) };
  const combined = { final, achievedPercent: own.achievedPercent };
  if (!outlook) return own;
  if (outlook === 'missed') return { ...combined, outlook, reason: { code: 'a-part-missed', figures } };
  if (known.length < measures.length) {
    return final
      ? { ...combined, outlook: 'no-data', reason: { code: 'a-part-without-figure', figures } }
      : { ...combined, outlook, reason: { code: 'rests-on-known-parts', figures } };
  }
  const code = outlook === 'met' ? 'all-parts-met' : outlook === own.outlook ? own.reason.code : 'weakest-part';
  return { ...combined, outlook, reason: { code, figures } };
}
