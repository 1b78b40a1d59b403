import type { Day } from '#domain/calendar.ts';
import {
  type AgencyDetails,
  type AgencySpan,
  type FunctionSpan,
  holdsOn,
  type Register,
  type Succession,
} from '../register.ts';
import type { AgencyEvent, Passing } from './agency-event.ts';
import { changedDetails } from './changed-details.ts';
import type { EventProblem } from './event-problem.ts';
import { findEventProblems } from './find-event-problems.ts';
import { passingsOf } from './passings.ts';

export type AppliedEvent =
  | { readonly ok: true; readonly register: Register; readonly passings: readonly Passing[] }
  | { readonly ok: false; readonly problems: readonly EventProblem[] };

/**
 * The register with the event in it, or every reason why it cannot stand. Days before the event are left as they were; a
 * second event of the same day continues where the first one left off.
 */
export function applyEvent(register: Register, event: AgencyEvent): AppliedEvent {
  const problems = findEventProblems(event, register);
  if (problems.length > 0) return { ok: false, problems };
  const passings = passingsOf(event, register);
  const ending = new Set(passings.filter(({ ends }) => ends).map(({ agencyId }) => agencyId));
  const changed = changedDetails(event, register, passings);
  return {
    ok: true,
    passings,
    register: {
      spans: writeSpans(register.spans, event, changed, ending),
      functions: passFunctions(register.functions, event, passings),
      successions: [...register.successions, ...successionsOf(register, passings, event.effectiveOn)],
    },
  };
}

function writeSpans(
  spans: readonly AgencySpan[],
  { effectiveOn, legalBasis }: AgencyEvent,
  changed: ReadonlyMap<number, AgencyDetails>,
  ending: ReadonlySet<number>,
): AgencySpan[] {
  const kept = spans.flatMap((span) => {
    const closes = (ending.has(span.agencyId) || changed.has(span.agencyId)) && holdsOn(span, effectiveOn);
    return closes ? closed(span, effectiveOn) : [span];
  });
  const begun = [...changed]
    .filter(([agencyId]) => !ending.has(agencyId))
    .map(([agencyId, details]) => ({ agencyId, ...details, from: effectiveOn, until: null, legalBasis }));
  return [...kept, ...begun];
}

/** What began on the very day is replaced as if it had not been. */
function closed<Span extends { readonly from: Day | null; readonly until: Day | null }>(span: Span, day: Day): Span[] {
  return span.from === day ? [] : [{ ...span, until: day }];
}

function passFunctions(
  functions: readonly FunctionSpan[],
  { effectiveOn, legalBasis }: AgencyEvent,
  passings: readonly Passing[],
): FunctionSpan[] {
  return functions.flatMap((held) => {
    const passing = passings.find(({ agencyId }) => agencyId === held.agencyId);
    if (!passing || passing.heirId === held.agencyId || !holdsOn(held, effectiveOn)) return [held];
    const begun = passing.heirId === null ? [] : [{ ...held, agencyId: passing.heirId, from: effectiveOn, legalBasis }];
    return [...closed(held, effectiveOn), ...begun];
  });
}

function successionsOf({ successions }: Register, passings: readonly Passing[], on: Day): Succession[] {
  const event = (successions.at(-1)?.event ?? 0) + 1;
  return passings.flatMap(({ agencyId, heirId, shares }) =>
    shares.map(({ successorId, share }) => ({
      event,
      agencyId,
      successorId,
      on,
      share,
      isHeir: successorId === heirId,
    })),
  );
}
