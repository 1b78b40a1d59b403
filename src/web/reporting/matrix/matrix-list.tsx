import { Link } from '@tanstack/react-router';
import type { PeriodView } from '#contract/reporting.ts';
import { keepStandpoint } from '../../agencies/standpoint/use-standpoint.ts';
import { useText } from '../../text/text.tsx';
import { JoinedState } from './joined-cell.tsx';
import { LateMark, stateFact, StateTag } from './matrix-cell.tsx';
import type { MatrixGroup } from './matrix-model.ts';

interface MatrixListProps {
  readonly groups: readonly MatrixGroup[];
  readonly period: PeriodView;
}

/** The matrix on a phone: the period in view as a list of agencies. */
export function MatrixList({ groups, period }: MatrixListProps) {
  const { matrix: words } = useText().reporting;
  return groups.map((group) => (
    <section key={group.level} aria-labelledby={`nhom-${group.level}`}>
      <h2 id={`nhom-${group.level}`} className="mgrp">
        {words.groups[group.level]} <span className="muted">· {group.rows.length}</span>
      </h2>
      <ul className="mlist">
        {group.rows.map(({ agency, cells }) => {
          const reports = cells.get(period.key);
          if (!reports) return null;
          const [report, ...others] = reports;
          return (
            <li key={agency.id}>
              <span className="n">
                <Link to="/co-quan/$agencyId/bao-cao" params={{ agencyId: String(agency.id) }} search={keepStandpoint}>
                  {agency.name}
                </Link>
              </span>
              <span className="s">
                {others.length > 0 ? (
                  <JoinedState reports={reports} />
                ) : (
                  <>
                    <StateTag report={report} />
                    <span className="muted sm">{stateFact(report)}</span>
                    <LateMark report={report} />
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
