import { freezeConsolidation, getConsolidation, reopenConsolidation } from '../consolidation/index.ts';
import { keepForecasts } from '../monitoring/index.ts';
import { playCorrection, playReport } from './play-reports.ts';
import { at, type ProgrammeStage } from './stage.ts';
import { correction, freezes, reportStories } from './story.ts';

const CONSOLIDATOR = 'skhdt.tonghop';

/** The year's reports in the order in which they came: three quarters frozen, one corrected after that, the fourth coming in. */
export async function playYear(stage: ProgrammeStage): Promise<void> {
  await playQuarter(stage, 1);
  await playQuarter(stage, 2);
  await playCorrection(stage);
  await changeConsolidation(stage, 2, correction.reopened, reopenConsolidation, correction.reason);
  await changeConsolidation(stage, 2, correction.frozen, freezeConsolidation, correction.remark);
  await playQuarter(stage, 3);
  for (const story of reportStories[4]) await playReport(stage, story);
}

async function playQuarter(stage: ProgrammeStage, quarter: 1 | 2 | 3): Promise<void> {
  for (const story of reportStories[quarter]) await playReport(stage, story);
  const { at: moment, remark } = freezes[quarter];
  await changeConsolidation(stage, quarter, moment, freezeConsolidation, remark);
}

async function changeConsolidation(
  stage: ProgrammeStage,
  quarter: number,
  moment: string,
  change: typeof freezeConsolidation,
  remark: string,
): Promise<void> {
  const ctx = at(stage, CONSOLIDATOR, moment);
  const periodKey = `2024Q${quarter}`;
  const { version } = await getConsolidation(ctx, stage.programmeId, periodKey);
  await change(ctx, stage.programmeId, periodKey, { version, remark });
  const { actor, today, now } = ctx;
  const { provinceId } = actor;
  await keepForecasts(stage.db, { provinceId, programmeId: stage.programmeId, periodKey, today, now });
}
