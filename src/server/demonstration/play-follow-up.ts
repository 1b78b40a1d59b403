import type { PlanLineDraft, PlanView } from '#contract/plans.ts';
import { raiseBlocker } from '../blockers/index.ts';
import { giveDirective } from '../directives/index.ts';
import { planMeeting, setAgenda } from '../meetings/index.ts';
import { openPlan, setPlanLines, setPlanRound, takePlanStep } from '../plans/index.ts';
import { getProgramme } from '../programme/index.ts';
import { at, type ProgrammeStage } from './stage.ts';
import { OFFICER } from './task-stories.ts';

/** An agency's plan: who writes and signs it, under which number, when. */
interface PlanStory {
  readonly prefix: string;
  readonly number: string;
  readonly issuedAt: string;
  readonly acceptedAt: string | null;
}

const planStories: readonly PlanStory[] = [
  { prefix: 'stc', number: '05/KH-STC', issuedAt: '2024-01-15 15:00', acceptedAt: '2024-01-17 09:00' },
  { prefix: 'syt', number: '11/KH-SYT', issuedAt: '2024-01-17 10:20', acceptedAt: '2024-01-18 14:00' },
  { prefix: 'snv', number: '07/KH-SNV', issuedAt: '2024-01-19 16:10', acceptedAt: null },
  { prefix: 'sxd', number: '14/KH-SXD', issuedAt: '2024-01-24 08:40', acceptedAt: null },
];

const SET_DAY = '2024-01-19';
const OPEN: readonly string[] = ['overdue', 'due-soon', 'in-time'];

/** The agencies' plans of January, and what waits for an answer or a decision in December, by the very verbs that people use. */
export async function playFollowUp(stage: ProgrammeStage): Promise<void> {
  await setPlanRound(at(stage, OFFICER, '2024-01-09 08:30'), stage.programmeId, {
    version: null,
    issueBy: SET_DAY,
    basis: 'Điều 2, khoản 1 Quyết định: trước ngày 20/01/2024',
  });
  for (const story of planStories) await playPlan(stage, story);
  await playDecember(stage);
}

async function playPlan(stage: ProgrammeStage, { prefix, number, issuedAt, acceptedAt }: PlanStory): Promise<void> {
  const writer = at(stage, `${prefix}.chuyenvien`, '2024-01-11 09:00');
  const opened = await openPlan(writer, { programmeId: stage.programmeId });
  const written = await setPlanLines(writer, opened.id, { version: opened.version, lines: linesOf(opened) });
  const head = at(stage, `${prefix}.lanhdao`, issuedAt);
  const { version } = await takePlanStep(head, opened.id, {
    version: written.version,
    action: 'promulgate',
    number,
    issuedOn: head.today,
  });
  if (acceptedAt !== null) await takePlanStep(at(stage, OFFICER, acceptedAt), opened.id, { version, action: 'accept' });
}

function linesOf({ lines }: PlanView): PlanLineDraft[] {
  return lines.map(({ kind, targetId, taskId, title, measures, dueOn, planned, allocation }) => ({
    kind,
    targetId,
    taskId,
    title,
    measures,
    dueOn,
    planned,
    allocation,
    inCharge: kind === 'target' ? 'Phòng Kế hoạch - Tài chính' : 'Phòng chuyên môn',
    shares: [],
  }));
}

/** A word of the Chairman that waits for the office, the agenda of the next meeting, and an obstacle whose answer is late. */
async function playDecember(stage: ProgrammeStage): Promise<void> {
  const chairman = at(stage, 'chutich', '2024-12-12 16:45');
  const alone = { givenById: null, agendaItemId: null, leadAgencyId: null, dueOn: null };
  const targetId = stage.targetIds.get('3') ?? null;
  const words = 'Giao Sở Tài chính rà soát các khoản thu còn dư địa, báo cáo trước ngày 27/12/2024';
  await giveDirective(chairman, { ...alone, words, aboutTaskId: null, aboutTargetId: targetId });

  const officer = at(stage, OFFICER, '2024-12-13 08:20');
  const meeting = await planMeeting(officer, {
    kind: 'regular',
    title: 'Phiên họp thường kỳ tháng 12 năm 2024 (minh họa)',
    heldOn: '2024-12-26',
    place: 'Phòng họp số 1',
    chairId: chairman.actor.personId,
    attendees: null,
  });
  const item = { id: null, question: null, agencyId: null, taskId: null, targetId: null };
  await setAgenda(officer, meeting.id, {
    version: meeting.version,
    items: [{ ...item, kind: 'to-hear', title: 'Tình hình kinh tế - xã hội năm 2024' }],
  });
  await raiseLateObstacle(stage);
}

async function raiseLateObstacle(stage: ProgrammeStage): Promise<void> {
  const blocked = at(stage, 'sgtvt.chuyenvien', '2024-12-03 09:10');
  const { tasks } = await getProgramme(blocked, stage.programmeId);
  const task = tasks.find(({ lead, timeClass }) => lead?.id === blocked.actor.agencyId && OPEN.includes(timeClass));
  // The same latitude as the assignments have: what the reader cuts otherwise one day is left out.
  if (!task) return;
  const words = 'Bộ chuyên ngành chưa có ý kiến về phương án xã hội hóa; Sở không đủ thẩm quyền đề nghị lại.';
  await raiseBlocker(blocked, { taskId: task.id, words, wanted: 'UBND tỉnh có công văn đề nghị Bộ trả lời.' });
}
