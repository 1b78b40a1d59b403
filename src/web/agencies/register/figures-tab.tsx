import { useQuery } from '@tanstack/react-query';
import type { AgencyFigures } from '#contract/agency-events.ts';
import { namePeriod } from '../../period-name.ts';
import { usePlace } from '../../session.tsx';
import { useText } from '../../text/text.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { formatDay } from '../../ui/days.ts';
import { Empty, Failed, LoadingLines } from '../../ui/states.tsx';
import { StandpointSwitch } from '../standpoint/standpoint-switch.tsx';
import { FigureRows } from './figure-rows.tsx';
import { agencyFiguresQuery } from './register-queries.ts';
import { useRegisterWords } from './use-register-words.ts';

/** The approved figures of the period in view, by the agencies that reported them or by those that stand for them now. */
export function FiguresTab({ view }: { readonly view: 'was' | 'now' }) {
  const words = useRegisterWords();
  const { programmeId, periodKey } = usePlace();
  if (programmeId === null || periodKey === null) return <Empty>{words.figures.noProgramme}</Empty>;
  return <PeriodFigures programmeId={programmeId} periodKey={periodKey} view={view} />;
}

interface PeriodFiguresProps {
  readonly programmeId: number;
  readonly periodKey: string;
  readonly view: 'was' | 'now';
}

function PeriodFigures({ programmeId, periodKey, view }: PeriodFiguresProps) {
  const words = useRegisterWords();
  const text = useText();
  const { data, error, refetch } = useQuery(agencyFiguresQuery(programmeId, periodKey));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines />;
  return (
    <>
      <div className="register-filter">
        <StandpointSwitch />
        <p className="muted">{words.figures.lead(namePeriod(text, periodKey), formatDay(data.asOf))}</p>
      </div>
      <FiguresTable figures={data} view={view} />
    </>
  );
}

function FiguresTable({ figures, view }: { readonly figures: AgencyFigures; readonly view: 'was' | 'now' }) {
  const { figures: words } = useRegisterWords();
  const reported = figures.targets.filter(({ was }) => was.length > 0);
  if (reported.length === 0) return <Empty>{words.none}</Empty>;
  const head = (
    <tr>
      <th scope="col">{words.columns.target}</th>
      <th scope="col">{words.columns.agency}</th>
      <th scope="col" className="num">
        {words.columns.value}
      </th>
      <th scope="col">{words.columns.rule}</th>
    </tr>
  );
  return (
    <DataTable caption={words.title} head={head} className="register">
      {reported.map((each) => (
        <FigureRows key={each.target.id} figures={each} view={view} />
      ))}
    </DataTable>
  );
}
