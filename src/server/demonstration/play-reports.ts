import { type Context, inReadTransaction } from '../context.ts';
import {
  acceptReport,
  approveReport,
  correctReport,
  openReport,
  returnReport,
  saveDraft,
  submitReport,
} from '../reporting/index.ts';
import { signInPrefix, targetAssignments } from './assignments.ts';
import { figureOf, type ReportedFigure } from './figures.ts';
import { findReportVersion } from './programme-queries.ts';
import { at, type ProgrammeStage } from './stage.ts';
import { correction, type ReportStory } from './story.ts';

const CONSOLIDATOR = 'skhdt.tonghop';

type Step = (ctx: Context, id: number, version: number, reason: string) => Promise<unknown>;

/** Takes one step on a report at its present version, as a person who has just opened it does. */
async function take(ctx: Context, step: Step, id: number, reason = ''): Promise<void> {
  const version = await inReadTransaction(ctx, async (tx) => findReportVersion(tx, id));
  await step(ctx, id, version, reason);
}

/** One agency's report of one quarter through all hands that it passes. */
export async function playReport(stage: ProgrammeStage, story: ReportStory): Promise<void> {
  const [specialist, head] = handsOf(story.agencyKey);
  const writing = at(stage, specialist, story.written);
  const { id } = await openReport(writing, stage.programmeId, keyOf(story.quarter));
  await take(
    writing,
    saveOf(stage, story.agencyKey, (key) => figureOf(key, story.quarter)),
    id,
  );
  if (!story.submitted) return;
  await take(at(stage, specialist, story.submitted), submitReport, id);
  if (story.headReturned) {
    await take(at(stage, head, story.headReturned.at), returnReport, id, story.headReturned.reason);
    await take(at(stage, specialist, story.headReturned.again), submitReport, id);
  }
  if (!story.approved) return;
  await take(at(stage, head, story.approved), approveReport, id);
  if (story.returned) await playReturn(stage, story, id);
  else if (story.accepted) await take(at(stage, CONSOLIDATOR, story.accepted), acceptReport, id);
}

async function playReturn(stage: ProgrammeStage, { agencyKey, returned }: ReportStory, id: number): Promise<void> {
  if (!returned) return;
  const [specialist, head] = handsOf(agencyKey);
  await take(at(stage, CONSOLIDATOR, returned.at), returnReport, id, returned.reason);
  if (!returned.again) return;
  await take(at(stage, specialist, returned.again.submitted), submitReport, id);
  await take(at(stage, head, returned.again.approved), approveReport, id);
  await take(at(stage, CONSOLIDATOR, returned.again.accepted), acceptReport, id);
}

/** Finance finds its second quarter wrong after it was frozen: a new version with its reason, through the same hands. */
export async function playCorrection(stage: ProgrammeStage): Promise<void> {
  const { agencyKey, quarter, values, reason } = correction;
  const [specialist, head] = handsOf(agencyKey);
  const opening = at(stage, specialist, correction.opened);
  const { id } = await openReport(opening, stage.programmeId, keyOf(quarter));
  await take(opening, correctReport, id, reason);
  const corrected = new Map<string, string>(Object.entries(values));
  const figure = (key: string): ReportedFigure | null => {
    const value = corrected.get(key);
    return value === undefined ? figureOf(key, quarter) : { value };
  };
  await take(opening, saveOf(stage, agencyKey, figure), id);
  await take(at(stage, specialist, correction.submitted), submitReport, id);
  await take(at(stage, head, correction.approved), approveReport, id);
  await take(at(stage, CONSOLIDATOR, correction.accepted), acceptReport, id);
}

function saveOf(stage: ProgrammeStage, agencyKey: string, figure: (key: string) => ReportedFigure | null): Step {
  const lines = linesOf(stage, agencyKey).map(({ key, targetId }) => {
    const { value = null, standing = 'preliminary', note = null, obstacle = null } = figure(key) ?? {};
    return { quantityId: targetId, value, standing, note, obstacle };
  });
  return async (ctx, id, version) => saveDraft(ctx, id, { version, lines });
}

/** The targets that an agency leads, parts with their whole. */
function linesOf({ targetIds }: ProgrammeStage, agencyKey: string): { key: string; targetId: number }[] {
  const numbers = new Set(targetAssignments.filter(({ lead }) => lead === agencyKey).map(({ number }) => number));
  return [...targetIds].flatMap(([key, targetId]) => (numbers.has(key.split('.')[0] ?? '') ? [{ key, targetId }] : []));
}

function handsOf(agencyKey: string): readonly [specialist: string, head: string] {
  const prefix = signInPrefix[agencyKey] ?? agencyKey;
  return [`${prefix}.chuyenvien`, `${prefix}.lanhdao`];
}

function keyOf(quarter: number): string {
  return `2024Q${quarter}`;
}
