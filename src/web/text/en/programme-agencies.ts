import type { agencies as source } from '../vi/programme-agencies.ts';

export const agencies: typeof source = {
  title: 'Agencies named in the items',
  count: (all, open) => (open === 0 ? `${all} names, all in the register` : `${all} names, ${open} to be settled`),
  settled: (count) => `${count} settled names`,
  kinds: {
    known: 'In the register',
    group: 'Group of agencies',
    ambiguous: 'Several agencies of this name',
    unknown: 'Not in the register',
  },
  ended: 'No longer exists: choose its successor',
  successors: (names) => `Its successor: ${names.join('; ')}.`,
  inRegister: (name) => `In the register: ${name}.`,
  show: (clauses) => (clauses === 1 ? 'Show the place' : `Show the first of ${clauses} places`),
};
