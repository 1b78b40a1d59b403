import type { FilledUnit, FillUnit, UnitReading } from '#contract/workbook.ts';
import { api, makeActKey } from '../../api.ts';
import type { CellKey } from '../sheet/cells.ts';
import { differenceKey, proposedKeys } from './chosen-cells.ts';

/** A file that was read, what is chosen of it, and what became of it. */
export interface UnitFile extends UnitReading {
  readonly key: string;
  readonly chosen: ReadonlySet<CellKey>;
  readonly outcome: FilledUnit | null;
  readonly failure: unknown;
}

export function unitFileOf(reading: UnitReading): UnitFile {
  const chosen = proposedKeys(reading.reading?.differences ?? []);
  return { ...reading, key: makeActKey(), chosen, outcome: null, failure: null };
}

export const isKeepable = ({ reading, chosen, outcome }: UnitFile): boolean =>
  reading !== null && chosen.size > 0 && outcome === null;

/** What is chosen of a file, as the server takes it. */
export function fillingOf({ unit, reading, chosen, fileName }: UnitFile): FillUnit | null {
  if (unit === null || reading === null) return null;
  const cells = reading.differences
    .filter((difference) => chosen.has(differenceKey(difference)))
    .map(({ quantityId, field, after }) => ({ quantityId, field, value: after }));
  const { agency, formId, periodKey, reportId } = unit;
  return { formId, agencyId: agency.id, periodKey, reportId, version: reading.version, fileName, cells };
}

/** Saves one file's chosen cells; sent again after a failure it is the same act. */
export async function keepFile(file: UnitFile): Promise<UnitFile> {
  const filling = fillingOf(file);
  if (filling === null) return file;
  try {
    const options = { idempotencyKey: file.key };
    return {
      ...file,
      outcome: await api.send<FilledUnit>('POST', '/api/workbooks/filled', filling, options),
      failure: null,
    };
  } catch (failure) {
    return { ...file, failure };
  }
}

/** What wants attention stands on top; otherwise in the order of the files. */
export const refusedFirst = (files: readonly UnitFile[]): UnitFile[] =>
  files.toSorted((one, other) => Number(other.refusal !== null) - Number(one.refusal !== null));
