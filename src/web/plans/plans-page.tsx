import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenPlan, PlanRound, PlanView } from '#contract/plans.ts';
import type { FollowedTimeClass } from '#domain/tasks/time-class.ts';
import { changeTexts } from '../search-params.ts';
import { usePlace } from '../session.tsx';
import { timeLooks } from '../tasks/time-looks.ts';
import { timeOrder } from '../tasks/task-wish.ts';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../ui/days.ts';
import { Dialog } from '../ui/dialog.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { useAct } from '../use-act.ts';
import { roundQuery } from './plan-queries.ts';
import './plans.css';
import { PlansTable } from './plans-table.tsx';
import { SetDayForm } from './set-day.tsx';
import { usePlanWords } from './use-plan-words.ts';

/** Which agency owes a plan of the programme in view, and who has issued one by the set day. */
export function PlansPage() {
  const words = usePlanWords();
  const { programmeId } = usePlace();
  const { data, error, refetch } = useQuery({ ...roundQuery(programmeId ?? 0), enabled: programmeId !== null });
  if (data) return <Round round={data} />;
  return (
    <>
      <PageHead title={words.title} />
      {programmeId === null ? (
        <Empty>{words.noProgramme}</Empty>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines lines={8} />
      )}
    </>
  );
}

function Round({ round }: { readonly round: PlanRound }) {
  const words = usePlanWords();
  const { nhom } = useSearch({ from: '/khung/ke-hoach' });
  const navigate = useNavigate();
  const chosen = timeOrder.find((time) => time === nhom);
  const rows = round.rows.filter(({ timeClass }) => chosen === undefined || timeClass === chosen);
  const choose = (time: FollowedTimeClass | null) =>
    void navigate({ to: '.', search: (old) => changeTexts(old, { nhom: time }), replace: true });
  return (
    <>
      <PageHead
        title={words.title}
        fact={round.issueBy === null ? words.noDay : words.fact(formatDay(round.issueBy), round.basis ?? '')}
        actions={<RoundActs round={round} />}
      />
      {round.rows.length === 0 ? <Empty>{words.empty}</Empty> : null}
      <TimeChips rows={round.rows} chosen={chosen} onChoose={choose} />
      {round.rows.length > 0 && rows.length === 0 ? <Empty>{words.emptyFilter}</Empty> : null}
      {rows.length > 0 ? <PlansTable rows={rows} /> : null}
    </>
  );
}

function RoundActs({ round }: { readonly round: PlanRound }) {
  const words = usePlanWords();
  const navigate = useNavigate();
  const [setting, set] = useState(false);
  const open = useAct<OpenPlan, PlanView>((send, wish) => send('POST', '/api/plans', wish), {
    touches: ['plans'],
    keeps: ({ id }) => ['plan', id],
    onDone: ({ id }) => void navigate({ to: '/ke-hoach/$planId', params: { planId: String(id) } }),
  });
  return (
    <>
      {round.maySet ? <Button onClick={() => set(true)}>{words.setDay}</Button> : null}
      {round.ownPlanId === null ? null : (
        <Link className="btn p" to="/ke-hoach/$planId" params={{ planId: String(round.ownPlanId) }}>
          {words.own}
        </Link>
      )}
      {round.mayOpen ? (
        <Button kind="filled" busy={open.isPending} onClick={() => open.mutate({ programmeId: round.programmeId })}>
          {words.open}
        </Button>
      ) : null}
      {open.error ? <Failed error={open.error} /> : null}
      <Dialog opened={setting} onClose={() => set(false)} title={words.setDayTitle}>
        <SetDayForm round={round} onClose={() => set(false)} />
      </Dialog>
    </>
  );
}

interface TimeChipsProps {
  readonly rows: PlanRound['rows'];
  readonly chosen: FollowedTimeClass | undefined;
  readonly onChoose: (time: FollowedTimeClass | null) => void;
}

function TimeChips({ rows, chosen, onChoose }: TimeChipsProps) {
  const words = usePlanWords();
  const countOf = (time: FollowedTimeClass) => rows.filter(({ timeClass }) => timeClass === time).length;
  const present = timeOrder.filter((time) => countOf(time) > 0 || time === chosen);
  if (present.length === 0) return null;
  return (
    <div className="filter page-filter" role="group" aria-label={words.byTime}>
      {present.map((time) => (
        <button
          key={time}
          type="button"
          className="chipf"
          aria-pressed={time === chosen}
          onClick={() => onChoose(time === chosen ? null : time)}
        >
          <StatusMark look={timeLooks[time]}>{words.times[time]}</StatusMark> <b>{countOf(time)}</b>
        </button>
      ))}
    </div>
  );
}
