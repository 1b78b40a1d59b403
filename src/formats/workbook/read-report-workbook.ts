import { isDecimal } from '#domain/decimal.ts';
import { standings } from '#domain/reporting/snapshot.ts';
import type { RowBase, StrayRow, WorkbookRow } from '#domain/reporting/workbook-row.ts';
import { refusalOf } from '../unreadable.ts';
import { openWorkbook } from './open-workbook.ts';
import { readLines } from './read-lines.ts';
import { checkedText, type Checksum, HIDDEN_MARK, HIDDEN_SHEET, type WorkbookIdentity } from './report-workbook.ts';
import type { Sheet } from './sheet-cells.ts';
import type { SourceRefusal } from '#domain/documents/source-text.ts';

export type WorkbookRefusal = SourceRefusal | 'not-our-workbook' | 'identity-altered' | 'no-lines';

export type ReadWorkbook =
  | { readonly ok: false; readonly code: WorkbookRefusal; readonly found: string | null }
  | {
      readonly ok: true;
      readonly identity: WorkbookIdentity;
      readonly bases: ReadonlyMap<number, RowBase>;
      readonly rows: readonly WorkbookRow[];
      readonly strays: readonly StrayRow[];
    };

/**
 * Reads back a workbook that `writeReportWorkbook` made and that was filled in by whatever program: what it is for by its hidden
 * sheet, and what stands in the cells of every line. Never throws for bad bytes: they are refused with a code.
 */
export function readReportWorkbook(bytes: Uint8Array, checksum: Checksum): ReadWorkbook {
  try {
    return readSheets(openWorkbook(bytes), checksum);
  } catch (error) {
    return refusalOf(error);
  }
}

const refuse = (code: WorkbookRefusal): ReadWorkbook => ({ ok: false, code, found: null });

function readSheets(sheets: readonly Sheet[], checksum: Checksum): ReadWorkbook {
  const hidden = sheets.find(({ name }) => name === HIDDEN_SHEET);
  const texts = hidden === undefined ? [] : hiddenTexts(hidden);
  if (texts[0]?.[0] !== HIDDEN_MARK) return refuse('not-our-workbook');
  const given = texts.at(-1);
  if (given?.[0] !== 'checksum' || given[1] !== checksum(checkedText(texts.slice(0, -1))))
    return refuse('identity-altered');
  const identity = readIdentity(new Map(texts.map(([name = '', value = '']) => [name, value])));
  if (identity === null) return refuse('identity-altered');
  const bases = new Map(texts.flatMap(readBase));
  const visible = sheets.find(
    (sheet) => sheet !== hidden && sheet.rows.some(({ cells }) => isKey(cells.get('A')?.text)),
  );
  if (visible === undefined) return refuse('no-lines');
  return { ok: true, identity, bases, ...readLines(visible) };
}

const isKey = (text: string | undefined): boolean => /^L\d{1,10}$/.test(text ?? '');

function hiddenTexts({ rows }: Sheet): string[][] {
  return rows.map(({ cells }) => ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => cells.get(letter)?.text ?? ''));
}

function readIdentity(facts: ReadonlyMap<string, string>): WorkbookIdentity | null {
  const text = (name: keyof WorkbookIdentity) => facts.get(name) ?? '';
  const number = (name: keyof WorkbookIdentity) => (/^\d{1,10}$/.test(text(name)) ? Number(text(name)) : 0);
  const identity: WorkbookIdentity = {
    formCode: text('formCode'),
    formId: number('formId'),
    agencyId: number('agencyId'),
    agencyName: text('agencyName'),
    periodKey: text('periodKey'),
    reportId: number('reportId'),
    reportVersion: number('reportVersion'),
  };
  const { formId, agencyId } = identity;
  return formId > 0 && agencyId > 0 ? identity : null;
}

function readBase([key = '', value = '', written = '', note = '', obstacle = '']: readonly string[]): [
  number,
  RowBase,
][] {
  const standing = standings.find((each) => each === written);
  if (!isKey(key) || standing === undefined) return [];
  return [
    [
      Number(key.slice(1)),
      { value: isDecimal(value) ? value : null, standing, note: note || null, obstacle: obstacle || null },
    ],
  ];
}
