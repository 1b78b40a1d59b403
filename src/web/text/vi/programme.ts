import { agencies } from './programme-agencies.ts';
import { amendments } from './programme-amendments.ts';
import { assignment } from './programme-assignment.ts';
import { reading } from './programme-reading.ts';
import { review } from './programme-review.ts';

export const programme = { ...review, ...reading, ...assignment, amendments, agencies };
