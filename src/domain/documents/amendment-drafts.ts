import { changesOfTarget, changesOfTask, spanOf, type Content, type Piece } from './amendment-content.ts';
import type { AmendedPlace } from './amended-place.ts';
import type { AmendedDocument, AmendmentDraft, AmendmentReason } from './compiled-amendment.ts';
import type { TargetDraft } from './compiled-decision.ts';
import type { Instruction } from './read-instruction.ts';

type Basis = 'says-so' | 'under-heading' | 'in-table';
type Said = Pick<AmendmentDraft, 'kind' | 'item' | 'name' | 'changes'> & AmendedPlace & Partial<AmendmentDraft>;

/** Makes amendments of what was read in one document. */
export interface Drafting {
  readonly document: AmendedDocument;
  readonly year: number | null;
}

const WEIGHTS: Record<AmendmentReason, number> = {
  'says-so': 0.75,
  'under-heading': 0.68,
  'in-table': 0.7,
  'place-named': 0.05,
  'item-named': 0.1,
  'number-named': 0.06,
  'old-value-said': 0.06,
  'nothing-named': -0.35,
  'no-new-value': -0.4,
};

function reasonsOf(said: Said, basis: Basis): AmendmentReason[] {
  const isAdded = Boolean(said.target ?? said.task);
  const holds: readonly (readonly [AmendmentReason, boolean])[] = [
    [basis, true],
    ['place-named', said.steps.length > 0],
    ['item-named', said.name !== null || isAdded],
    ['number-named', said.number !== null],
    ['old-value-said', said.changes.some(({ from }) => from !== null)],
  ];
  const reasons = holds.filter(([, isSo]) => isSo).map(([reason]) => reason);
  if (!reasons.some((reason) => reason.endsWith('-named'))) reasons.push('nothing-named');
  if (said.kind === 'change' && said.changes.length === 0) reasons.push('no-new-value');
  return reasons;
}

/** One amendment with how sure it is and why. */
export function draftAmendment({ document }: Drafting, said: Said, piece: Piece, basis: Basis): AmendmentDraft {
  const reasons = reasonsOf(said, basis);
  const confidence = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  return {
    within: null,
    target: null,
    task: null,
    document,
    ...said,
    asWritten: piece.text.trim(),
    clause: piece.clause.id,
    span: spanOf(piece),
    confidence: Math.min(0.98, Math.max(0.1, Number(confidence.toFixed(2)))),
    reasons,
  };
}

const nowhere: AmendedPlace = { place: null, steps: [], number: null };

function ofTarget(target: TargetDraft, place: AmendedPlace, number: string | null, within: string | null): Said {
  const changes = changesOfTarget(target);
  return { ...place, kind: 'change', item: 'target', name: target.name, number, within, changes };
}

/** Items worded anew: each target, each part of it, or the task is a change of its own. */
export function draftRewording(
  drafting: Drafting,
  content: Content,
  place: AmendedPlace,
  piece: Piece,
  basis: Basis,
): AmendmentDraft[] {
  const number = content.number ?? place.number;
  const targets = content.targets.flatMap((target) => [
    ofTarget(target, place, number, null),
    ...target.parts.map((part) => ofTarget(part, place, number, target.name)),
  ]);
  const { task } = content;
  const tasks: Said[] = task
    ? [{ ...place, number, kind: 'change', item: 'task', name: task.title, changes: changesOfTask(task) }]
    : [];
  return [...targets, ...tasks].map((said) => draftAmendment(drafting, said, piece, basis));
}

/** Items that are added. */
export function draftAddition(drafting: Drafting, content: Content, piece: Piece, basis: Basis): AmendmentDraft[] {
  const added = { ...nowhere, kind: 'add', changes: [] } as const;
  const targets = content.targets.map((target): Said => ({ ...added, item: 'target', name: target.name, target }));
  const { task } = content;
  const tasks: Said[] = task ? [{ ...added, item: 'task', name: task.title, task }] : [];
  return [...targets, ...tasks].map((said) => draftAmendment(drafting, said, piece, basis));
}

export function draftInstruction(drafting: Drafting, read: Instruction, piece: Piece, basis: Basis): AmendmentDraft {
  const { added: _added, ...said } = read;
  return draftAmendment(drafting, said, piece, basis);
}
