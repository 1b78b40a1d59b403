import type { ConflictSource, SourceChoiceView, SourceConflictView } from '#contract/source-conflicts.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import { type ConflictSide, sidesText } from '#domain/consolidation/source-conflict.ts';
import type { Tx } from '../../context.ts';
import { listAgencyRefs } from '../agency-ref-queries.ts';
import type { ChoiceRow } from './choice-queries.ts';
import type { JudgedConflict } from './judged-conflict.ts';
import { listQuantityNames, listSources, type QuantityName } from './source-queries.ts';

interface Names {
  sources: ReadonlyMap<number, ConflictSource>;
  quantities: ReadonlyMap<number, QuantityName>;
  agencies: ReadonlyMap<number, AgencyRef>;
}

/** Conflicts with everybody's names; what waits for a person stands first. */
export async function viewConflicts(tx: Tx, judged: readonly JudgedConflict[]): Promise<SourceConflictView[]> {
  const sides = judged.flatMap(({ conflict, choices }) => [
    ...conflict.sides,
    ...choices.flatMap((each) => each.sides),
  ]);
  const agencyIds = judged.flatMap(({ conflict }) => conflict.agencyId ?? []);
  const names: Names = {
    sources: await listSources(tx, [...new Set(sides.flatMap(({ versionIds }) => versionIds))]),
    quantities: await listQuantityNames(
      tx,
      judged.map(({ conflict }) => conflict.quantityId),
    ),
    agencies: new Map((await listAgencyRefs(tx, agencyIds)).map((agency) => [agency.id, agency])),
  };
  return judged.map((each) => viewConflict(each, names)).toSorted(byNeed);
}

function viewConflict({ conflict, state, choices }: JudgedConflict, names: Names): SourceConflictView {
  const { quantityId, agencyId, sides } = conflict;
  return {
    quantity: names.quantities.get(quantityId) ?? { id: quantityId, name: '', unit: null },
    agency: agencyId === null ? null : (names.agencies.get(agencyId) ?? null),
    state,
    sides: sides.map((side) => viewSide(side, names)),
    seen: sidesText(sides),
    choices: choices.map((choice) => viewChoice(choice, names)),
  };
}

function viewChoice({ number, chosen, reason, by, at, sides }: ChoiceRow, names: Names): SourceChoiceView {
  const side = sides.find(({ key }) => key === chosen);
  return { number, chosen: side ? viewSide(side, names) : null, reason, by, at };
}

function viewSide({ key, value, standing, versionIds }: ConflictSide, { sources }: Names) {
  return { key, value, standing, sources: versionIds.flatMap((id) => sources.get(id) ?? []) };
}

const NEED = { open: 0, reopened: 0, undecided: 1, resolved: 2 } as const;

function byNeed(one: SourceConflictView, other: SourceConflictView): number {
  return NEED[one.state] - NEED[other.state] || one.quantity.name.localeCompare(other.quantity.name, 'vi');
}
