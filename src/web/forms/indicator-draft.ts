import type { CreateIndicator, IndicatorView } from '#contract/forms.ts';
import { parseVietnameseNumber } from '#domain/numbers/parse-vietnamese-number.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';

/** What is typed of an indicator: numbers as people write them, nothing as an empty text. */
export interface IndicatorDraft extends Omit<
  CreateIndicator,
  'decimals' | 'scaleMin' | 'scaleMax' | 'weightCode' | 'formula' | 'disaggregations'
> {
  readonly decimals: string;
  readonly scaleMin: string;
  readonly scaleMax: string;
  readonly weightCode: string;
  readonly formula: string;
  /** One way a line: 'Giới tính: Nam, Nữ'. */
  readonly disaggregations: string;
}

export const emptyIndicator: IndicatorDraft = {
  code: '',
  name: '',
  definition: '',
  unit: '',
  nature: 'stock',
  decimals: '0',
  scaleMin: '',
  scaleMax: '',
  combination: 'sum',
  weightCode: '',
  formula: '',
  source: '',
  sharing: 'internal',
  disaggregations: '',
  ownerId: null,
  apartFrom: [],
};

export function draftOfIndicator(indicator: IndicatorView): IndicatorDraft {
  const written = (value: string | null) => (value === null ? '' : formatDecimal(value));
  return {
    ...indicator,
    decimals: String(indicator.decimals),
    scaleMin: written(indicator.scaleMin),
    scaleMax: written(indicator.scaleMax),
    weightCode: indicator.weightCode ?? '',
    formula: indicator.formula ?? '',
    disaggregations: indicator.disaggregations.join('\n'),
    ownerId: indicator.owner?.id ?? null,
    apartFrom: [],
  };
}

/** What is sent; a bound that cannot be read goes as it was typed, so that the server names the field. */
export function indicatorOfDraft(draft: IndicatorDraft): CreateIndicator {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  const decimal = (text: string) => {
    const typed = orNull(text);
    const read = typed === null ? null : parseVietnameseNumber(typed);
    return read?.ok ? read.value : typed;
  };
  const { code, name, definition, unit, nature, combination, source, sharing, disaggregations, ownerId, apartFrom } =
    draft;
  return {
    code: code.trim().toUpperCase(),
    name,
    definition,
    unit,
    nature,
    combination,
    source,
    sharing,
    disaggregations: disaggregations.split('\n').filter((text) => text.trim() !== ''),
    ownerId,
    apartFrom,
    decimals: Number(draft.decimals),
    scaleMin: decimal(draft.scaleMin),
    scaleMax: decimal(draft.scaleMax),
    weightCode: orNull(draft.weightCode.toUpperCase()),
    formula: orNull(draft.formula),
  };
}
