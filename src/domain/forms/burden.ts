import { type RegimeFrequency } from '#domain/reporting/regime.ts';
import { periodsInYear } from '#domain/reporting/period.ts';

/** What one form asks of its units in a year. */
export interface FormDemand {
  /** Cells that a person fills: lines that are not reckoned, and sections of words. */
  readonly fields: number;
  readonly units: number;
  readonly frequency: RegimeFrequency;
}

/** Fields × units × periods of a year: how many times somebody in the province fills a cell because of the form. */
export function burdenOfYear({ fields, units, frequency }: FormDemand): number {
  return fields * units * periodsInYear(frequency);
}
