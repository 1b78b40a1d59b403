import { type AgencyKind, agencyKinds } from '#domain/agencies/role.ts';
import { foldWords } from '../../ui/choice-search.ts';

interface Placed {
  readonly id: number;
  readonly name: string;
  readonly shortName: string;
  readonly officialCode: string | null;
  readonly kind: AgencyKind;
  readonly parentId: number | null;
}

export interface TreeRow<Agency extends Placed> {
  readonly agency: Agency;
  readonly depth: number;
  readonly units: number;
  readonly open: boolean;
}

const DISPLAYED: readonly AgencyKind[] = ['peoples-committee', 'office', 'inspectorate'];
const rank = (kind: AgencyKind): number => {
  const first = DISPLAYED.indexOf(kind);
  return first >= 0 ? first : DISPLAYED.length + agencyKinds.indexOf(kind);
};

/**
 * The register as rows of a tree: a superior above its units. The top is always open; of the others those that the person
 * opened. While one searches, only what matches stands there, without its place in the tree.
 */
export function treeRows<Agency extends Placed>(
  agencies: readonly Agency[],
  opened: ReadonlySet<number>,
  search: string,
): TreeRow<Agency>[] {
  const byKind = agencies.toSorted((one, other) => rank(one.kind) - rank(other.kind));
  const words = foldWords(search.trim());
  const known = new Set(agencies.map(({ id }) => id));
  const units = groupByParent(byKind, known);
  const countOf = (id: number) => units.get(id)?.length ?? 0;
  if (words !== '') {
    return byKind
      .filter(({ name, shortName, officialCode }) =>
        foldWords(`${name} ${shortName} ${officialCode ?? ''}`).includes(words),
      )
      .map((agency) => ({ agency, depth: 0, units: 0, open: false }));
  }
  const under = (parentId: number | null, depth: number): TreeRow<Agency>[] =>
    (units.get(parentId) ?? []).flatMap((agency) => {
      const open = countOf(agency.id) > 0 && (depth === 0 || opened.has(agency.id));
      const row = { agency, depth, units: countOf(agency.id), open };
      return [row, ...(open ? under(agency.id, depth + 1) : [])];
    });
  return under(null, 0);
}

/** Whoever stands under nobody of that day stands at the top. */
function groupByParent<Agency extends Placed>(
  agencies: readonly Agency[],
  known: ReadonlySet<number>,
): ReadonlyMap<number | null, readonly Agency[]> {
  const groups = new Map<number | null, Agency[]>();
  for (const agency of agencies) {
    const parentId = agency.parentId !== null && known.has(agency.parentId) ? agency.parentId : null;
    groups.set(parentId, [...(groups.get(parentId) ?? []), agency]);
  }
  return groups;
}
