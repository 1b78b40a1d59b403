import type { TargetDraft } from './compiled-decision.ts';

interface Whole {
  readonly target: TargetDraft;
  readonly parts: TargetDraft[];
}

/** Hangs every part under the last whole of the same year before it; a part without a whole stands for itself. */
export function underTheirWholes(targets: readonly TargetDraft[]): TargetDraft[] {
  const wholes: Whole[] = [];
  const lastOfYear = new Map<number | null, Whole>();
  for (const target of targets) {
    const whole = target.partKind === null ? undefined : (lastOfYear.get(target.year) ?? wholes.at(-1));
    if (whole) whole.parts.push(target);
    else {
      const own = { target: { ...target, partKind: null }, parts: [...target.parts] };
      wholes.push(own);
      lastOfYear.set(target.year, own);
    }
  }
  return wholes.map(({ target, parts }) => ({ ...target, parts }));
}
