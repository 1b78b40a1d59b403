/** What a person may be in the system; one person may hold several roles at several agencies, each for a time. */
export const roles = [
  'specialist',
  'head',
  'programme-officer',
  'consolidator',
  'evaluator',
  'leader',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Duties that the decision gives to an agency by name, bound to it by date, so that a successor can take them over. */
export const agencyFunctions = ['consolidates-targets', 'programme-office', 'rates-agencies'] as const;
export type AgencyFunction = (typeof agencyFunctions)[number];

/** The levels and natures of agencies in a province. */
export const agencyKinds = [
  'peoples-committee',
  'office',
  'department',
  'inspectorate',
  'management-board',
  'armed-force',
  'central-agency',
  'district',
  'commune',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** The person who acts, with the one agency and the roles in whose name he acts now. */
export interface Actor {
  readonly personId: number;
  readonly provinceId: number;
  readonly agencyId: number;
  readonly roles: readonly Role[];
}

/** Roles that see every agency's submitted reports; everybody else sees his own agency's only. */
const rolesThatSeeAll: readonly Role[] = ['programme-officer', 'consolidator', 'evaluator', 'leader', 'auditor'];

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.roles.includes(role);
}

/** Whether the actor reads beyond his own agency. Drafts of another agency stay hidden even then. */
export function seesAllAgencies(actor: Actor): boolean {
  return actor.roles.some((role) => rolesThatSeeAll.includes(role));
}
