import type { Text } from '../text.tsx';
import { assignment } from './programme-assignment.ts';
import { reading } from './programme-reading.ts';
import { review } from './programme-review.ts';

export const programme: Text['programme'] = { ...review, ...reading, ...assignment };
