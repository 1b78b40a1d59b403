import type { purpose as vi } from '../vi/programme-purpose.ts';

export const purpose: typeof vi = {
  label: 'This document is to',
  names: { programme: 'Set up or amend a programme', directives: 'Give single orders (notice, minutes, directive)' },
  directivesHint: 'Each accepted item becomes a task of its own; no programme is set up.',
  toTasks: 'See the tasks from directives',
};
