import { z } from 'zod';
import { standpoints } from '#domain/agencies/standpoint.ts';
import { isDecimal } from '#domain/decimal.ts';
import { periodKeyPattern } from '#domain/reporting/period.ts';

/** An exact decimal as text, '23600' or '7.5'; floats never cross the wire. */
export const DecimalText = z.string().refine(isDecimal, { error: 'decimal' });

/** A figure as somebody gives it: no real one comes near this length, and reckoning with a longer one takes for ever. */
export const GivenDecimal = DecimalText.max(40);

/** A day, '2024-01-19'. */
export const DayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A moment with its offset, '2024-03-15T09:10:00.000Z'. */
export const MomentText = z.string();

/** A reporting period's key as other systems write it: '2024Q1'. */
export const PeriodKey = z.string().regex(periodKeyPattern);

/** What an integer column holds. */
const LARGEST = 2_147_483_647;
export const Id = z.number().int().positive().max(LARGEST);
export const IdParams = z.object({ id: z.coerce.number().int().positive() });
export const ProgrammePeriodParams = IdParams.extend({ periodKey: PeriodKey });

/** Every edit names the version that it edits, and loses politely when another came first. */
export const Version = z.number().int().positive();

export const Standing = z.enum(['estimate', 'preliminary', 'final']);

export const AgencyRef = z.object({ id: Id, name: z.string(), shortName: z.string() });
export type AgencyRef = z.infer<typeof AgencyRef>;

/** ?view=now asks for the agencies that stand today for those of the time. */
export const StandpointQuery = z.object({ view: z.enum(standpoints).default('was') });

export const PersonRef = z.object({ id: Id, fullName: z.string(), title: z.string().nullable() });
export type PersonRef = z.infer<typeof PersonRef>;
