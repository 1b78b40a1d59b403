import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { firstState, moveText, setTextMatrix, type DrawingState } from './drawing-state.ts';
import { apply, asMatrix, combine, type Matrix } from './geometry.ts';
import { OPS } from './operators.ts';
import type { Glyph, PageMarks, Rule } from './page-marks.ts';
import { rulesOfPath } from './rules.ts';

/** What a font tells about its letters, by the name under which the operator list calls it. */
export interface PageFont {
  readonly name: string;
  readonly isBold: boolean;
  /** Width of one unit of a letter's width in text space: 0.001 except in Type 3 fonts. */
  readonly unit: number;
}

interface Drawn {
  readonly state: DrawingState;
  readonly stack: DrawingState[];
  readonly glyphs: Glyph[];
  readonly turns: number[];
  readonly rules: Rule[];
  readonly fonts: ReadonlyMap<string, PageFont>;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

const MOST_STATES = 200;
const numberAt = (args: readonly unknown[], at: number) => (typeof args[at] === 'number' ? args[at] : 0);

const isGlyph = (value: unknown): value is { unicode: string; width: number; isSpace: boolean } =>
  typeof value === 'object' &&
  value !== null &&
  'unicode' in value &&
  typeof value.unicode === 'string' &&
  'width' in value;

/** Which way the line runs: 0 to the right, 1 down, 2 to the left, 3 up. */
function turnOf(matrix: Matrix): number {
  const angle = Math.atan2(matrix[1], matrix[0]) / (Math.PI / 2);
  const nearest = Math.round(angle);
  return Math.abs(angle - nearest) > 0.06 ? 4 : (nearest + 4) % 4;
}

/** Marks that stand for themselves begin here in Unicode. */
const FIRST_MARK = '\u0300';

const isMark = (text: string) => text >= FIRST_MARK && /^\p{M}+$/u.test(text);

/** What all letters of one step have in common. */
type Look = Pick<Glyph, 'size' | 'bold' | 'font' | 'isHidden'> & { readonly from: Matrix; readonly turn: number };

function lookOf({ state, fonts }: Drawn): Look {
  const font = fonts.get(state.font);
  const from = combine(state.ctm, state.textMatrix);
  return {
    from,
    turn: turnOf(from),
    size: Math.hypot(from[2], from[3]) * Math.abs(state.size),
    bold: (font?.isBold ?? false) || state.renderMode === 2,
    font: font?.name ?? '',
    isHidden: state.renderMode === 3 || state.renderMode === 7,
  };
}

/** A letter `x` behind the place where the step began. */
function addLetter(drawn: Drawn, text: string, look: Look, x: number, advance: number): void {
  const { glyphs, turns } = drawn;
  const last = glyphs.at(-1);
  if (last !== undefined && isMark(text)) {
    last.text += text;
    return;
  }
  const { from, turn, size, bold, font, isHidden } = look;
  const [x0, base] = apply(from, x, drawn.state.rise);
  const [x1] = apply(from, x + advance, drawn.state.rise);
  glyphs.push({ text, x0, x1, base, size, bold, font, isHidden });
  turns.push(turn);
}

function showText(drawn: Drawn, items: unknown): void {
  if (!Array.isArray(items)) return;
  const { state } = drawn;
  const unit = drawn.fonts.get(state.font)?.unit ?? 0.001;
  const look = lookOf(drawn);
  let x = 0;
  for (const item of items as unknown[]) {
    if (typeof item === 'number') x -= (item * state.size * state.scale) / 1000;
    if (!isGlyph(item)) continue;
    const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
    const advance = (item.width * unit * state.size + spacing) * state.scale;
    if (item.unicode !== '') addLetter(drawn, item.unicode, look, x, advance);
    x += advance;
  }
  state.textMatrix = combine(state.textMatrix, [1, 0, 0, 1, x, 0]);
}

function setFontOfState(state: DrawingState, args: unknown): void {
  if (!Array.isArray(args)) return;
  state.font = String(args[0]);
  state.size = numberAt(args, 1);
}

const has = (paints: readonly unknown[], paint: unknown) => paints.includes(paint);
const WHITE = '#ffffff';

function drawPath(drawn: Drawn, args: readonly unknown[]): void {
  const { state, rules } = drawn;
  const paint = args[0];
  const strokes = has([OPS.stroke, OPS.closeStroke], paint);
  const both = has([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke], paint);
  const fills = has([OPS.fill, OPS.eoFill], paint);
  if ((!strokes && !both && !fills) || rules.length > 20_000) return;
  if ((fills ? state.fill : state.stroke) === WHITE) return;
  rules.push(...rulesOfPath(args, both ? 'both' : strokes ? 'stroke' : 'fill', state.ctm));
}

const steps: Readonly<Record<number, (drawn: Drawn, args: readonly unknown[]) => void>> = {
  [OPS.save]: ({ stack, state }) => void (stack.length < MOST_STATES && stack.push({ ...state })),
  [OPS.restore]: ({ stack, state }) => void Object.assign(state, stack.pop()),
  [OPS.transform]: ({ state }, args) => {
    state.ctm = combine(state.ctm, asMatrix(args) ?? [1, 0, 0, 1, 0, 0]);
  },
  [OPS.paintFormXObjectBegin]: ({ state, stack }, args) => {
    stack.push({ ...state });
    state.ctm = combine(state.ctm, asMatrix(args[0]) ?? [1, 0, 0, 1, 0, 0]);
  },
  [OPS.paintFormXObjectEnd]: ({ stack, state }) => void Object.assign(state, stack.pop()),
  [OPS.beginText]: ({ state }) => setTextMatrix(state, [1, 0, 0, 1, 0, 0]),
  [OPS.setTextMatrix]: ({ state }, args) => setTextMatrix(state, asMatrix(args[0]) ?? state.textMatrix),
  [OPS.moveText]: ({ state }, args) => moveText(state, numberAt(args, 0), numberAt(args, 1)),
  [OPS.setLeadingMoveText]: ({ state }, args) => {
    state.leading = -numberAt(args, 1);
    moveText(state, numberAt(args, 0), numberAt(args, 1));
  },
  [OPS.nextLine]: ({ state }) => moveText(state, 0, -state.leading),
  [OPS.setLeading]: ({ state }, args) => void (state.leading = numberAt(args, 0)),
  [OPS.setCharSpacing]: ({ state }, args) => void (state.charSpacing = numberAt(args, 0)),
  [OPS.setWordSpacing]: ({ state }, args) => void (state.wordSpacing = numberAt(args, 0)),
  [OPS.setHScale]: ({ state }, args) => void (state.scale = numberAt(args, 0) / 100),
  [OPS.setTextRise]: ({ state }, args) => void (state.rise = numberAt(args, 0)),
  [OPS.setTextRenderingMode]: ({ state }, args) => void (state.renderMode = numberAt(args, 0)),
  [OPS.setFont]: ({ state }, args) => setFontOfState(state, args),
  [OPS.setGState]: ({ state }, args) => {
    const entries: unknown[] = Array.isArray(args[0]) ? args[0] : [];
    for (const entry of entries) if (Array.isArray(entry) && entry[0] === 'Font') setFontOfState(state, entry[1]);
  },
  [OPS.setFillRGBColor]: ({ state }, args) => void (state.fill = String(args[0])),
  [OPS.setStrokeRGBColor]: ({ state }, args) => void (state.stroke = String(args[0])),
  [OPS.showText]: (drawn, args) => showText(drawn, args[0]),
  [OPS.constructPath]: drawPath,
};

function draw(list: OperatorList, fonts: ReadonlyMap<string, PageFont>, view: Matrix): Drawn {
  const drawn: Drawn = { state: firstState(view), stack: [], glyphs: [], turns: [], rules: [], fonts };
  list.fnArray.forEach((step, i) => steps[step]?.(drawn, list.argsArray[i] ?? []));
  return drawn;
}

function mainTurn(turns: readonly number[]): number {
  const counts = [0, 0, 0, 0];
  for (const turn of turns) if (turn < 4) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

/** Turns the whole page so that lines of direction `turn` run to the right. */
function turnedView(view: Matrix, turn: number, width: number, height: number): Matrix {
  if (turn === 1) return combine([0, -1, 1, 0, 0, width], view);
  if (turn === 2) return combine([-1, 0, 0, -1, width, height], view);
  return turn === 3 ? combine([0, 1, -1, 0, height, 0], view) : view;
}

/** The letters and straight lines of a page, the page turned so that most of its lines run to the right. */
export function readPage(page: PDFPageProxy, list: OperatorList, fonts: ReadonlyMap<string, PageFont>): PageMarks {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = asMatrix(transform) ?? [1, 0, 0, -1, 0, height];
  const first = draw(list, fonts, view);
  const turn = mainTurn(first.turns);
  const drawn = turn === 0 ? first : draw(list, fonts, turnedView(view, turn, width, height));
  const isSideways = turn % 2 === 1;
  const glyphs = drawn.glyphs.filter(
    (glyph, i) => drawn.turns[i] === 0 && glyph.size > 0.5 && Number.isFinite(glyph.x0),
  );
  return {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    glyphs,
    rules: drawn.rules,
    turned:
      drawn.glyphs.filter((glyph) => glyph.text.trim() !== '').length -
      glyphs.filter((it) => it.text.trim() !== '').length,
  };
}
