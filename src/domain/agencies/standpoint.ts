/** Agencies as they were when something was reported, or those that stand for them today. */
export const standpoints = ['was', 'now'] as const;
export type Standpoint = (typeof standpoints)[number];
