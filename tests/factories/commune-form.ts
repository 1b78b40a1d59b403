import type { CreateIndicator } from '#contract/forms.ts';
import type { Context } from '#server/context.ts';
import type { RootDb } from '#server/db/database.ts';
import { createForm, createIndicator, enactForm, listFormSummaries } from '#server/forms/index.ts';
import { openReport } from '#server/reporting/index.ts';
import { aContext, anActor } from './person.ts';
import { anAgency } from './province.ts';
import { aQuarter, type Quarter } from './quarter.ts';

export interface CommuneForm {
  quarter: Quarter;
  formId: number;
  /** Two indicators of one line each: all households, then the poor ones. */
  indicatorIds: number[];
  communes: Record<string, Context>;
  consolidator: Context;
  /** A specialist of a department that leads no commune. */
  stranger: Context;
}

const anIndicator = (code: string, name: string): CreateIndicator => ({
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
  disaggregations: [],
  ownerId: null,
  apartFrom: [],
});

/** A quarterly form of indicators, in force from 2024, that the named communes fill. */
export async function aCommuneForm(db: RootDb, names: readonly string[]): Promise<CommuneForm> {
  const quarter = await aQuarter(db);
  const officer = quarter.as('officer');
  await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
  const [programmeForm] = await listFormSummaries(officer);
  const all = await createIndicator(officer, anIndicator('TONG_HO', 'Tổng dân cư theo hộ'));
  const poor = await createIndicator(officer, anIndicator('HO_NGHEO', 'Số hộ nghèo'));
  const draft = await createForm(officer, {
    code: 'BC.GN',
    name: 'Báo cáo giảm nghèo',
    guidance: '',
    legalBasis: 'Quyết định minh họa',
    regimeId: programmeForm?.regime.id ?? 0,
    effectiveFrom: '2024-01-01',
    lines: [all, poor].map(({ id }, at) => ({
      indicatorId: id,
      number: String(at + 1),
      required: true,
      partOfId: null,
    })),
    narratives: [],
    units: [{ by: 'kind', kind: 'commune' }],
  });
  await enactForm(officer, draft.id, draft.revision);
  const communes: Record<string, Context> = {};
  for (const name of names) {
    const agencyId = await anAgency(db, { provinceId: quarter.provinceId, kind: 'commune', name });
    const person = await anActor(db, { provinceId: quarter.provinceId, agencyId, roles: ['specialist'] });
    communes[name] = aContext(db, person, '2024-03-15');
  }
  return {
    quarter,
    formId: draft.id,
    indicatorIds: [all.id, poor.id],
    communes,
    consolidator: quarter.as('consolidator'),
    stranger: quarter.as('specialist'),
  };
}
