import type { FoundWarning } from '#domain/monitoring/warnings/warning.ts';
import { findWarnings } from '#domain/monitoring/warnings/find-warnings.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import { recordAudit } from '#server/audit/index.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import type { Tx } from '#server/context.ts';
import type { RootDb } from '#server/db/database.ts';
import { inTransaction } from '#server/db/transaction.ts';
import type { ForecastRun } from '../forecasts/keep-forecasts.ts';
import { readForecasts } from '../forecasts/read-forecasts.ts';
import { loadProgrammeFigures, type ProgrammeFigures } from '../load-programme-figures.ts';
import { readerOfProvince } from '../reader-of-province.ts';
import {
  followWarning,
  type HeldWarning,
  insertWarnings,
  listHeldWarnings,
  listWarningRules,
  type OwnedWarning,
  saveEnd,
  waitForOtherWatches,
} from './warning-queries.ts';
import { watchedTargets } from './watched-targets.ts';

const isSame = (held: HeldWarning, found: FoundWarning): boolean =>
  held.targetId === found.targetId && held.kind === found.kind;

/** One that a person ended stays ended as long as nothing newer shows it. */
function isSettled(held: HeldWarning, found: FoundWarning): boolean {
  return !held.isOpen && held.endedByHand && held.code === found.code && held.periodKey === found.periodKey;
}

function hasChanged(held: HeldWarning, found: OwnedWarning): boolean {
  const shown = (figures: Readonly<Record<string, string>>): string =>
    JSON.stringify(Object.entries(figures).toSorted());
  return (
    held.code !== found.code ||
    held.periodKey !== found.periodKey ||
    held.ownerAgencyId !== found.ownerAgencyId ||
    shown(held.figures) !== shown(found.figures)
  );
}

interface Changes {
  raised: number;
  ended: number;
}

async function settle(tx: Tx, run: ForecastRun, found: readonly OwnedWarning[]): Promise<Changes> {
  const held = await listHeldWarnings(tx, run.programmeId);
  const fresh = found.filter(
    (one) => !held.some((other) => isSame(other, one) && (other.isOpen || isSettled(other, one))),
  );
  const gone = held.filter((other) => other.isOpen && !found.some((one) => isSame(other, one)));
  for (const other of held.filter(({ isOpen }) => isOpen)) {
    const now = found.find((one) => isSame(other, one));
    if (now && hasChanged(other, now)) await followWarning(tx, other.id, now);
  }
  for (const { id } of gone) await saveEnd(tx, id, { personId: null, at: run.now, reason: null });
  if (fresh.length > 0) await insertWarnings(tx, fresh, { ...run, at: run.now });
  return { raised: fresh.length, ended: gone.length };
}

/** The lead agency answers for its target. */
function ownerOf({ targets }: ProgrammeFigures, { targetId }: FoundWarning): number | null {
  return targets.find(({ id }) => id === targetId)?.lead?.id ?? null;
}

/**
 * Raises what has to be warned of, lets what is shown follow the figures, and ends what no longer holds: a verb that the clock and
 * every change of a figure call. Called again with nothing changed, it does nothing.
 */
export async function keepWarnings(db: RootDb, run: ForecastRun): Promise<Changes> {
  const { provinceId, programmeId, periodKey, today, now } = run;
  const work = async (tx: Tx): Promise<Changes> => {
    await waitForOtherWatches(tx, programmeId);
    const reader = { ...readerOfProvince(db, { provinceId, today, now }), joined: tx };
    const facts = await loadProgrammeFigures(reader, programmeId, periodKey);
    if (!facts.asOf) return { raised: 0, ended: 0 };
    const forecasts = await readForecasts(reader, facts);
    const targets = watchedTargets(facts, forecasts, await loadCalendar(tx, provinceId), today);
    const found = findWarnings(targets, await listWarningRules(tx, provinceId, today), facts.asOf.key);
    const changes = await settle(
      tx,
      run,
      found.map((one) => ({ ...one, ownerAgencyId: ownerOf(facts, one) })),
    );
    await auditChanges(tx, run, changes);
    return changes;
  };
  return inTransaction(db, work, { 'tiendo.province': String(provinceId), 'tiendo.scope': 'system' });
}

async function auditChanges(tx: Tx, run: ForecastRun, { raised, ended }: Changes): Promise<void> {
  if (raised + ended === 0) return;
  const { provinceId, programmeId, today, now } = run;
  const agencyId = await findAgencyOfFunction(tx, provinceId, 'programme-office', today);
  if (agencyId === null) return;
  await recordAudit({ actor: { provinceId, agencyId, personId: null }, now }, tx, {
    action: 'warnings.kept',
    subjectKind: 'programme',
    subjectId: programmeId,
    detail: `Máy rà cảnh báo: ${raised} cảnh báo mới, ${ended} cảnh báo hết điều kiện`,
  });
}
