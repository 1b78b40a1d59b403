import type { Role } from '#domain/agencies/role.ts';

export interface DelegationFields {
  readonly toPersonId: number | null;
  readonly role: Role | undefined;
  readonly from: string;
  readonly to: string;
  readonly basis: string;
}

/** Fields of a delegation that are still empty, and days the wrong way round. */
export function findDelegationProblems(
  typed: DelegationFields,
): Partial<Record<keyof DelegationFields, 'missing' | 'order'>> {
  const problems: Partial<Record<keyof DelegationFields, 'missing' | 'order'>> = {};
  if (typed.toPersonId === null) problems.toPersonId = 'missing';
  if (typed.role === undefined) problems.role = 'missing';
  if (typed.from === '') problems.from = 'missing';
  if (typed.to === '') problems.to = 'missing';
  else if (typed.to < typed.from) problems.to = 'order';
  if (typed.basis.trim() === '') problems.basis = 'missing';
  return problems;
}
