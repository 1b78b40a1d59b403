import { z } from 'zod';
import { AgencyRef, DecimalText, Id, PeriodKey } from './shapes.ts';

/** GET /api/map/quantities: what has figures of districts or communes. */
export const MapQuantities = z.object({
  quantities: z.array(z.object({ id: Id, name: z.string(), unit: z.string().nullable(), units: z.number().int() })),
});
export type MapQuantities = z.infer<typeof MapQuantities>;

export const mapOrigins = ['reported', 'earlier'] as const;

export const MapUnit = z.object({
  agency: AgencyRef,
  /** The official code by which boundaries know the unit; null where the register has none. */
  code: z.string().nullable(),
  level: z.string(),
  /** Missing is null, never zero. */
  value: DecimalText.nullable(),
  /** On how many of how many units below the figure rests. */
  given: z.number().int(),
  units: z.number().int(),
  origin: z.enum(mapOrigins),
});
export type MapUnit = z.infer<typeof MapUnit>;

/** GET /api/map/quantities/:id: the figures of the places directly under the province, period by period, as the units stood then. */
export const MapView = z.object({
  quantity: z.object({ id: Id, name: z.string(), unit: z.string().nullable() }),
  periods: z.array(z.object({ periodKey: PeriodKey, units: z.array(MapUnit) })),
});
export type MapView = z.infer<typeof MapView>;
