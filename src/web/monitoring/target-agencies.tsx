import { useQuery } from '@tanstack/react-query';
import type { AgencyFigures } from '#contract/agency-events.ts';
import type { TargetStatus } from '#contract/monitoring.ts';
import { agencyFiguresQuery } from '../agencies/register/register-queries.ts';
import { writeCarried } from '../agencies/register/figure-rows.tsx';
import { useRegisterWords } from '../agencies/register/use-register-words.ts';
import { StandpointSwitch } from '../agencies/standpoint/standpoint-switch.tsx';
import { useStandpoint } from '../agencies/standpoint/use-standpoint.ts';
import { namePeriod } from '../period-name.ts';
import { usePlace } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Section } from '../ui/section.tsx';
import { Unit } from '../ui/unit.tsx';

/** The latest figure agency by agency: as each reported it, or put together for those that stand for them today. */
export function TargetAgencies({ status: { target, latest } }: { readonly status: TargetStatus }) {
  const { programmeId } = usePlace();
  if (programmeId === null || !latest?.value) return null;
  return <AgenciesOf programmeId={programmeId} periodKey={latest.periodKey} targetId={target.id} />;
}

interface AgenciesOfProps {
  readonly programmeId: number;
  readonly periodKey: string;
  readonly targetId: number;
}

function AgenciesOf({ programmeId, periodKey, targetId }: AgenciesOfProps) {
  const text = useText();
  const { figures: words } = useRegisterWords();
  const { data } = useQuery(agencyFiguresQuery(programmeId, periodKey, targetId));
  const [figures] = data?.targets ?? [];
  if (!figures || figures.was.length === 0) return null;
  const reported = new Set(figures.was.map(({ agency }) => agency.id));
  const succeeded = figures.now.flatMap(({ agency, sources, missing }) =>
    [...sources, ...missing].filter((id) => id !== agency.id),
  );
  const head = (
    <tr>
      <th scope="col">{words.columns.agency}</th>
      <th scope="col" className="num">
        {words.columns.value}
        <Unit of={figures.target.unit} />
      </th>
    </tr>
  );
  return (
    <Section title={words.byAgency} aside={namePeriod(text, periodKey)}>
      <StandpointSwitch succeeded={new Set(succeeded.filter((id) => reported.has(id))).size} />
      <DataTable caption={words.byAgency} head={head}>
        <AgencyFigureRows figures={figures} />
      </DataTable>
    </Section>
  );
}

type TargetFigures = AgencyFigures['targets'][number];

function AgencyFigureRows({ figures }: { readonly figures: TargetFigures }) {
  const { figures: words } = useRegisterWords();
  const { standpoint } = useStandpoint();
  const { was, now, rule, totals } = figures;
  const names = new Map(was.map(({ agency }) => [agency.id, agency.shortName]));
  const rows = standpoint === 'was' ? was.map((each) => ({ ...each, noFigure: null, sources: [] })) : now;
  const how =
    rule.denominator === null ? words.rules[rule.operator] : words.by(words.rules[rule.operator], rule.denominator);
  return (
    <tbody>
      {rows.map(({ agency, value, noFigure, sources }) => {
        const others = sources.filter((id) => id !== agency.id).flatMap((id) => names.get(id) ?? []);
        return (
          <tr key={agency.id}>
            <th scope="row">
              {agency.name}
              {others.length > 0 ? (
                <small className="muted block">
                  {words.from(others.join(', '))} ({how})
                </small>
              ) : null}
            </th>
            <td className="num">
              {value === null ? (
                <span className="muted">{noFigure === null ? words.missing : words.reasons[noFigure]}</span>
              ) : (
                writeCarried(value)
              )}
            </td>
          </tr>
        );
      })}
      {rows.length > 1 && totals.was !== null && totals.now !== null ? (
        <tr>
          <td colSpan={2} className="muted">
            {words.total(writeCarried(totals.was), writeCarried(totals.now))}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
