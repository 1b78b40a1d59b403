import type { Proposal } from '#contract/programme.ts';
import { compareTargetWithSource } from '#domain/programme/round-trip/compare-target.ts';
import { compareTaskWithSource } from '#domain/programme/round-trip/compare-task.ts';
import { describeTargetSentence } from '#domain/programme/round-trip/describe-target-sentence.ts';
import { describeTask } from '#domain/programme/round-trip/describe-task.ts';
import type { Difference, WrittenSentence } from '#domain/programme/round-trip/written-sentence.ts';

export interface RoundTrip {
  readonly written: WrittenSentence;
  readonly source: string;
  readonly differences: readonly Difference[];
}

/** The sentence that the record says, beside the one that it was read from. */
export function roundTripOf({ content }: Proposal, words: string | undefined): RoundTrip {
  if (content.kind === 'task') {
    const { task } = content;
    const source = words || task.asWritten;
    return { written: describeTask(task), source, differences: compareTaskWithSource(task, source) };
  }
  const { target } = content;
  const source = words || target.asWritten;
  return { written: describeTargetSentence(target), source, differences: compareTargetWithSource(target, source) };
}

/** Runs of the signed words; `differs` where the record says otherwise. */
export function sourceRuns({ source, differences }: RoundTrip): { text: string; differs: boolean }[] {
  const places = differences.flatMap((each) => (each.source ? [each.source] : []));
  const cuts = [...new Set([0, source.length, ...places.flat()])]
    .filter((at) => at <= source.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return { text: source.slice(start, end), differs: places.some(([from, to]) => from <= start && to >= end) };
  });
}

/** Whether a stretch of the written sentence is one that differs. */
export function isDifferent({ differences }: RoundTrip, { role, measure }: WrittenSentence[number]): boolean {
  return differences.some((each) => each.role === role && each.measure === measure);
}
