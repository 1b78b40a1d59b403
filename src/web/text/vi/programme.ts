import { agencies } from './programme-agencies.ts';
import { amendments } from './programme-amendments.ts';
import { assignment } from './programme-assignment.ts';
import { review } from './programme-review.ts';

export const programme = { ...review, ...assignment, amendments, agencies };
