import type { Decimal } from '#domain/decimal.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';

/** For which report a workbook was made; it stands in a hidden sheet and is compared when the workbook comes back. */
export interface WorkbookIdentity {
  readonly formCode: string;
  /** A form's versions are forms of their own. */
  readonly formId: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly periodKey: string;
  /** 0 where the unit had not opened the report yet. */
  readonly reportId: number;
  readonly reportVersion: number;
}

/** A line as the draft held it when the workbook was made. */
export interface WorkbookBase {
  readonly quantityId: number;
  readonly value: Decimal | null;
  readonly standing: Standing;
  readonly note: string | null;
  readonly obstacle: string | null;
}

export interface WorkbookLine extends WorkbookBase {
  readonly number: string;
  readonly name: string;
  readonly unit: string | null;
  /** A figure, or words where the plan is no single figure. */
  readonly plan: Decimal | string | null;
  readonly previous: Decimal | null;
  readonly indicator: { readonly code: string; readonly decimals: number; readonly formula: string | null } | null;
}

export interface ReportWorkbook {
  readonly identity: WorkbookIdentity;
  /** The lines above the table: form, agency, period, due day, how to fill. */
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly WorkbookLine[];
}

/** Gives the checksum of the hidden sheet; from outside, since reading and writing hold no cryptography. */
export type Checksum = (text: string) => string;

export const standingWords: Readonly<Record<Standing, string>> = {
  estimate: 'ước',
  preliminary: 'sơ bộ',
  final: 'chính thức',
};

/** Where things stand on the visible sheet; column A is hidden and names the line. */
export const columns = {
  key: 'A',
  number: 'B',
  name: 'C',
  unit: 'D',
  plan: 'E',
  previous: 'F',
  value: 'G',
  standing: 'H',
  note: 'I',
  obstacle: 'J',
} as const;

export const HIDDEN_SHEET = 'TienDo';
export const HIDDEN_MARK = 'tien-do-bieu-1';

/** The name of a line in its hidden cell: no figure, so that no program makes another number of it. */
export const lineKey = (quantityId: number): string => `L${quantityId}`;

/** What the checksum is taken of: names and figures, but no words that other programs may write in their own way. */
export const checkedText = (rows: readonly (readonly string[])[]): string =>
  rows.map(([name = '', value = '']) => `${name}\t${value}`).join('\n');
