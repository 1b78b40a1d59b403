import type { Decimal } from '#domain/decimal.ts';
import type { Nature } from '#domain/programme/target.ts';

/**
 * How the figures of several agencies make one: added, weighted by a named indicator, the latest one, or not at all
 * (a rate without its weights cannot be put together from rates).
 */
export const combinations = ['sum', 'weighted-mean', 'last', 'none'] as const;
export type Combination = (typeof combinations)[number];

/** Who may see the figure: everybody, the province's agencies, or only those on the report's route. */
export const sharingClasses = ['open', 'internal', 'restricted'] as const;
export type SharingClass = (typeof sharingClasses)[number];

/** A code as forms and formulas write it: 'HO_NGHEO', 'NS.01'. */
const CODE = /^[A-Z][A-Z0-9]*(?:[._][A-Z0-9]+)*$/;

export function isIndicatorCode(text: string): boolean {
  return text.length <= 40 && CODE.test(text);
}

/**
 * One measure of the province's catalogue, the same in every form that asks for it. Figures must be uniform in concept, method and
 * unit (Decree 09/2019/NĐ-CP on reporting regimes, known from provincial decisions that repeat it; not read in the original).
 */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly nature: Nature;
  /** How many decimals a figure may have; 0 for what is counted. */
  readonly decimals: number;
  readonly scaleMin: Decimal | null;
  readonly scaleMax: Decimal | null;
  readonly combination: Combination;
  /** The indicator whose figures weigh a weighted mean: households for a share of households. */
  readonly weightCode: string | null;
  /** Reckoned from other indicators of the same form and never typed. */
  readonly formula: string | null;
  readonly source: string;
  readonly ownerAgencyId: number | null;
  readonly sharing: SharingClass;
  /** What it is broken down by: 'giới tính', 'dân tộc'. */
  readonly disaggregations: readonly string[];
}
