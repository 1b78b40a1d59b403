import type { AgencyEventRequest, AgencyEventView, AgencyFigures } from '#contract/agency-events.ts';
import { addDays } from '#domain/calendar.ts';
import {
  applyAgencyEvent,
  getAgencyFigures,
  getRegister,
  listAgencyEvents,
  loadRegister,
  moveDemonstrationDay,
  previewAgencyEvent,
} from '../agencies/index.ts';
import { type Context, inReadTransaction } from '../context.ts';
import type { RootDb } from '../db/database.ts';
import { openLog } from '../log.ts';
import { findAgencyIds } from './agency-queries.ts';
import { DEMONSTRATION_DAY } from './load-agencies.ts';
import { type Reorganisation, reorganisations } from './reorganisations.ts';
import { findPlayer, listProgrammePeriods } from './replay-queries.ts';
import { countUnits, type UnitTotals } from './unit-totals.ts';

/** The agencies of a day by kind; the approved figures of all periods, and how many of them are the same with those who stand for the agencies. */
export interface Totals {
  readonly agencies: Readonly<Record<string, number>>;
  readonly figures: number;
  readonly same: number;
  readonly units: UnitTotals;
}

export interface ReplayedReorganisation {
  readonly title: string;
  readonly day: string;
  /** Recorded by an earlier replay: nothing was done. */
  readonly skipped: boolean;
  readonly events: readonly AgencyEventView[];
  readonly before: Totals;
  readonly after: Totals;
}

/** Plays the province's reorganisations on the demonstration by the very verbs that people use; undefined without a demonstration. */
export async function replayReorganisations(db: RootDb): Promise<ReplayedReorganisation[] | undefined> {
  const player = await findPlayer(db, 'vp.chuyenvien');
  if (!player) return undefined;
  const { clockDay, ...actor } = player;
  const context = (today: string): Context => ({
    db,
    actor: { ...actor, delegations: {} },
    today,
    now: new Date(`${today}T09:00:00+07:00`).toISOString(),
    log: openLog('silent'),
    retry: null,
  });
  const first = clockDay ?? DEMONSTRATION_DAY;
  const played: ReplayedReorganisation[] = [];
  for (const reorganisation of reorganisations) {
    const today = reorganisation.day > first ? reorganisation.day : first;
    played.push(await replayOne(context(today), reorganisation));
  }
  return played;
}

async function replayOne(ctx: Context, { day, title, events }: Reorganisation): Promise<ReplayedReorganisation> {
  const before = await countTotals(ctx, addDays(day, -1));
  const recorded = await listAgencyEvents(ctx);
  const skipped = recorded.some(({ effectiveOn }) => effectiveOn === day);
  const views: AgencyEventView[] = [];
  if (!skipped) {
    const ids = await findAgencyIds(ctx.db, ctx.actor.provinceId);
    const idOf = (key: string): number => {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`the demonstration has no agency ${key}`);
      return id;
    };
    for (const event of events(idOf)) views.push(await record(ctx, event));
    if (day > DEMONSTRATION_DAY) await moveDemonstrationDay(ctx, ctx.today);
  }
  return { title, day, skipped, events: views, before, after: await countTotals(ctx, day) };
}

/** As a person does it: looks first, and records exactly what was shown, with the people who are proposed. */
async function record(ctx: Context, event: AgencyEventRequest): Promise<AgencyEventView> {
  const { fingerprint, passed } = await previewAgencyEvent(ctx, event);
  const roleIds = passed.roles.filter(({ proposed }) => proposed).map(({ id }) => id);
  return applyAgencyEvent(ctx, { event, fingerprint, roleIds });
}

async function countTotals(ctx: Context, day: string): Promise<Totals> {
  const { agencies } = await getRegister(ctx, { asOf: day, view: 'was' });
  const kinds: Record<string, number> = {};
  for (const { kind } of agencies) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const totals = { figures: 0, same: 0 };
  for (const { programmeId, periodKey } of await listProgrammePeriods(ctx.db, ctx.actor.provinceId)) {
    const { targets } = await getAgencyFigures({ ...ctx, today: day }, programmeId, periodKey);
    for (const target of targets) {
      totals.figures += target.was.length;
      totals.same += isKept(target) ? target.was.length : 0;
    }
  }
  const register = await inReadTransaction(ctx, async (tx) => loadRegister(tx, ctx.actor.provinceId));
  return { agencies: kinds, ...totals, units: countUnits(register, day) };
}

/** Sums are the same to the last digit; what one agency reported alone is word for word with the one that stands for it. */
function isKept({ was, now, totals }: AgencyFigures['targets'][number]): boolean {
  if (totals.was !== null) return totals.same;
  const values = (figures: readonly { value: string | null }[]) => figures.map(({ value }) => value ?? '').toSorted();
  return JSON.stringify(values(was)) === JSON.stringify(values(now));
}
