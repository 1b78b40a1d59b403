import { type Actor, hasRole } from '#domain/agencies/role.ts';

/** Whether the actor works in the agency that runs the programme on that day, as a programme officer. */
function isProgrammeOfficer(actor: Actor, programmeOfficeId: number | null): boolean {
  return hasRole(actor, 'programme-officer') && actor.agencyId === programmeOfficeId;
}

/** Who imports decisions and decides what of the machine's reading enters the programme. */
export function mayDecideProposals(actor: Actor, programmeOfficeId: number | null): boolean {
  return isProgrammeOfficer(actor, programmeOfficeId);
}

/** Who names lead and cooperating agencies, due days and products of the programme's items. */
export function mayAssign(actor: Actor, programmeOfficeId: number | null): boolean {
  return isProgrammeOfficer(actor, programmeOfficeId);
}
