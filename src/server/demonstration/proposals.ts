import type { Proposal } from '#contract/programme.ts';
import { leftOutTask } from './task-assignments.ts';

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
  if (content.kind !== 'target') return null;
  const { target } = content;
  const names = NAMES[target.number];
  if (!names) return null;
  const parts = target.parts.map((part, index) => ({ ...part, name: names.parts[index] ?? part.name }));
  return { kind: 'target', target: { ...target, ...asShare(target), parts } };
}

/** "Hoàn thành việc sắp xếp" has no number: it is reported as the share that is done. */
function asShare({ comparator, value }: TargetContent): Partial<TargetContent> {
  return comparator === 'complete' && value === null ? { unit: '%' } : {};
}

/** Why a reading is left out; null where it stays. */
export function reasonToLeaveOut(content: Content): string | null {
  return content.kind === 'task' && content.task.title.startsWith(leftOutTask.begins) ? leftOutTask.reason : null;
}
