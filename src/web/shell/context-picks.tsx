import { useNavigate } from '@tanstack/react-router';
import { namePeriod } from '../period-name.ts';
import { usePeriods, usePlace, useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';

/** The programme and the period in view, kept in the address. */
export function ContextPicks() {
  const text = useText();
  const session = useSession();
  const navigate = useNavigate();
  const { programmeId, periodKey } = usePlace();
  const periods = usePeriods(programmeId);
  if (programmeId === null) return <span className="muted sm">{text.shell.noProgramme}</span>;
  const keys = periods.length > 0 ? periods.map(({ key }) => key) : periodKey === null ? [] : [periodKey];
  return (
    <>
      <label className="pick opt">
        <span className="lead">{text.shell.programme}</span>
        <select
          aria-label={text.shell.programme}
          value={programmeId}
          onChange={(event) => {
            const ct = Number(event.target.value);
            void navigate({ to: '.', search: ({ ky: _left, ...rest }) => ({ ...rest, ct }) });
          }}
        >
          {session.programmes.map((programme) => (
            <option key={programme.id} value={programme.id}>
              {nameProgramme(programme, session.programmes)}
            </option>
          ))}
        </select>
      </label>
      <label className="pick">
        <span className="lead">{text.shell.period}</span>
        <select
          aria-label={text.shell.period}
          value={periodKey ?? ''}
          onChange={(event) => {
            const ky = event.target.value;
            void navigate({ to: '.', search: (now) => ({ ...now, ky }) });
          }}
        >
          {keys.map((key) => (
            <option key={key} value={key}>
              {namePeriod(text, key)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

interface NamedProgramme {
  readonly id: number;
  readonly year: number;
  readonly title: string;
}

/** The year says enough, unless a year has two programmes. */
function nameProgramme(programme: NamedProgramme, all: readonly NamedProgramme[]): string {
  const alone = all.filter(({ year }) => year === programme.year).length === 1;
  return alone ? String(programme.year) : `${programme.year} · ${programme.title}`;
}
