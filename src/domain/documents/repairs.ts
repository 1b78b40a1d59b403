import type { Repair } from './compiled-decision.ts';

/** A change of a stretch of the received text. */
export interface TextEdit {
  readonly kind: Repair['kind'];
  readonly offset: number;
  readonly original: string;
  readonly repaired: string;
  readonly rule: string;
}

type Applied = Pick<Repair, 'offset' | 'original' | 'repaired' | 'reverted'>;

/** The received text with its repairs made; a reverted repair leaves exactly what stood there. */
export function applyRepairs(original: string, repairs: readonly Applied[]): string {
  let out = '';
  let at = 0;
  for (const repair of inOrder(repairs)) {
    out += original.slice(at, repair.offset) + repair.repaired;
    at = repair.offset + repair.original.length;
  }
  return out + original.slice(at);
}

function inOrder(repairs: readonly Applied[]): Applied[] {
  return repairs.filter((repair) => !repair.reverted).toSorted((a, b) => a.offset - b.offset);
}

/** The first of two edits that touch the same characters wins. */
export function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  let free = 0;
  for (const edit of edits.toSorted((a, b) => a.offset - b.offset)) {
    if (edit.offset < free) continue;
    kept.push(edit);
    free = edit.offset + edit.original.length;
  }
  return kept;
}

/** Edits as repairs: with an id that stays the same whatever else is reverted, place and surroundings. */
export function describeRepairs(text: string, edits: readonly TextEdit[], reverted: ReadonlySet<string>): Repair[] {
  let line = 1;
  let lineStart = 0;
  let next = text.indexOf('\n');
  return edits.map((edit) => {
    for (; next !== -1 && next < edit.offset; next = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = next + 1;
    }
    const id = `${edit.kind}-${edit.offset}`;
    const end = edit.offset + edit.original.length;
    const before = text.slice(Math.max(0, edit.offset - 40), edit.offset);
    const after = text.slice(end, end + 40);
    const context = `${before}${edit.repaired}${after}`.replace(/\s+/gu, ' ').trim();
    return { id, ...edit, line, column: edit.offset - lineStart + 1, context, reverted: reverted.has(id) };
  });
}
