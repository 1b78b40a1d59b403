import { type Actor, hasRole } from '#domain/agencies/role.ts';

/** Whether the actor enters days off and swapped days, on which everybody's due days rest: administrators only. */
export function mayKeepCalendar(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}

/** Whether the actor declares reporting regimes and opens their periods: the coordinating office, and administrators. */
export function mayKeepRegimes(actor: Actor): boolean {
  return hasRole(actor, 'administrator') || hasRole(actor, 'programme-officer');
}
