import type { CreateIndicator } from '#contract/forms.ts';
import { createForm, createIndicator, enactForm } from '../forms/index.ts';
import { at, type Stage } from './stage.ts';

const household: Omit<CreateIndicator, 'code' | 'name' | 'definition'> = {
  unit: 'hộ',
  nature: 'stock',
  decimals: 0,
  scaleMin: '0',
  scaleMax: null,
  combination: 'sum',
  weightCode: null,
  formula: null,
  source: 'Rà soát của xã (minh họa)',
  sharing: 'internal',
  disaggregations: [],
  ownerId: null,
  apartFrom: [],
};
const share = { ...household, unit: '%', nature: 'rate', decimals: 2, scaleMax: '100' } as const;

const indicators: readonly CreateIndicator[] = [
  { ...household, code: 'TONG_HO', name: 'Tổng số hộ dân cư', definition: 'Hộ thường trú trên địa bàn xã cuối kỳ' },
  { ...household, code: 'HO_NGHEO', name: 'Số hộ nghèo', definition: 'Hộ trong danh sách được phê duyệt' },
  { ...household, code: 'HO_CAN_NGHEO', name: 'Hộ cận nghèo', definition: 'Hộ trong danh sách được phê duyệt' },
  {
    ...share,
    code: 'TY_LE_NGHEO',
    name: 'Tỷ lệ hộ nghèo',
    definition: 'Số hộ nghèo trên tổng số hộ dân cư',
    combination: 'weighted-mean',
    weightCode: 'TONG_HO',
    formula: 'HO_NGHEO / TONG_HO * 100',
  },
];

/** An illustrative form that communes fill by the regime: three figures typed, one reckoned. */
export async function loadForms(stage: Stage, regimeId: number): Promise<void> {
  const designing = at(stage, 'vp.chuyenvien', '2024-09-20 09:00');
  const lines: { indicatorId: number; number: string; required: boolean; partOfId: number | null }[] = [];
  const known: number[] = [];
  for (const [index, indicator] of indicators.entries()) {
    const { id } = await createIndicator(designing, { ...indicator, apartFrom: known });
    known.push(id);
    const isPart = index === 1 || index === 2;
    const partOfId = isPart ? (known[0] ?? null) : null;
    lines.push({ indicatorId: id, number: ['1', '1.1', '1.2', '2'][index] ?? '', required: true, partOfId });
  }
  const draft = await createForm(designing, {
    code: 'BC.GN',
    name: 'Biểu rà soát hộ nghèo của xã (minh họa)',
    guidance: 'Số hộ tính đến ngày chốt số liệu; tỷ lệ tự tính.',
    legalBasis: 'Ví dụ minh họa, không phải quy định của tỉnh',
    regimeId,
    effectiveFrom: '2024-10-01',
    lines,
    narratives: [],
    units: [{ by: 'kind', kind: 'commune' }],
    asksSignature: true,
  });
  await enactForm(designing, draft.id, draft.revision);
}
