import type { workbook as vi } from '../vi/workbook.ts';

export const workbook: typeof vi = {
  download: 'Download Excel form',
  load: 'Load from Excel',
  title: 'Load from Excel',
  lead: (differences, unchanged) =>
    `${differences} cells differ from the draft, ${unchanged} lines are the same. Nothing is saved yet: choose the cells to take into the sheet.`,
  nothing: 'The file says nothing else than the draft. There is nothing to do.',
  all: 'Choose all',
  none: 'Choose none',
  differences: 'Cells that differ',
  problems: (count) => `${count} places could not be taken`,
  now: 'Now',
  file: 'In the file',
  empty: 'empty',
  take: (count) => `Take ${count} cells into the sheet`,
  close: 'Close',
  fields: { value: 'This period', standing: 'Standing', note: 'Note', obstacle: 'Obstacle' },
};
