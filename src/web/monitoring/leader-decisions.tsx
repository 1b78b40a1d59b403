import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LeaderView } from '#contract/monitoring.ts';
import { useText } from '../text/text.tsx';
import { Section } from '../ui/section.tsx';
import { listMisses, type TargetWithParts } from './group-targets.ts';
import { countOverdue } from './overdue-reports.ts';

interface LeaderDecisionsProps {
  readonly view: LeaderView;
  readonly joined: readonly TargetWithParts[];
}

interface Decision {
  readonly key: string;
  readonly line: ReactNode;
}

/** What only the Chairman can set in motion, each with its verb; drawn from the figures, for a person to take up. */
export function LeaderDecisions({ view, joined }: LeaderDecisionsProps) {
  const { monitoring } = useText();
  const targets = useTargetDecisions(joined);
  const rest = useOtherDecisions(view);
  const decisions = [...targets, ...rest];
  return (
    <Section title={monitoring.leaderDecide} aside={decisions.length > 0 ? monitoring.leaderDecideBasis : null}>
      {decisions.length === 0 ? <p className="state">{monitoring.leaderDecideNone}</p> : null}
      <ol className="decisions">
        {decisions.map(({ key, line }) => (
          <li key={key}>{line}</li>
        ))}
      </ol>
    </Section>
  );
}

function useTargetDecisions(joined: readonly TargetWithParts[]): Decision[] {
  const { decisions } = useText().monitoring;
  return listMisses(joined).map(({ target }) => {
    const name = `(${target.number}) ${target.name}`;
    return {
      key: `target-${target.id}`,
      line: (
        <Link className="row" to="/chi-tieu/$targetId" params={{ targetId: String(target.id) }}>
          {target.lead ? decisions.target(name, target.lead.shortName) : decisions.targetNoLead(name)}
        </Link>
      ),
    };
  });
}

function useOtherDecisions({ reports, tasks, consolidation }: LeaderView): Decision[] {
  const { decisions } = useText().monitoring;
  const overdue = countOverdue(reports.missing);
  const found: Decision[] = [];
  const add = (key: string, to: '/bao-cao' | '/chuong-trinh' | '/tong-hop', words: string) =>
    found.push({
      key,
      line: (
        <Link className="row" to={to}>
          {words}
        </Link>
      ),
    });
  if (overdue > 0) add('reports', '/bao-cao', decisions.reports(overdue));
  if (tasks.withoutLead > 0) add('tasks', '/chuong-trinh', decisions.tasksLead(tasks.withoutLead));
  if (consolidation?.status === 'open' && reports.expected > 0 && reports.missing.length === 0)
    add('freeze', '/tong-hop', decisions.freeze);
  return found;
}
