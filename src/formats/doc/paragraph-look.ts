import { ByteView } from './byte-view.ts';
import { sprmsOf, type Sprm } from './sprms.ts';
import type { StyleSheet } from './styles.ts';
import { changedRow, type RowLook } from './row-look.ts';

export interface ParagraphLook {
  readonly style: number;
  /** 0 outside tables, 1 in a table, more in a table within a cell. */
  readonly depth: number;
  readonly endsRow: boolean;
  readonly endsInnerCell: boolean;
  readonly endsInnerRow: boolean;
  readonly list: number;
  readonly level: number;
  readonly breaksPage: boolean;
  /** Only where the paragraph ends a row. */
  readonly row: RowLook | null;
}

const FIRST: ParagraphLook = {
  style: 0,
  depth: 0,
  endsRow: false,
  endsInnerCell: false,
  endsInnerRow: false,
  list: 0,
  level: 0,
  breaksPage: false,
  row: null,
};

const CHANGES: ReadonlyMap<number, (look: ParagraphLook, value: ByteView) => ParagraphLook> = new Map([
  [0x2416, (look, value) => ({ ...look, depth: value.u8(0) === 1 ? Math.max(look.depth, 1) : 0 })],
  [0x6649, (look, value) => ({ ...look, depth: Math.min(Math.max(value.i32(0), 0), 20) })],
  [0x2417, (look, value) => ({ ...look, endsRow: value.u8(0) === 1 })],
  [0x244b, (look, value) => ({ ...look, endsInnerCell: value.u8(0) === 1 })],
  [0x244c, (look, value) => ({ ...look, endsInnerRow: value.u8(0) === 1 })],
  [0x460b, (look, value) => ({ ...look, list: value.u16(0) })],
  [0x260a, (look, value) => ({ ...look, level: Math.min(value.u8(0), 8) })],
  [0x2407, (look, value) => ({ ...look, breaksPage: value.u8(0) === 1 })],
]);

const HUGE = 0x6646;

/** Long lists of properties (rows of many cells) stand in the data stream. */
function unfolded(sprms: readonly Sprm[], data: ByteView): Sprm[] {
  return sprms.flatMap((sprm) => {
    if (sprm.code !== HUGE) return [sprm];
    const at = sprm.value.u32(0);
    if (at + 2 > data.length) return [];
    return sprmsOf(data.part(at + 2, Math.min(data.u16(at), data.length - at - 2)));
  });
}

function changed(look: ParagraphLook, sprms: readonly Sprm[]): ParagraphLook {
  return sprms.reduce(
    (own, { code, value }) => (value.length === 0 ? own : (CHANGES.get(code)?.(own, value) ?? own)),
    look,
  );
}

/** The look of a paragraph from its style and its own properties (which begin with the style's number). */
export function paragraphLook(bytes: Uint8Array, styles: StyleSheet, data: ByteView): ParagraphLook {
  if (bytes.length < 2) return FIRST;
  const style = new ByteView(bytes).u16(0);
  const own = unfolded(sprmsOf(bytes.subarray(2)), data);
  const styled = styles
    .paragraphProperties(style)
    .reduce((look, list) => changed(look, sprmsOf(list)), { ...FIRST, style });
  const look = changed(styled, own);
  return look.endsRow ? { ...look, row: changedRow(own) } : look;
}
