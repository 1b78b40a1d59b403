import type { programme as vi } from '../vi/programme.ts';
import { assignment } from './programme-assignment.ts';
import { purpose } from './programme-purpose.ts';
import { reading } from './programme-reading.ts';
import { review } from './programme-review.ts';

export const programme: typeof vi = { ...review, ...reading, ...assignment, purpose };
