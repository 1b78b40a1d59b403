import type { Text } from '../text.tsx';

export const status: Text['status'] = {
  report: {
    none: 'Not begun',
    draft: 'Being written',
    submitted: 'Awaiting approval',
    approved: 'Handed in',
    accepted: 'Accepted',
    returned: 'Returned',
    queued: 'Waiting to be sent',
  },
  timeliness: {
    'not-open': 'Not open yet',
    'not-owed': 'No report owed for this period',
    'in-time': 'In time',
    'due-soon': 'Due soon',
    overdue: 'Overdue',
    'done-in-time': 'Handed in in time',
    'done-late': 'Handed in late',
    'not-reported': 'Not handed in',
  },
  task: { 'in-time': 'In time', 'due-soon': 'Due soon', overdue: 'Overdue', 'no-due-day': 'No due day' },
  outlook: {
    met: 'Met',
    missed: 'Missed',
    'on-track': 'On pace',
    watch: 'To be watched',
    'at-risk': 'At risk',
    'no-data': 'Not enough figures',
  },
  completeness: {
    complete: 'All sources',
    partial: 'Sources missing',
    missing: 'No figure',
    'not-due': 'Not owed yet',
    contradictory: 'Contradiction',
  },
  proposal: {
    accepted: 'Confirmed',
    rejected: 'Rejected',
    proposed: 'Drawn by machine, sure',
    unsure: 'To be looked at',
  },
  consolidation: { open: 'Open', frozen: 'Frozen' },
  standing: { estimate: 'estimate', preliminary: 'preliminary', final: 'final' },
};
