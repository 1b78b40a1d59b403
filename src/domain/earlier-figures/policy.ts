import { type Actor, hasRole } from '../agencies/role.ts';

/** Whether the actor brings in earlier figures at all: for the whole province, or a specialist for his own agency. */
export function mayImportEarlierFigures(actor: Actor): boolean {
  return bringsForAll(actor) || hasRole(actor, 'specialist');
}

/** Whether the actor brings in figures of any agency and of the province itself. */
export function bringsForAll(actor: Actor): boolean {
  return hasRole(actor, 'consolidator') || hasRole(actor, 'programme-officer');
}

/** An import is undone by those who may make one like it. */
export function mayUndoImport(actor: Actor, agencyId: number): boolean {
  return bringsForAll(actor) || (agencyId === actor.agencyId && hasRole(actor, 'specialist'));
}
