import type { Decimal } from '#domain/decimal.ts';
import type { Combination, SharingClass } from '#domain/forms/indicator.ts';
import type { Nature } from '#domain/programme/target.ts';
import type { Key, WithDefault } from './columns.ts';

export interface IndicatorTable {
  id: Key;
  province_id: number;
  code: string;
  name: string;
  definition: WithDefault<string>;
  unit: string;
  nature: Nature;
  decimals: WithDefault<number>;
  scale_min: Decimal | null;
  scale_max: Decimal | null;
  combination: Combination;
  weight_id: number | null;
  formula: string | null;
  source: WithDefault<string>;
  owner_id: number | null;
  sharing: WithDefault<SharingClass>;
  disaggregations: WithDefault<string[]>;
  version: WithDefault<number>;
}
