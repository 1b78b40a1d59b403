import { assignment } from './programme-assignment.ts';
import { purpose } from './programme-purpose.ts';
import { reading } from './programme-reading.ts';
import { review } from './programme-review.ts';

export const programme = { ...review, ...reading, ...assignment, purpose };
