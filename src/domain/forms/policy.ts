import { type Actor, hasRole } from '#domain/agencies/role.ts';

/** Whether the actor keeps the catalogue and designs forms: the programme office, and who consolidates. */
export function mayDesignForms(actor: Actor): boolean {
  return hasRole(actor, 'programme-officer') || hasRole(actor, 'consolidator');
}
