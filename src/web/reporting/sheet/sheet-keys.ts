/** What a key means on the sheet. `null`: the key is the browser's own. */
export type SheetCommand =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | {
      readonly kind: 'edge';
      readonly edge: 'row-start' | 'row-end' | 'sheet-start' | 'sheet-end';
      readonly extend: boolean;
    }
  | { readonly kind: 'tab'; readonly step: 1 | -1 }
  | { readonly kind: 'down' | 'up' | 'edit' | 'cancel' | 'clear' | 'undo' | 'redo' | 'fill-down' | 'select-column' };

export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

const WITH_CTRL: Readonly<Record<string, 'undo' | 'redo' | 'fill-down' | 'select-column'>> = {
  z: 'undo',
  y: 'redo',
  d: 'fill-down',
  ' ': 'select-column',
};

/** Reads a key as spreadsheet users mean it. While typing, only the keys that end the typing are the sheet's. */
export function readKey(stroke: KeyStroke, editing: boolean): SheetCommand | null {
  if (stroke.altKey) return null;
  return readEndOfTyping(stroke) ?? (editing ? readWhileTyping(stroke) : readWhileMoving(stroke));
}

function readEndOfTyping(stroke: KeyStroke): SheetCommand | null {
  if (stroke.key === 'Enter') return { kind: stroke.shiftKey ? 'up' : 'down' };
  if (stroke.key === 'Tab' && !isCtrl(stroke)) return { kind: 'tab', step: stroke.shiftKey ? -1 : 1 };
  return stroke.key === 'Escape' ? { kind: 'cancel' } : null;
}

function readWhileMoving(stroke: KeyStroke): SheetCommand | null {
  if (stroke.key === 'F2') return { kind: 'edit' };
  if (stroke.key === 'Delete' || stroke.key === 'Backspace') return { kind: 'clear' };
  return readMove(stroke, isCtrl(stroke)) ?? (isCtrl(stroke) ? readCtrl(stroke) : null);
}

function isCtrl(stroke: KeyStroke): boolean {
  return stroke.ctrlKey || stroke.metaKey;
}

function readWhileTyping(stroke: KeyStroke): SheetCommand | null {
  // Left and right move the caret within the text; up and down leave the cell, as in a spreadsheet.
  const arrow = stroke.key === 'ArrowUp' || stroke.key === 'ArrowDown' ? ARROWS[stroke.key] : undefined;
  return arrow ? { kind: 'move', rows: arrow[0], columns: arrow[1], extend: false } : null;
}

function readMove(stroke: KeyStroke, ctrl: boolean): SheetCommand | null {
  const extend = stroke.shiftKey;
  const arrow = ARROWS[stroke.key];
  if (arrow && ctrl && arrow[0] !== 0)
    return { kind: 'edge', edge: arrow[0] < 0 ? 'sheet-start' : 'sheet-end', extend };
  if (arrow) return { kind: 'move', rows: arrow[0], columns: arrow[1], extend };
  if (stroke.key === 'Home') return { kind: 'edge', edge: ctrl ? 'sheet-start' : 'row-start', extend };
  if (stroke.key === 'End') return { kind: 'edge', edge: ctrl ? 'sheet-end' : 'row-end', extend };
  return null;
}

function readCtrl(stroke: KeyStroke): SheetCommand | null {
  const kind = WITH_CTRL[stroke.key.toLowerCase()];
  if (!kind) return null;
  return { kind: kind === 'undo' && stroke.shiftKey ? 'redo' : kind };
}
