import { createHash } from 'node:crypto';
import type { EarlierMapping } from '#contract/earlier-figures.ts';
import { bringsForAll, mayImportEarlierFigures } from '#domain/earlier-figures/policy.ts';
import { judgeCells, type JudgedCell } from '#domain/earlier-figures/judge-cells.ts';
import { earlierCells } from '#domain/earlier-figures/mapping.ts';
import type { AgencyState } from '#domain/agencies/match-agency.ts';
import type { KnownQuantity } from '#domain/earlier-figures/judge-cells.ts';
import type { Grid } from '#domain/reporting/grid.ts';
import { readGrids } from '#formats/workbook/read-grids.ts';
import { listAgencyStates } from '../agencies/index.ts';
import type { Context, Tx } from '../context.ts';
import { Refused } from '../errors.ts';
import { sentenceForSheet } from '../errors-text/index.ts';
import { listHeld, listQuantities, listReported } from './queries.ts';

export interface SentTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface JudgedFile {
  judged: JudgedCell[];
  quantities: KnownQuantity[];
  agencies: AgencyState[];
  /** Of all that could be brought in. */
  fingerprint: string;
}

/** Ten years of three hundred agencies by quarter; a longer table comes in parts. */
const MOST_CELLS = 60_000;

export function openTable({ name, bytes }: SentTable): readonly Grid[] {
  const read = readGrids(name, bytes);
  if (read.ok) return read.grids;
  throw new Refused('workbook-unreadable', { fileName: name, reason: sentenceForSheet(read.code) });
}

export function refuseStranger({ actor }: Context): void {
  if (!mayImportEarlierFigures(actor)) throw new Refused('not-your-role');
}

/** Every cell of the file judged by the mapping against what the province holds now. */
export async function judgeFile(ctx: Context, tx: Tx, sent: SentTable, mapping: EarlierMapping): Promise<JudgedFile> {
  refuseStranger(ctx);
  const grid = openTable(sent).find(({ name }) => name === mapping.sheet);
  if (!grid) throw new Refused('own-sheet-missing', { sheet: mapping.sheet });
  const cells = earlierCells(grid, mapping);
  if (cells.length > MOST_CELLS) throw new Refused('earlier-too-many', { most: MOST_CELLS.toLocaleString('vi') });
  const { provinceId, agencyId } = ctx.actor;
  const quantities = await listQuantities(tx, provinceId);
  const agencies = await listAgencyStates(tx, provinceId);
  const judged = judgeCells(cells, mapping, {
    quantities,
    agencies,
    held: await listHeld(tx, provinceId),
    reported: await listReported(tx, provinceId),
    today: ctx.today,
    onlyAgencyId: bringsForAll(ctx.actor) ? null : agencyId,
  });
  return { judged, quantities, agencies, fingerprint: fingerprintOf(judged) };
}

function fingerprintOf(judged: readonly JudgedCell[]): string {
  const hash = createHash('sha256');
  for (const { verdict, figure, place } of judged) {
    if (verdict === 'new' || verdict === 'replaces')
      hash.update(`${verdict} ${place.column}${place.row} ${JSON.stringify(figure)}\n`);
  }
  return hash.digest('hex');
}
