import type { CreateIndicator } from '#contract/forms.ts';
import { createForm, createIndicator, enactForm } from '../forms/index.ts';
import { findIndicatorIds, findRegimeId } from './commune-queries.ts';
import { at, type Stage } from './stage.ts';

const counted: Omit<CreateIndicator, 'code' | 'name' | 'definition'> = {
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

const water: readonly CreateIndicator[] = [
  { ...counted, code: 'HO_NUOC_SACH', name: 'Số hộ dùng nước sạch', definition: 'Hộ dùng nước đạt quy chuẩn' },
  {
    ...counted,
    code: 'TY_LE_NUOC_SACH',
    name: 'Tỷ lệ hộ dùng nước sạch',
    definition: 'Số hộ dùng nước sạch trên tổng số hộ dân cư',
    unit: '%',
    nature: 'rate',
    decimals: 2,
    scaleMax: '100',
    combination: 'none',
    formula: 'HO_NUOC_SACH / TONG_HO * 100',
  },
];
const cards: CreateIndicator = {
  ...counted,
  code: 'THE_BHYT_NGHEO',
  name: 'Thẻ bảo hiểm y tế cấp cho hộ nghèo',
  definition: 'Thẻ còn hạn đến ngày chốt số liệu',
  unit: 'thẻ',
};

/** The forms that the demonstration's communes hand in, and which indicator each line asks for. */
export interface CommuneForms {
  livingId: number;
  cardsId: number;
  indicatorIds: ReadonlyMap<string, number>;
}

/** Two illustrative forms of the same communes and quarter; both ask for the number of poor households, so their figures can differ. */
export async function loadCommuneForms(stage: Stage, provinceId: number): Promise<CommuneForms> {
  const designing = at(stage, 'vp.chuyenvien', '2024-09-23 09:00');
  const known = [...(await findIndicatorIds(stage.db, provinceId)).values()];
  for (const indicator of [...water, cards]) {
    const { id } = await createIndicator(designing, { ...indicator, apartFrom: known });
    known.push(id);
  }
  const indicatorIds = await findIndicatorIds(stage.db, provinceId);
  const regimeId = await findRegimeId(stage.db, provinceId, 'ra-soat-ho-ngheo');
  const enact = async (code: string, name: string, codes: readonly string[]): Promise<number> => {
    const draft = await createForm(designing, {
      code,
      name,
      guidance: 'Số liệu tính đến ngày chốt.',
      legalBasis: 'Ví dụ minh họa, không phải quy định của tỉnh',
      regimeId,
      effectiveFrom: '2024-10-01',
      lines: codes.map((each, index) => ({
        indicatorId: indicatorIds.get(each) ?? 0,
        number: String(index + 1),
        required: true,
        partOfId: null,
      })),
      narratives: [],
      units: [{ by: 'kind', kind: 'commune' }],
    });
    await enactForm(designing, draft.id, draft.revision);
    return draft.id;
  };
  return {
    livingId: await enact('BC.NTM', 'Biểu đời sống dân cư nông thôn của xã (minh họa)', [
      'TONG_HO',
      'HO_NGHEO',
      'HO_NUOC_SACH',
      'TY_LE_NUOC_SACH',
    ]),
    cardsId: await enact('BC.BHYT', 'Biểu bảo hiểm y tế hộ nghèo của xã (minh họa)', ['HO_NGHEO', 'THE_BHYT_NGHEO']),
    indicatorIds,
  };
}
