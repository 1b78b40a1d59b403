import type { SheetExcerpt, SheetMapping } from '#contract/workbook.ts';
import { foldedWords } from '#domain/folded-words.ts';

/** A row that may be chosen for a line, told by its words and their how-manieth row. */
export interface RowChoice {
  readonly key: string;
  readonly row: number;
  readonly label: string;
  readonly occurrence: number;
  readonly value: string;
}

export const rowKey = (label: string, occurrence: number): string => `${foldedWords(label)} ${occurrence}`;

/** The rows of the excerpt that have words in the label's column, with what stands in the figures' column. */
export function rowChoices({ columns, rows }: SheetExcerpt, { labelColumn, valueColumn }: SheetMapping): RowChoice[] {
  const [labels, values] = [columns.indexOf(labelColumn), columns.indexOf(valueColumn)];
  const times = new Map<string, number>();
  return rows.flatMap(({ row, cells }) => {
    const label = cells[labels] ?? '';
    const words = foldedWords(label);
    if (words === '') return [];
    const occurrence = (times.get(words) ?? 0) + 1;
    times.set(words, occurrence);
    return [{ key: rowKey(label, occurrence), row, label, occurrence, value: cells[values] ?? '' }];
  });
}

/** The mapping with one line tied to a row, or to none. */
export function withRow(mapping: SheetMapping, quantityId: number, choice: RowChoice | undefined): SheetMapping {
  const others = mapping.lines.filter((line) => line.quantityId !== quantityId);
  if (!choice) return { ...mapping, lines: others };
  return { ...mapping, lines: [...others, { quantityId, label: choice.label, occurrence: choice.occurrence }] };
}

/** The words that head a column: of the excerpt's first rows the last that is no figure. */
export function headOf({ columns, rows }: Pick<SheetExcerpt, 'columns' | 'rows'>, letters: string): string {
  const at = columns.indexOf(letters);
  const heads = rows.slice(0, 8).flatMap(({ cells }) => {
    const text = cells[at] ?? '';
    return text === '' || /^[-\d.,\s%]+$/.test(text) ? [] : [text];
  });
  return (heads[0] ?? '').slice(0, 40);
}
