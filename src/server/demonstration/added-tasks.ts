import type { AddTask } from '#contract/tasks.ts';
import { type TaskTurn, told } from './task-stories.ts';

/** A task that came in during the year from outside of the decision, and what happened to it. */
export interface AddedTaskStory {
  readonly at: string;
  readonly leadKey: string;
  readonly task: Pick<AddTask, 'kind' | 'origin' | 'sourceWords' | 'title' | 'product' | 'dueOn' | 'urgent'>;
  readonly turns: readonly TaskTurn[];
}

export const addedTaskStories: readonly AddedTaskStory[] = [
  {
    at: '2024-11-18 15:20',
    leadKey: 'so-tai-chinh',
    task: {
      kind: 'report',
      origin: 'directive',
      sourceWords: 'Thông báo kết luận số 402/TB-UBND ngày 15/11/2024 (minh họa)',
      title: 'Rà soát nợ đọng xây dựng cơ bản của các huyện và đề xuất cách xử lý',
      product: 'Báo cáo trình UBND tỉnh',
      dueOn: '2024-12-10',
      urgent: true,
    },
    turns: [
      { at: '2024-11-19 08:50', by: 'stc.chuyenvien', step: 'receive' },
      told('stc', '2024-12-04', 'Đã có số của 15 trên 18 huyện, thị xã, thành phố.'),
    ],
  },
  {
    at: '2024-12-02 16:10',
    leadKey: 'so-noi-vu',
    task: {
      kind: 'task',
      origin: 'directive',
      sourceWords: 'Thông báo kết luận số 431/TB-UBND ngày 29/11/2024 (minh họa)',
      title: 'Sắp xếp lại nhân sự quản lý các bến xe sau khi chuyển giao',
      product: 'Phương án nhân sự',
      dueOn: '2024-12-27',
      urgent: false,
    },
    turns: [
      {
        at: '2024-12-04 10:00',
        by: 'snv.lanhdao',
        step: 'decline',
        reason: 'Viên chức bến xe thuộc đơn vị sự nghiệp của Sở Giao thông vận tải; đề nghị giao Sở đó chủ trì.',
      },
    ],
  },
  {
    at: '2024-12-09 09:15',
    leadKey: 'so-noi-vu',
    task: {
      kind: 'report',
      origin: 'letter',
      sourceWords: 'Công văn số 7215/BNV-CCHC ngày 05/12/2024 (minh họa)',
      title: 'Báo cáo kết quả cải cách hành chính năm 2024 gửi Bộ Nội vụ',
      product: 'Báo cáo',
      dueOn: '2024-12-18',
      urgent: true,
    },
    turns: [{ at: '2024-12-09 14:05', by: 'snv.chuyenvien', step: 'receive' }],
  },
];
