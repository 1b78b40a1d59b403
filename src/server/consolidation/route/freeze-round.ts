import { createHash } from 'node:crypto';
import type { FreezeRound, RouteLine } from '#contract/route-consolidation.ts';
import { findRoundFreezeRefusal } from '#domain/consolidation/freeze-round.ts';
import {
  type FrozenChoice,
  type FrozenRound,
  frozenCells,
  frozenRoundText,
} from '#domain/consolidation/frozen-round.ts';
import { figuresAtNode } from '#domain/consolidation/node-figures.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { recordAudit } from '../../audit/index.ts';
import { type Context, inTransaction, type Tx } from '../../context.ts';
import { Conflict, Refused } from '../../errors.ts';
import { findConsolidatingAgency } from '../freeze-queries.ts';
import { listChosenSums } from './chosen-sums.ts';
import {
  insertFrozenRound,
  listFreezes,
  listFrozenCells,
  listKeptLeaves,
  listPlaces,
  lockRound,
} from './frozen-queries.ts';
import { loadRound } from './get-route-consolidation.ts';
import { loadRoundChoices, type RoundChoices } from './round-choices.ts';
import { listRouteLines, type RoundRow } from './round-queries.ts';
import { sumsByCode } from './route-row.ts';

/** The consolidating agency freezes a form's round: route, versions, choices and figures are kept for good under the next number. */
export async function freezeRound(
  ctx: Context,
  formId: number,
  periodKey: string,
  { revision, remark = '' }: FreezeRound,
): Promise<{ number: number }> {
  return inTransaction(ctx, async (tx) => {
    const looked = await loadRound(ctx, tx, formId, periodKey);
    if (looked.id !== null) await lockRound(tx, looked.id);
    const round = await loadRound(ctx, tx, formId, periodKey);
    const freezes = await listFreezes(tx, round);
    const lines = await listRouteLines(tx, formId);
    const choices = await loadRoundChoices(tx, round, lines);
    const now = await reckonRound(tx, round, lines, choices);
    await refuseUnlessFreezable(ctx, tx, {
      round,
      now,
      choices,
      remark,
      lastId: freezes[0]?.id ?? null,
      times: freezes.length,
    });
    if (round.revision !== revision) throw new Conflict();

    const number = freezes.length + 1;
    const by = { frozenBy: ctx.actor.personId, frozenAt: ctx.now, remark: remark.trim() || null };
    const frozen: FrozenRound = { formId, periodKey, number, ...by, ...now };
    const sha256 = createHash('sha256').update(frozenRoundText(frozen)).digest('hex');
    const id = await insertFrozenRound(tx, round, frozen, sha256);
    await recordAudit(ctx, tx, {
      action: 'consolidation.form-frozen',
      subjectKind: 'frozen-round',
      subjectId: id,
      detail: `Chốt tổng hợp biểu “${round.formName}” ${formatPeriod(periodKey)} lần ${number}, sha256 ${sha256}`,
    });
    return { number };
  });
}

type Reckoned = Pick<FrozenRound, 'lines' | 'places' | 'leaves' | 'choices' | 'figures'>;

async function reckonRound(
  tx: Tx,
  round: RoundRow,
  routeLines: readonly RouteLine[],
  { conflicts, replaced }: RoundChoices,
): Promise<Reckoned> {
  const lines = routeLines.map(({ quantityId, code, combination, weightId, formula, decimals }) => ({
    quantityId,
    code,
    combination,
    weightId,
    formula,
    decimals,
  }));
  if (round.id === null) return { lines, places: [], leaves: [], choices: [], figures: [] };
  const places = await listPlaces(tx, round.id);
  const nodeIds = places.filter(({ gathers }) => gathers).map(({ agencyId }) => agencyId);
  const sums = await listChosenSums(tx, round, { nodeIds, lines: routeLines }, replaced);
  return {
    lines,
    places: places.map(({ gathers: _, ...place }) => place),
    leaves: await listKeptLeaves(tx, round.id),
    choices: choicesOf({ conflicts, replaced }),
    figures: nodeIds.map((agencyId) => ({
      agencyId,
      cells: frozenCells(lines, figuresAtNode(lines, sumsByCode(routeLines, sums.get(agencyId) ?? new Map()))),
    })),
  };
}

/** Every choice that holds, whichever form it took the figure from. */
function choicesOf({ conflicts }: RoundChoices): FrozenChoice[] {
  return conflicts.flatMap(({ conflict, chosen, choices: [latest] }) => {
    const versionId = chosen?.versionIds[0];
    if (conflict.agencyId === null || versionId === undefined || !latest) return [];
    return [{ agencyId: conflict.agencyId, quantityId: conflict.quantityId, choiceId: latest.id, versionId }];
  });
}

interface Freezable {
  round: RoundRow;
  now: Reckoned;
  choices: RoundChoices;
  remark: string;
  lastId: number | null;
  times: number;
}

async function refuseUnlessFreezable(ctx: Context, tx: Tx, freezing: Freezable): Promise<void> {
  const { round, now, choices, remark, lastId, times } = freezing;
  const top = now.places.find(({ path }) => path.length === 0);
  const openConflicts = choices.conflicts.filter(({ chosen }) => chosen === null).length;
  const missing = Math.max(0, (top?.units ?? 0) - (top?.received ?? 0));
  const facts = {
    consolidatingAgencyId: await findConsolidatingAgency(tx, ctx.actor.provinceId, ctx.today),
    received: top?.received ?? 0,
    missing,
    openConflicts,
    frozenTimes: times,
    changedSinceFreeze: lastId !== null && (await hasChanged(tx, lastId, now)),
  };
  const refusal = findRoundFreezeRefusal(facts, ctx.actor, remark);
  const words = {
    period: formatPeriod(round.periodKey),
    missing: String(missing),
    contradictory: String(openConflicts),
  };
  if (refusal) throw new Refused(refusal, { ...words, number: String(times) });
}

/** Whether any figure at any place is another than the frozen one, or stands where none was. */
async function hasChanged(tx: Tx, frozenId: number, { figures }: Reckoned): Promise<boolean> {
  const frozen = await listFrozenCells(
    tx,
    frozenId,
    figures.map(({ agencyId }) => agencyId),
  );
  return figures.some(
    ({ agencyId, cells }) => JSON.stringify(cellsText(cells)) !== JSON.stringify(cellsText(frozen.get(agencyId) ?? [])),
  );
}

function cellsText(cells: FrozenRound['figures'][number]['cells']): unknown[] {
  return cells.map(({ quantityId, value, standing, given, noFigure }) => [
    quantityId,
    value,
    standing,
    given,
    noFigure,
  ]);
}
