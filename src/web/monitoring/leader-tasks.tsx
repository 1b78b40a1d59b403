import { Link } from '@tanstack/react-router';
import type { LeaderView } from '#contract/monitoring.ts';
import { useText } from '../text/text.tsx';
import { Section } from '../ui/section.tsx';

export function LeaderTasks({ tasks }: { readonly tasks: LeaderView['tasks'] }) {
  const { monitoring } = useText();
  const gaps = (['overdue', 'withoutLead', 'withoutDue'] as const).filter((gap) => tasks[gap] > 0);
  return (
    <Section title={monitoring.leaderTasks} action={<Link to="/chuong-trinh">{monitoring.seeProgramme}</Link>}>
      <p className="line">
        <b>{monitoring.leaderTasksLine(tasks.total)}</b>
      </p>
      <ul className="say">
        {gaps.map((gap) => (
          <li key={gap}>{monitoring.taskGaps[gap](tasks[gap])}</li>
        ))}
      </ul>
    </Section>
  );
}
