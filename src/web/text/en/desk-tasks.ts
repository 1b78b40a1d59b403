import type { deskTasks as vi } from '../vi/desk-tasks.ts';

export const deskTasks: typeof vi = {
  title: 'Tasks of my agency',
  toConfirm: 'Tasks that wait for the Office',
  all: 'Show all',
};
