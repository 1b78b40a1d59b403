import { isDay } from '#domain/calendar.ts';
import { type Register, subordinatesOn } from '../register.ts';
import type { AgencyEvent } from './agency-event.ts';
import { findAreaProblems, findNameProblems, findParentProblems, findStateProblems } from './body-problems.ts';
import { type EventProblem, problem } from './event-problem.ts';
import { findProblemsOfKind } from './event-rules.ts';
import { describedBodiesOf, existingBodiesOf } from './named-bodies.ts';
import { passingsOf } from './passings.ts';

/** Everything that keeps the event out of the register, all at once; empty when it can stand. */
export function findEventProblems(event: AgencyEvent, register: Register): EventProblem[] {
  const { effectiveOn } = event;
  const legal = event.legalBasis.trim() === '' ? [problem('basis-missing')] : [];
  if (!isDay(effectiveOn)) return [...legal, problem('day-malformed')];
  const bodies = [...new Set(existingBodiesOf(event))];
  const states = bodies.flatMap((id) => findStateProblems(register, id, effectiveOn));
  if (states.length > 0) return [...legal, ...states];
  const ofKind = findProblemsOfKind(event, register);
  if (ofKind.length > 0) return [...legal, ...ofKind];
  return [...legal, ...findDescribedProblems(event, register), ...findSubordinateProblems(event, register)];
}

function endingOf(event: AgencyEvent, register: Register): Set<number> {
  const passings = passingsOf(event, register);
  return new Set(passings.filter(({ ends }) => ends).map(({ agencyId }) => agencyId));
}

function findDescribedProblems(event: AgencyEvent, register: Register): EventProblem[] {
  const ending = endingOf(event, register);
  const day = event.effectiveOn;
  return describedBodiesOf(event).flatMap((body) => {
    const { agencyId, details } = body;
    const known = register.spans.some((span) => span.agencyId === agencyId);
    if (known && event.kind === 'found') return [problem('agency-exists', agencyId)];
    return [
      ...(known ? findStateProblems(register, agencyId, day) : []),
      ...findNameProblems(register, body, day, ending),
      ...findAreaProblems(agencyId, details),
      ...findParentProblems(register, { agencyId, parentId: details.parentId, day, ending }),
    ];
  });
}

/** Those under a body that ends come under another on the day, so nothing later may stand about them either. */
function findSubordinateProblems(event: AgencyEvent, register: Register): EventProblem[] {
  const ending = endingOf(event, register);
  return [...ending]
    .flatMap((id) => subordinatesOn(register, id, event.effectiveOn))
    .filter(({ agencyId }) => !ending.has(agencyId))
    .flatMap(({ agencyId }) => findStateProblems(register, agencyId, event.effectiveOn));
}
