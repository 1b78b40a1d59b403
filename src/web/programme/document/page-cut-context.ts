import type { RepairView } from '#contract/programme.ts';

type Cut = Pick<RepairView, 'line' | 'original' | 'repaired'>;
const NEAR = 40;

/** A joined page end with the words on either side: what was cut is white space, which nobody could see by itself. */
export function showCut(text: string, { line, original, repaired }: Cut): Pick<Cut, 'original' | 'repaired'> {
  const lines = text.split('\n');
  const gap = original.split('\n').length - 1;
  const before = (lines[line - 1] ?? '').trimEnd().slice(-NEAR);
  const after = (lines[line - 1 + gap] ?? '').trimStart().slice(0, NEAR);
  const within = original.trim();
  const mark = within === '' ? '⏎' : `⏎ ${within} ⏎`;
  return { original: `…${before} ${mark} ${after}…`, repaired: `…${before}${repaired}${after}…` };
}
