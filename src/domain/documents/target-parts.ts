import type { TargetDraft } from './compiled-decision.ts';

/** Hangs every part under the last whole of the same year before it; a part without a whole stands for itself. */
export function underTheirWholes(targets: readonly TargetDraft[]): TargetDraft[] {
  const wholes: TargetDraft[] = [];
  for (const target of targets) {
    const at = target.partKind === null ? -1 : wholes.findLastIndex(({ year }) => year === target.year);
    const whole = at === -1 ? wholes.at(-1) : wholes[at];
    if (target.partKind === null || !whole) wholes.push({ ...target, partKind: null });
    else wholes[at === -1 ? wholes.length - 1 : at] = { ...whole, parts: [...whole.parts, target] };
  }
  return wholes;
}
