import type { Proposal } from '#contract/programme.ts';
import { leftOutTask, taskAssignments } from './task-assignments.ts';

type Content = Proposal['content'];
type TargetContent = Extract<Content, { kind: 'target' }>['target'];

/** Fuller names than the sentence alone gives, by the decision's number; parts in their order. */
const NAMES: Readonly<Record<string, { readonly parts: readonly string[] }>> = {
  '4': { parts: ['Tổng số xã đạt chuẩn nông thôn mới', 'Tỷ lệ xã đạt chuẩn nông thôn mới'] },
  '6': { parts: ['Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ'] },
  '17': { parts: ['Thành lập thị trấn trực thuộc cấp huyện'] },
};

/** What the programme officer writes in place of what was read; null where the reading stands. */
export function corrections(content: Content): Content | null {
  if (content.kind === 'task') return narrowed(content.task);
  const { target } = content;
  const names = NAMES[target.number];
  if (!names) return null;
  const parts = target.parts.map((part, index) => ({ ...part, name: names.parts[index] ?? part.name }));
  return { kind: 'target', target: { ...target, ...asShare(target), parts } };
}

type TaskContent = Extract<Content, { kind: 'task' }>['task'];

/** A task that was read with others of its paragraph keeps its own words only. */
function narrowed(task: TaskContent): Content | null {
  const found = taskAssignments.find(({ begins }) => task.title.startsWith(begins));
  if (!found || task.title === found.title) return null;
  return { kind: 'task', task: { ...task, title: found.title, kind: found.kind ?? task.kind } };
}

/** The tasks that the officer adds: those that were read as part of another one's paragraph, at that one's clause. */
export function splitTasks(proposals: readonly Proposal[]): Pick<Proposal, 'clauseKey' | 'content'>[] {
  return taskAssignments.flatMap(({ begins, title, kind }) => {
    const isIt = ({ content }: Proposal): boolean => content.kind === 'task' && content.task.title.startsWith(begins);
    if (proposals.some(isIt)) return [];
    const words = begins.toLowerCase();
    const around = proposals.find(
      ({ content }) => content.kind === 'task' && content.task.asWritten.toLowerCase().includes(words),
    );
    if (around?.content.kind !== 'task') return [];
    const task = { ...around.content.task, title, kind: kind ?? ('task' as const), product: null, asWritten: title };
    return [{ clauseKey: around.clauseKey, content: { kind: 'task' as const, task } }];
  });
}

/** "Hoàn thành việc sắp xếp" has no number: it is reported as the share that is done. */
function asShare({ comparator, value }: TargetContent): Partial<TargetContent> {
  return comparator === 'complete' && value === null ? { unit: '%' } : {};
}

/** Why a reading is left out; null where it stays. */
export function reasonToLeaveOut(content: Content): string | null {
  return content.kind === 'task' && content.task.title.startsWith(leftOutTask.begins) ? leftOutTask.reason : null;
}
