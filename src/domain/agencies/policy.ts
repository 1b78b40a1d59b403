import { type Actor, hasRole, type Role } from './role.ts';

/** Whether the actor makes users, disables them and sets their passwords: administrators only. */
export function mayManageUsers(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}

/** Roles that their holder may lend to a deputy for a time; administering and auditing are never lent. */
const delegableRoles: readonly Role[] = [
  'specialist',
  'head',
  'programme-officer',
  'consolidator',
  'evaluator',
  'leader',
];

/** Whether one person may hold these roles together: who audits changes nothing, so he holds nothing else. */
export function mayHoldTogether(held: readonly Role[]): boolean {
  return !held.includes('auditor') || held.every((role) => role === 'auditor');
}

/** Whether the actor may lend the role: he holds it himself, and not by somebody's delegation. */
export function mayDelegate(ownRoles: readonly Role[], role: Role): boolean {
  return delegableRoles.includes(role) && ownRoles.includes(role);
}

/** Whether the actor may move the demonstration's day, which everybody in the demonstration then lives on. */
export function mayMoveDemonstrationDay(actor: Actor): boolean {
  return hasRole(actor, 'administrator') || hasRole(actor, 'programme-officer');
}

/** Whether the actor records what happens to agencies: administrators and the programme office; everybody reads it. */
export function mayRecordAgencyEvents(actor: Actor): boolean {
  return hasRole(actor, 'administrator') || hasRole(actor, 'programme-officer');
}

/** Whose certificates are believed is settled where the accounts are. */
export function mayManageAuthorities(actor: Actor): boolean {
  return hasRole(actor, 'administrator');
}
