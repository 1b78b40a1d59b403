import { compareDecimals, isDecimal, sumDecimals } from '#domain/decimal.ts';
import { agenciesOn, agencyOn, holdsOn, type Register, subordinatesOn } from '../register.ts';
import type { Abolishing, AgencyEvent, LevelEnding, Merging, Moving, Renaming, Splitting } from './agency-event.ts';
import { findNameProblems, findParentProblems } from './body-problems.ts';
import { type EventProblem, problem } from './event-problem.ts';

/** What only one kind of event can have wrong. Called once the bodies that it names are known to exist. */
export function findProblemsOfKind(event: AgencyEvent, register: Register): EventProblem[] {
  switch (event.kind) {
    case 'found':
      return [];
    case 'rename':
      return findRenamingProblems(event, register);
    case 'move':
      return findMovingProblems(event, register);
    case 'merge':
      return findMergingProblems(event);
    case 'split':
      return findSplittingProblems(event);
    case 'abolish':
      return findAbolishingProblems(event, register);
    case 'level-ends':
      return findLevelProblems(event, register);
  }
}

function findRenamingProblems(event: Renaming, register: Register): EventProblem[] {
  const { agencyId, effectiveOn, name, shortName, abbreviation, officialCode } = event;
  const now = agencyOn(register, agencyId, effectiveOn);
  if (!now) return [];
  const same = now.name === name && now.shortName === shortName && now.abbreviation === abbreviation;
  if (same && (officialCode === null || officialCode === now.officialCode))
    return [problem('nothing-changes', agencyId)];
  return findNameProblems(register, { agencyId, details: { ...now, name, shortName } }, effectiveOn, new Set());
}

function findMovingProblems({ agencyId, parentId, effectiveOn }: Moving, register: Register): EventProblem[] {
  const now = agencyOn(register, agencyId, effectiveOn);
  if (!now) return [];
  if (now.parentId === parentId) return [problem('nothing-changes', agencyId)];
  return [
    ...findParentProblems(register, { agencyId, parentId, day: effectiveOn, ending: new Set() }),
    ...findNameProblems(register, { agencyId, details: { ...now, parentId } }, effectiveOn, new Set()),
  ];
}

function findMergingProblems({ agencyIds, into }: Merging): EventProblem[] {
  if (agencyIds.length === 0) return [problem('merge-of-nothing')];
  if (agencyIds.includes(into.agencyId)) return [problem('merge-into-itself', into.agencyId)];
  const twice = agencyIds.find((id, index) => agencyIds.indexOf(id) !== index);
  return twice === undefined ? [] : [problem('named-twice', twice)];
}

function findSplittingProblems(event: Splitting): EventProblem[] {
  const ids = event.successors.map(({ agencyId }) => agencyId);
  if (!ids.some((id) => id !== event.agencyId)) return [problem('split-without-successors', event.agencyId)];
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  const wrong = event.successors.find(({ share }) => !isDecimal(share) || compareDecimals(share, '0') <= 0);
  return [
    ...(event.key.trim() === '' ? [problem('split-key-missing', event.agencyId)] : []),
    ...(twice === undefined ? [] : [problem('named-twice', twice)]),
    ...(ids.includes(event.heirId) ? [] : [problem('heir-not-successor', event.heirId)]),
    ...(wrong ? [problem('share-not-positive', wrong.agencyId)] : findShareProblems(event)),
  ];
}

function findShareProblems({ agencyId, successors }: Splitting): EventProblem[] {
  const total = sumDecimals(successors.map(({ share }) => share));
  return compareDecimals(total, '1') === 0 ? [] : [problem('shares-not-one', agencyId)];
}

function findAbolishingProblems(event: Abolishing, register: Register): EventProblem[] {
  const { agencyId, successorId, effectiveOn } = event;
  if (successorId === agencyId) return [problem('merge-into-itself', agencyId)];
  if (successorId !== null) return [];
  const [left] = subordinatesOn(register, agencyId, effectiveOn);
  return [
    ...(left ? [problem('subordinates-left', left.agencyId)] : []),
    ...(holdsFunction(register, agencyId, effectiveOn) ? [problem('function-left', agencyId)] : []),
  ];
}

function findLevelProblems({ level, successorId, effectiveOn }: LevelEnding, register: Register): EventProblem[] {
  const ending = agenciesOn(register, effectiveOn).filter(({ kind }) => kind === level);
  if (ending.length === 0) return [problem('level-empty')];
  if (ending.some(({ agencyId }) => agencyId === successorId)) return [problem('level-of-successor', successorId)];
  const holder = ending.find(({ agencyId }) => holdsFunction(register, agencyId, effectiveOn));
  return holder && successorId === null ? [problem('function-left', holder.agencyId)] : [];
}

function holdsFunction(register: Register, agencyId: number, day: string): boolean {
  return register.functions.some((held) => held.agencyId === agencyId && holdsOn(held, day));
}
