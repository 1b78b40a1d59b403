import type { CreateForm, CreateIndicator } from '#contract/forms.ts';
import type { Context } from '#server/context.ts';
import type { RootDb } from '#server/db/database.ts';
import { createForm, createIndicator, enactForm, listFormSummaries } from '#server/forms/index.ts';
import { openReport } from '#server/reporting/index.ts';
import { aContext, anActor } from './person.ts';
import { anAgency } from './province.ts';
import { aQuarter, type Quarter } from './quarter.ts';

export interface AskedForm {
  quarter: Quarter;
  formId: number;
  /** TONG_HO, then HO_NGHEO. */
  indicatorIds: readonly [number, number];
  communeId: number;
  clerk(today?: string): Context;
  chairman(today?: string): Context;
}

type Wanted = Partial<Pick<CreateForm, 'narratives' | 'asksSignature'>> & {
  /** By which dimensions the first line is broken down, and what the catalogue says of them. */
  disaggregations?: string[];
  breakdowns?: string[];
};

const anIndicator = (code: string, name: string, disaggregations: string[] = []): CreateIndicator => ({
  code,
  name,
  definition: '',
  unit: 'hộ',
  nature: 'stock',
  decimals: 0,
  scaleMin: '0',
  scaleMax: null,
  combination: 'sum',
  weightCode: null,
  formula: null,
  source: '',
  sharing: 'internal',
  disaggregations,
  ownerId: null,
  apartFrom: [],
});

/** A quarterly form in force from 2024 that one commune fills. */
export async function anAskedForm(db: RootDb, wanted: Wanted = {}): Promise<AskedForm> {
  const quarter = await aQuarter(db);
  const officer = quarter.as('officer');
  await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  const [programmeForm] = await listFormSummaries(officer);
  const all = await createIndicator(officer, anIndicator('TONG_HO', 'Tổng dân cư theo hộ', wanted.disaggregations));
  const poor = await createIndicator(officer, anIndicator('HO_NGHEO', 'Số hộ nghèo'));
  const line = { required: true, partOfId: null };
  const draft = await createForm(officer, {
    code: 'BC.GN',
    name: 'Báo cáo giảm nghèo',
    guidance: '',
    legalBasis: 'Quyết định minh họa',
    regimeId: programmeForm?.regime.id ?? 0,
    effectiveFrom: '2024-01-01',
    lines: [
      { ...line, indicatorId: all.id, number: '1', breakdowns: wanted.breakdowns ?? [] },
      { ...line, indicatorId: poor.id, number: '2' },
    ],
    narratives: wanted.narratives ?? [],
    units: [{ by: 'kind', kind: 'commune' }],
    asksSignature: wanted.asksSignature ?? false,
  });
  await enactForm(officer, draft.id, draft.revision);
  const { provinceId } = quarter;
  const communeId = await anAgency(db, { provinceId, kind: 'commune', name: 'Xã Trà Linh' });
  const clerk = await anActor(db, { provinceId, agencyId: communeId, roles: ['specialist'] });
  const chairman = await anActor(db, { provinceId, agencyId: communeId, roles: ['head'] });
  return {
    quarter,
    formId: draft.id,
    indicatorIds: [all.id, poor.id],
    communeId,
    clerk: (today = '2024-03-15') => aContext(db, clerk, today),
    chairman: (today = '2024-03-15') => aContext(db, chairman, today),
  };
}
