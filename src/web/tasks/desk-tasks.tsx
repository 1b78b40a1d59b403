import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hasAnyRole, useSession } from '../session.tsx';
import { deskTasks as en } from '../text/en/desk-tasks.ts';
import { useLanguage } from '../text/text.tsx';
import { deskTasks as vi } from '../text/vi/desk-tasks.ts';
import { Section } from '../ui/section.tsx';
import { asksForMe } from './asks-for-me.ts';
import { nextAct } from './next-act.ts';
import { TaskAct, TaskTime } from './task-cells.tsx';
import { tasksQuery } from './task-queries.ts';
import './tasks.css';

const SHOWN = 6;

/** The tasks that ask for something of the person now; nothing where none does, and nothing while they come. */
export function DeskTasks() {
  const session = useSession();
  const words = useLanguage().language === 'en' ? en : vi;
  const isOffice = hasAnyRole(session, ['programme-officer']) && session.functions.includes('programme-office');
  const { data } = useInfiniteQuery(tasksQuery(isOffice ? '' : 'mine=1'));
  const viewer = { ...session, isOffice };
  const asking = (data?.pages[0]?.tasks ?? []).filter((task) => asksForMe(task, viewer));
  if (asking.length === 0) return null;
  const all = (
    <Link to="/nhiem-vu" search={isOffice ? {} : { toi: '1' }}>
      {words.all}
    </Link>
  );
  return (
    <Section id="nhiem-vu" title={isOffice ? words.toConfirm : words.title} aside={asking.length} action={all}>
      <ul className="task-cards">
        {asking.slice(0, SHOWN).map((task) => (
          <li key={task.id}>
            <div>
              <Link to="/nhiem-vu/$taskId" params={{ taskId: String(task.id) }} className="task-link">
                {task.title}
              </Link>
              <div className="time">
                <TaskTime task={task} />
              </div>
            </div>
            <TaskAct task={task} act={nextAct(task, viewer)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
