import { z } from 'zod';
import { Version } from './shapes.ts';

/** PUT /api/documents/:id/programme-year, for programme officers until somebody has begun to report; answers the DocumentView. */
export const SetProgrammeYear = z.object({ version: Version, year: z.number().int().min(2000).max(2100) });
export type SetProgrammeYear = z.infer<typeof SetProgrammeYear>;
