import type { EarlierMapping, EarlierPreview, EarlierReading, EarlierRow } from '#contract/earlier-figures.ts';
import {
  type EarlierVerdict,
  earlierVerdicts,
  type JudgedCell,
  type KnownQuantity,
} from '#domain/earlier-figures/judge-cells.ts';
import { suggestEarlierMapping } from '#domain/earlier-figures/suggest-mapping.ts';
import { columnsOf, type Grid, textOfCell } from '#domain/reporting/grid.ts';
import { type Context, inReadTransaction } from '../context.ts';
import { earlierSentence } from '../errors-text/index.ts';
import { listQuantities } from './queries.ts';
import { judgeFile, type JudgedFile, openTable, refuseStranger, type SentTable } from './judge-file.ts';

const ROWS_SHOWN = 40;
const MOST_COLUMNS = 60;
const SHOWN_OF_EACH = 60;
const SHOWN_OF_PLAIN = 20;
/** With these nothing is wrong. */
const PLAIN: readonly EarlierVerdict[] = ['new', 'same', 'missing'];
const LONGEST_CELL = 120;

/** What a file holds, and the likeliest way to read each of its sheets. */
export async function readEarlier(ctx: Context, sent: SentTable): Promise<EarlierReading> {
  refuseStranger(ctx);
  const quantities = await inReadTransaction(ctx, async (tx) => listQuantities(tx, ctx.actor.provinceId));
  return {
    sheets: openTable(sent).map(viewSheet),
    quantities: quantities.map((quantity) => ({ id: quantity.id, name: nameOf(quantity) })),
  };
}

const nameOf = ({ name, code }: KnownQuantity): string => (code === null ? name : `${name} (${code})`);

function viewSheet(grid: Grid): EarlierReading['sheets'][number] {
  const columns = columnsOf(grid).slice(0, MOST_COLUMNS);
  const rows = grid.rows.slice(0, ROWS_SHOWN).map(({ row, cells }) => ({
    row,
    cells: columns.map((letters) => textOfCell(cells.get(letters)).slice(0, LONGEST_CELL)),
  }));
  const { periodColumns, ...suggested } = suggestEarlierMapping(grid);
  const mapping = { ...suggested, periodColumns: [...periodColumns], names: [], agencies: [] };
  return { name: grid.name, columns, rows, rowCount: grid.rows.length, suggested: mapping };
}

/** Every cell's verdict, before anything is brought in. */
export async function previewEarlier(ctx: Context, sent: SentTable, mapping: EarlierMapping): Promise<EarlierPreview> {
  return inReadTransaction(ctx, async (tx) => {
    const file = await judgeFile(ctx, tx, sent, mapping);
    const of = (verdict: JudgedCell['verdict']) => file.judged.filter((each) => each.verdict === verdict);
    const counts = Object.fromEntries(earlierVerdicts.map((verdict) => [verdict, of(verdict).length]));
    const wrong = earlierVerdicts.filter((verdict) => !PLAIN.includes(verdict));
    const shown = [
      ...wrong.flatMap((verdict) => differentFirst(of(verdict)).slice(0, SHOWN_OF_EACH)),
      ...PLAIN.flatMap((verdict) => of(verdict).slice(0, SHOWN_OF_PLAIN)),
    ];
    return {
      counts: counts as EarlierPreview['counts'], // One entry a verdict, as the line above makes them.
      rows: shown.map((each) => viewRow(each, file)),
      fingerprint: file.fingerprint,
    };
  });
}

/** One unknown name in a thousand rows is one question. */
function differentFirst(cells: readonly JudgedCell[]): JudgedCell[] {
  const seen = new Set<string>();
  return cells.filter(({ verdict, place }) => {
    const words = {
      'quantity-unknown': place.quantity,
      'agency-unknown': place.agency,
      'agency-ambiguous': place.agency,
    };
    const key = words[verdict as keyof typeof words];
    if (key === undefined) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function viewRow({ place, verdict, figure, other, suggestions }: JudgedCell, file: JudgedFile): EarlierRow {
  const { row, column, quantity, agency, period } = place;
  const cell = `${column}${row}`;
  const names = new Map<number, string>(
    verdict === 'quantity-unknown'
      ? file.quantities.map((quantity) => [quantity.id, nameOf(quantity)])
      : file.agencies.map(({ agencyId, name }) => [agencyId, name]),
  );
  return {
    cell,
    quantity: quantity || (names.get(figure?.quantityId ?? 0) ?? ''),
    agency,
    period,
    written: textOfCell(place.cell).slice(0, LONGEST_CELL),
    verdict,
    message: earlierSentence(verdict, {
      cell,
      quantity,
      agency,
      period,
      other: other ?? '',
      written: textOfCell(place.cell),
    }),
    value: figure?.value ?? null,
    suggestions: suggestions.map((id) => ({ id, name: names.get(id) ?? String(id) })),
  };
}
