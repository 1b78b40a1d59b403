import type { AgencyView } from '#contract/agencies.ts';
import type { AgencyRef } from '#contract/shapes.ts';

export const refOf = ({ id, name, shortName }: AgencyView): AgencyRef => ({ id, name, shortName });

/** Who takes a plan in: the level above, and for agencies right under the province its programme office. */
export function findAcceptor(
  agencyId: number,
  agencies: readonly AgencyView[],
  officeId: number | null,
): number | null {
  const own = agencies.find(({ id }) => id === agencyId);
  const above = agencies.find(({ id }) => id === own?.parentId);
  return above === undefined || above.kind === 'peoples-committee' ? officeId : above.id;
}

/** To whom an agency hands lines on: those right below it, else, for an agency of the province, the districts or communes. */
export function findUnits(agencyId: number, agencies: readonly AgencyView[]): AgencyView[] {
  const below = agencies.filter(({ parentId }) => parentId === agencyId);
  if (below.length > 0) return below;
  const own = agencies.find(({ id }) => id === agencyId);
  if (!own || own.kind === 'commune' || own.kind === 'district') return [];
  const districts = agencies.filter(({ kind }) => kind === 'district');
  return districts.length > 0 ? districts : agencies.filter(({ kind }) => kind === 'commune');
}
