import { createHash } from 'node:crypto';
import type { AgencyEventRequest, PassedView } from '#contract/agency-events.ts';
import { type Canonical, canonicalText } from '#domain/canonical-text.ts';
import {
  decidePassing,
  findPassingProblems,
  type Passed,
  type PassingProblem,
} from '#domain/agencies/duties/decide-passing.ts';
import type { AgencyEvent, Passing } from '#domain/agencies/events/agency-event.ts';
import { applyEvent } from '#domain/agencies/events/apply-event.ts';
import type { EventProblem } from '#domain/agencies/events/event-problem.ts';
import { type Register, subordinatesOn } from '#domain/agencies/register.ts';
import type { Db } from '#server/db/database.ts';
import { type NameOf, namesFor } from './agency-names.ts';
import { listHeldAssignments, listHeldReports, listHeldRoles, readAllAgencies } from './holding-queries.ts';
import { viewPassed } from './passed-view.ts';
import { readEvent } from './read-event.ts';
import { listNamedForms, listOwedReports } from './owed-queries.ts';
import { loadRegister } from './register-queries.ts';

export interface DecidedEvent {
  readonly event: AgencyEvent;
  readonly nameOf: NameOf;
  readonly before: Register;
  readonly after: Register;
  readonly passings: readonly Passing[];
  readonly passed: Passed;
  readonly view: PassedView;
  readonly problems: { readonly ofRegister: readonly EventProblem[]; readonly ofPassing: readonly PassingProblem[] };
  readonly fingerprint: string;
}

const NOTHING: Passed = {
  functions: [],
  assignments: [],
  reports: [],
  duties: [],
  forms: [],
  roles: [],
  subordinates: [],
};

/** Loads what the event touches and decides all of it: preview and recording read the same. */
export async function decideAgencyEvent(tx: Db, provinceId: number, asked: AgencyEventRequest): Promise<DecidedEvent> {
  const event = readEvent(asked);
  const before = await loadRegister(tx, provinceId);
  const outcome = applyEvent(before, event);
  const nameOf = namesFor(event, before);
  const after = outcome.ok ? outcome.register : before;
  const passings = outcome.ok ? outcome.passings : [];
  const passed = outcome.ok ? await decideDuties(tx, provinceId, { event, before, passings }) : NOTHING;
  const view = viewPassed(passed, { nameOf, after, effectiveOn: event.effectiveOn });
  return {
    event,
    nameOf,
    before,
    after,
    passings,
    passed,
    view,
    problems: { ofRegister: outcome.ok ? [] : outcome.problems, ofPassing: findPassingProblems(passed) },
    fingerprint: fingerprintOf(asked, view),
  };
}

interface Happening {
  readonly event: AgencyEvent;
  readonly before: Register;
  readonly passings: readonly Passing[];
}

async function decideDuties(tx: Db, provinceId: number, { event, before, passings }: Happening): Promise<Passed> {
  if (passings.length === 0) return NOTHING;
  await readAllAgencies(tx);
  const giving = passings.map(({ agencyId }) => agencyId);
  const involved = [...new Set([...giving, ...passings.flatMap(({ heirId }) => heirId ?? [])])];
  const { effectiveOn } = event;
  return decidePassing(event, passings, {
    assignments: await listHeldAssignments(tx, provinceId, giving),
    reports: await listHeldReports(tx, provinceId, involved),
    owed: await listOwedReports(tx, provinceId, giving, effectiveOn),
    forms: await listNamedForms(tx, giving, effectiveOn),
    roles: await listHeldRoles(tx, involved, effectiveOn),
    functions: before.functions.filter(
      ({ from, until }) => (from ?? '') <= effectiveOn && (until === null || effectiveOn < until),
    ),
    subordinates: giving.flatMap((parentId) =>
      subordinatesOn(before, parentId, effectiveOn).map(({ agencyId }) => ({ agencyId, parentId })),
    ),
  });
}

function fingerprintOf(asked: AgencyEventRequest, view: PassedView): string {
  // Both are plain data of the contract: texts, whole numbers, lists and objects.
  const content = { asked, view } as unknown as Canonical;
  return createHash('sha256').update(canonicalText(content)).digest('hex');
}
