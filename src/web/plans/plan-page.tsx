import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { PlanView } from '#contract/plans.ts';
import { readId } from '../search-params.ts';
import { timeLooks } from '../tasks/time-looks.ts';
import { Button } from '../ui/button.tsx';
import { formatDay, formatMoment } from '../ui/days.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { UnloadedPage } from '../ui/unloaded-page.tsx';
import { PlanActs } from './plan-acts.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { PlanLines } from './plan-lines.tsx';
import { planLooks } from './plan-looks.ts';
import { PlanProblems } from './plan-problem-list.tsx';
import { planQuery } from './plan-queries.ts';
import './plans.css';
import { usePlanWords } from './use-plan-words.ts';

/** One agency's plan: its lines with people and days, what stands against issuing it, and what was done with it. */
export function PlanPage() {
  const { planId } = useParams({ from: '/khung/ke-hoach/$planId' });
  const words = usePlanWords();
  const id = readId(planId);
  const { data, error, refetch } = useQuery({ ...planQuery(id), enabled: id > 0 });
  if (data) return <Plan key={data.id} plan={data} />;
  return (
    <UnloadedPage
      above={<Back />}
      title={words.title}
      id={id}
      notFound={words.notFound}
      error={error}
      onRetry={() => void refetch()}
    />
  );
}

function Back() {
  const words = usePlanWords();
  return (
    <nav className="crumbs" aria-label={words.back}>
      <Link to="/ke-hoach">{words.back}</Link>
    </nav>
  );
}

function Plan({ plan }: { readonly plan: PlanView }) {
  const words = usePlanWords();
  const [editing, edit] = useState(false);
  const { state, number, issuedOn, acceptor, mayWrite } = plan;
  const action =
    mayWrite && !editing ? (
      <Button small onClick={() => edit(true)}>
        {words.edit}
      </Button>
    ) : null;
  return (
    <>
      <PageHead
        above={<Back />}
        title={words.planTitle(plan.agency.name)}
        fact={[plan.programmeTitle, acceptor ? words.acceptor(acceptor.name) : null].filter(Boolean).join(' · ')}
        actions={editing ? null : <PlanActs plan={plan} />}
      />
      <p className="plan-state">
        <StatusMark boxed look={planLooks[state]}>
          {words.states[state]}
        </StatusMark>
        {number && issuedOn ? <span>{words.numberOf(number, formatDay(issuedOn))}</span> : null}
        <StatusMark look={timeLooks[plan.timeClass]}>{words.times[plan.timeClass]}</StatusMark>
      </p>
      {mayWrite ? <PlanProblems problems={plan.problems} /> : null}
      <Section title={words.lines} aside={words.duties(plan.lines.length)} action={action}>
        {editing ? <PlanEditor plan={plan} onClose={() => edit(false)} /> : <PlanLines lines={plan.lines} />}
      </Section>
      <PlanStory plan={plan} />
    </>
  );
}

function PlanStory({ plan: { steps } }: { readonly plan: PlanView }) {
  const words = usePlanWords();
  if (steps.length === 0) return null;
  return (
    <Section title={words.story}>
      <ul className="track">
        {steps.map(({ action, at, person, agency, number, issuedOn, reason }) => (
          <li key={`${action} ${at}`}>
            <b>{agency.shortName}</b> {words.steps[action]}
            {number && issuedOn ? ` ${words.numberOf(number, formatDay(issuedOn))}` : ''}
            <span className="muted">
              {' '}
              · {person.fullName}, {formatMoment(at)}
            </span>
            {reason ? <p>“{reason}”</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
