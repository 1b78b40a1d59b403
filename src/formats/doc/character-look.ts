import type { ByteView } from './byte-view.ts';
import { sprmsOf } from './sprms.ts';

/** How letters look, as far as reading needs it. `font` is a number of the font table, null where none is said. */
export interface CharacterLook {
  readonly bold: boolean;
  readonly font: number | null;
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly tracked: boolean;
  readonly capitals: boolean;
  /** A letter of a symbol font, as font number and code. */
  readonly symbol: { readonly font: number; readonly code: number } | null;
}

type Change = (look: CharacterLook, value: ByteView, styled: CharacterLook) => CharacterLook;

export const PLAIN: CharacterLook = {
  bold: false,
  font: null,
  hidden: false,
  deleted: false,
  tracked: false,
  capitals: false,
  symbol: null,
};

/** 0 and 1 are off and on, 128 is as the style has it, 129 is the opposite. */
function switched(value: number, styled: boolean): boolean {
  if (value === 128) return styled;
  return value === 129 ? !styled : value === 1;
}

const CHANGES: ReadonlyMap<number, Change> = new Map<number, Change>([
  [0x0835, (look, value, styled) => ({ ...look, bold: switched(value.u8(0), styled.bold) })],
  [0x083c, (look, value, styled) => ({ ...look, hidden: switched(value.u8(0), styled.hidden) })],
  [0x083b, (look, value, styled) => ({ ...look, capitals: switched(value.u8(0), styled.capitals) })],
  [0x0800, (look, value) => ({ ...look, deleted: value.u8(0) === 1 })],
  [0x0801, (look, value) => ({ ...look, tracked: value.u8(0) === 1 })],
  [0x4a4f, (look, value) => ({ ...look, font: value.u16(0) })],
  [0x4a51, (look, value) => ({ ...look, font: value.u16(0) })],
  [0x6a09, (look, value) => ({ ...look, symbol: { font: value.u16(0), code: value.u16(2) } })],
]);

const STYLE_OF_CHARACTERS = 0x4a30;

/** A look with the properties of a list put over it; `styleLook` gives the properties of a character style. */
export function changedLook(
  base: CharacterLook,
  bytes: Uint8Array,
  styleBytes: (style: number) => Uint8Array | null,
): CharacterLook {
  let [look, styled] = [base, base];
  for (const { code, value } of sprmsOf(bytes)) {
    const style = code === STYLE_OF_CHARACTERS ? styleBytes(value.u16(0)) : null;
    if (style !== null) {
      styled = changedLook(base, style, () => null);
      look = { ...styled, deleted: look.deleted, tracked: look.tracked };
    }
    look = CHANGES.get(code)?.(look, value, styled) ?? look;
  }
  return look;
}
