import type { standpoint as vi } from '../vi/standpoint.ts';

export const standpoint: typeof vi = {
  label: 'Agencies',
  choices: { was: 'As it was', now: 'As it is now' },
  succeeded: (count: number) =>
    `${count} ${count === 1 ? 'agency in this table has' : 'agencies in this table have'} another in their place today.`,
  none: 'No agency in this table has changed since then.',
  was: (name: string) => `reported by ${name}`,
  receivedFrom: (names: string) => `taken over from ${names}`,
  joined: ' reports handed in',
  joinedAria: (period: string) => ` reports handed in, ${period}`,
};
