import { Link } from '@tanstack/react-router';
import type { UnitReports } from '#contract/reporting.ts';
import { StandpointSwitch } from '../../agencies/standpoint/standpoint-switch.tsx';
import { useStandpoint } from '../../agencies/standpoint/use-standpoint.ts';
import { useUnitWords } from './use-unit-words.ts';

/** Whose reports these are: the agency's own, or also those of the agencies whose place it took. */
export function UnitSuccession({ unit: { predecessors, heir } }: { readonly unit: UnitReports }) {
  const words = useUnitWords();
  const { standpoint } = useStandpoint();
  return (
    <>
      {heir ? (
        <p className="state">
          {words.ended}{' '}
          <Link to="/co-quan/$agencyId/bao-cao" params={{ agencyId: String(heir.id) }} search={{ nhu: 'hien-nay' }}>
            {heir.name}
          </Link>
        </p>
      ) : null}
      <StandpointSwitch />
      {predecessors.length > 0 ? (
        <p className="muted sm">
          {words.tookOver[standpoint](predecessors.map(({ shortName }) => shortName).join(', '))}
        </p>
      ) : null}
    </>
  );
}
