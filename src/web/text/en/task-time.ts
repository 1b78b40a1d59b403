import type { taskTime as vi } from '../vi/task-time.ts';

export const taskTime: typeof vi = {
  classes: {
    'in-time': 'In time',
    'due-soon': 'Due soon',
    overdue: 'Overdue',
    'no-due-day': 'No due day',
    'done-in-time': 'Done in time',
    'done-late': 'Done late',
    stopped: 'Clock stopped',
  },
};
