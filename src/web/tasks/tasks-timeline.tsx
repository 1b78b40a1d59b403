import type { CSSProperties } from 'react';
import type { FollowedTask } from '#contract/tasks.ts';
import { makeDay } from '#domain/calendar.ts';
import { useSession } from '../session.tsx';
import { formatDay } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { standWords } from './stand-words.ts';
import { taskCode } from './task-code.ts';
import { useTimeWords } from './time-tag.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { barOf, placeOf, type TimelineBar } from './timeline-shape.ts';
import './timeline.css';
import { useTaskWords } from './use-task-words.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const at = (place: number): CSSProperties => ({ left: `${place}%` });
const span = (from: number, to: number): CSSProperties => ({ left: `${from}%`, width: `${Math.max(0, to - from)}%` });

/** The year of the tasks in the list: when each was given, its milestones, its due day, and today. */
export function TasksTimeline({ tasks }: { readonly tasks: readonly FollowedTask[] }) {
  const { timeline: words } = useTaskWords();
  const { today } = useSession();
  const year = Number(today.slice(0, 4));
  const shown = tasks.flatMap((task) => {
    const bar = barOf(task, today, year);
    return bar ? [{ task, bar }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Section title={words.title} aside={words.aside(shown.length, year)}>
      <Legend />
      <div className="timeline" role="img" aria-label={words.caption(year)}>
        <div className="tl-head">
          <span />
          <div className="tl-track">
            {months.map((month) => (
              <span key={month} className="tl-month" style={at(placeOf(makeDay(year, month, 1), year))}>
                {words.month(month)}
              </span>
            ))}
            <b className="tl-today" style={{ ...at(placeOf(today, year)), translate: `-${placeOf(today, year)}%` }}>
              {words.today}
            </b>
          </div>
          <span />
        </div>
        {shown.map(({ task, bar }) => (
          <Row key={task.id} task={task} bar={bar} today={placeOf(today, year)} />
        ))}
      </div>
      <TimelineTable tasks={shown.map(({ task }) => task)} year={year} />
    </Section>
  );
}

function Legend() {
  const { timeline: words } = useTaskWords();
  return (
    <p className="tl-legend" aria-hidden>
      <i className="mark done" /> {words.done} <i className="mark" /> {words.open} <i className="due" /> {words.due}{' '}
      <i className="due first" /> {words.firstDue} <i className="late" /> {words.late}
    </p>
  );
}

interface RowProps {
  readonly task: FollowedTask;
  readonly bar: TimelineBar;
  readonly today: number;
}

function Row({ task, bar, today }: RowProps) {
  const words = useTaskWords();
  const classes = useTimeWords();
  const said = standWords({ ...task, extensionsGranted: 0, milestones: { done: 0, all: 0, days: [] } }, words);
  return (
    <div className={`tl-row ${task.timeClass}`}>
      <span className="tl-name">
        <b>{taskCode(task, words)}</b> {task.title}
      </span>
      <div className="tl-track">
        <i className="today" style={at(today)} />
        <i className="rest" style={span(bar.from, bar.end)} />
        <i className="bar" style={span(bar.from, bar.until)} />
        {bar.late ? <i className="late" style={span(bar.late.from, bar.late.to)} /> : null}
        {bar.firstDue === null ? null : <i className="due first" style={at(bar.firstDue)} />}
        {bar.due === null ? null : <i className="due" style={at(bar.due)} />}
        {bar.marks.map((mark, index) => (
          <i key={`${mark.at} ${index}`} className={mark.done ? 'mark done' : 'mark'} style={at(mark.at)} />
        ))}
      </div>
      <span className="tl-said">{said || classes[task.timeClass]}</span>
      <span className="vh">{task.dueOn ? formatDay(task.dueOn) : ''}</span>
    </div>
  );
}
