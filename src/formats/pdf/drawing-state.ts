import { combine, IDENTITY, type Matrix } from './geometry.ts';

/** The part of the PDF graphics and text state that places letters and lines. */
export interface DrawingState {
  ctm: Matrix;
  fill: string;
  stroke: string;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  renderMode: number;
  textMatrix: Matrix;
  lineMatrix: Matrix;
}

export const firstState = (ctm: Matrix): DrawingState => ({
  ctm,
  fill: '#000000',
  stroke: '#000000',
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
  textMatrix: IDENTITY,
  lineMatrix: IDENTITY,
});

/** Td: the next line starts (x, y) from the start of this one. */
export function moveText(state: DrawingState, x: number, y: number): void {
  state.lineMatrix = combine(state.lineMatrix, [1, 0, 0, 1, x, y]);
  state.textMatrix = state.lineMatrix;
}

export function setTextMatrix(state: DrawingState, matrix: Matrix): void {
  state.lineMatrix = matrix;
  state.textMatrix = matrix;
}
