import type { Milestone } from '#contract/tasks.ts';
import type { TaskAction } from '#domain/tasks/workflow.ts';

/** One thing that somebody did with a task; moments are local, '2024-03-15 09:10'. */
export type TaskTurn = { readonly at: string; readonly by: string } & (
  | { readonly step: Exclude<TaskAction, 'assign' | 'finish'>; readonly reason?: string }
  | { readonly proof: { readonly number: string; readonly datedOn: string; readonly title: string } }
  | { readonly ask: string; readonly reason: string }
  | { readonly granted: boolean; readonly answer: string }
  | { readonly milestones: readonly Milestone[] }
);

/** What happened over the year to the task whose title begins so: all of it made up for the demonstration. */
export interface TaskStory {
  readonly begins: string;
  readonly turns: readonly TaskTurn[];
}

export const OFFICER = 'vp.chuyenvien';
const LEADER = 'phochutich';

const taken = (prefix: string, received: string, started: string): TaskTurn[] => [
  { at: `${received} 09:20`, by: `${prefix}.chuyenvien`, step: 'receive' },
  { at: `${started} 14:10`, by: `${prefix}.chuyenvien`, step: 'start' },
];
/** Tells of progress. */
export const told = (prefix: string, day: string, reason: string): TaskTurn => ({
  at: `${day} 15:30`,
  by: `${prefix}.chuyenvien`,
  step: 'progress',
  reason,
});
const proved = (prefix: string, day: string, proof: { number: string; datedOn: string; title: string }): TaskTurn => ({
  at: `${day} 16:05`,
  by: `${prefix}.lanhdao`,
  proof,
});
const confirmed = (day: string): TaskTurn => ({ at: `${day} 10:30`, by: OFFICER, step: 'confirm' });

const steps = (
  ...given: readonly (readonly [kind: Milestone['kind'], title: string, dueOn: string, doneOn: string | null])[]
): Milestone[] => given.map(([kind, title, dueOn, doneOn]) => ({ kind, title, dueOn, doneOn }));

/** Done in time, done late, and done but still waiting for the Office. */
const finished: readonly TaskStory[] = [
  {
    begins: 'Sơ kết việc thực hiện Nghị quyết số 07/NQ-HĐND',
    turns: [
      ...taken('stnmt', '2024-01-12', '2024-02-19'),
      told(
        'stnmt',
        '2024-06-20',
        'Đã thu báo cáo của 9 huyện miền núi; còn đối chiếu số liệu hồ sơ địa chính của 2 huyện.',
      ),
      proved('stnmt', '2024-11-26', {
        number: '412/BC-STNMT',
        datedOn: '2024-11-26',
        title: 'Báo cáo sơ kết thực hiện Nghị quyết số 07/NQ-HĐND',
      }),
      confirmed('2024-11-28'),
    ],
  },
  {
    begins: 'Hoàn thành hồ sơ nạo vét sông Trường Giang',
    turns: [
      ...taken('sgtvt', '2024-01-15', '2024-01-22'),
      told('sgtvt', '2024-04-18', 'Đã hoàn thành hồ sơ báo cáo nghiên cứu khả thi, trình thẩm định.'),
      proved('sgtvt', '2024-06-26', {
        number: '1873/TTr-SGTVT',
        datedOn: '2024-06-26',
        title: 'Tờ trình phê duyệt dự án nạo vét sông Trường Giang',
      }),
      confirmed('2024-07-02'),
    ],
  },
  {
    begins: 'Phấn đấu hoàn thành việc sắp xếp đơn vị hành chính',
    turns: [
      ...taken('snv', '2024-01-11', '2024-01-16'),
      told('snv', '2024-05-21', 'Đã lấy ý kiến cử tri, hoàn chỉnh đề án trình Hội đồng nhân dân các cấp.'),
      proved('snv', '2024-10-29', {
        number: '2210/BC-SNV',
        datedOn: '2024-10-29',
        title: 'Báo cáo kết quả sắp xếp đơn vị hành chính cấp huyện, cấp xã',
      }),
      confirmed('2024-10-31'),
    ],
  },
  {
    begins: 'Tham mưu sửa đổi Nghị quyết 03/2019',
    turns: [
      ...taken('syt', '2024-01-12', '2024-03-04'),
      told('syt', '2024-09-12', 'Dự thảo nghị quyết đã lấy ý kiến; chờ ý kiến thẩm định của Sở Tư pháp.'),
      proved('syt', '2024-11-29', {
        number: '318/TTr-SYT',
        datedOn: '2024-11-29',
        title: 'Tờ trình và dự thảo nghị quyết sửa đổi Nghị quyết 03/2019/NQ-HĐND',
      }),
      confirmed('2024-12-03'),
    ],
  },
  {
    begins: 'Công bố rộng rãi Quy hoạch tỉnh',
    turns: [
      ...taken('skhdt', '2024-01-12', '2024-02-01'),
      told('skhdt', '2024-11-20', 'Đã chuẩn bị xong tài liệu, chọn ngày tổ chức hội nghị.'),
      proved('skhdt', '2024-12-13', {
        number: '587/BC-SKHĐT',
        datedOn: '2024-12-12',
        title: 'Báo cáo kết quả hội nghị công bố Quy hoạch tỉnh',
      }),
    ],
  },
];

/** Under way: one returned, one with a later day, one whose request waits, one whose request was declined and is overdue. */
const open: readonly TaskStory[] = [
  {
    begins: 'Rà soát các quy hoạch cũ',
    turns: [
      ...taken('sxd', '2024-01-16', '2024-03-11'),
      proved('sxd', '2024-12-10', {
        number: '903/BC-SXD',
        datedOn: '2024-12-10',
        title: 'Báo cáo rà soát các quy hoạch còn chồng lấn',
      }),
      {
        at: '2024-12-12 09:40',
        by: OFFICER,
        step: 'return',
        reason: 'Báo cáo chưa có bản đồ ranh giới 03 loại rừng của huyện Nam Giang. Đề nghị bổ sung.',
      },
    ],
  },
  {
    begins: 'Hoàn chỉnh Đề án xã hội hóa đầu tư Cảng hàng không',
    turns: [
      ...taken('sgtvt', '2024-01-15', '2024-02-20'),
      {
        at: '2024-02-20 15:00',
        by: 'sgtvt.chuyenvien',
        milestones: steps(
          ['outline', 'Đề cương', '2024-03-29', null],
          ['draft', 'Dự thảo', '2024-07-31', null],
          ['comments', 'Lấy ý kiến', '2024-09-30', null],
          ['appraisal', 'Thẩm định', '2024-11-29', null],
          ['submission', 'Trình', '2024-12-31', null],
        ),
      },
      told('sgtvt', '2024-08-08', 'Dự thảo đã hoàn thành chậm một tuần; đang lấy ý kiến các bộ.'),
      {
        at: '2024-12-09 10:15',
        by: 'sgtvt.lanhdao',
        ask: '2025-01-15',
        reason: 'Chờ ý kiến bằng văn bản của Bộ Quốc phòng về ranh giới đất.',
      },
      { at: '2024-12-11 16:20', by: LEADER, granted: true, answer: 'Đồng ý một lần; không lùi thêm.' },
      {
        at: '2024-12-13 08:30',
        by: 'sgtvt.chuyenvien',
        milestones: steps(
          ['outline', 'Đề cương', '2024-03-29', '2024-03-27'],
          ['draft', 'Dự thảo', '2024-07-31', '2024-08-08'],
          ['comments', 'Lấy ý kiến', '2024-09-30', '2024-10-04'],
          ['appraisal', 'Thẩm định', '2024-11-29', null],
          ['submission', 'Trình', '2025-01-15', null],
        ),
      },
    ],
  },
  {
    begins: 'Đề án xã hội hóa luồng Cửa Lở',
    turns: [
      ...taken('sgtvt', '2024-01-15', '2024-04-02'),
      told('sgtvt', '2024-10-17', 'Đơn vị tư vấn giao bản vẽ luồng chậm; đã có công văn yêu cầu.'),
      {
        at: '2024-12-04 11:05',
        by: 'sgtvt.lanhdao',
        ask: '2025-01-24',
        reason: 'Tư vấn chưa bàn giao khảo sát đáy luồng.',
      },
      {
        at: '2024-12-06 14:50',
        by: OFFICER,
        granted: false,
        answer: 'Khảo sát đã có kinh phí từ quý I; đề nghị trình dự thảo hiện có trước, bổ sung sau.',
      },
    ],
  },
  {
    begins: 'Bảo đảm thuốc, vật tư',
    turns: [
      ...taken('syt', '2024-01-12', '2024-01-18'),
      told('syt', '2024-07-19', 'Đã có kết quả đấu thầu tập trung đợt 1, đủ 84% danh mục.'),
      {
        at: '2024-12-13 14:25',
        by: 'syt.lanhdao',
        ask: '2025-01-17',
        reason: 'Đợt 2 phải mời thầu lại 37 mặt hàng không có nhà thầu tham dự.',
      },
    ],
  },
  {
    begins: 'Thi công dứt điểm đường Võ Chí Công',
    turns: [
      ...taken('sgtvt', '2024-01-15', '2024-01-29'),
      {
        at: '2024-09-17 09:00',
        by: OFFICER,
        step: 'pause',
        reason: 'Chờ bàn giao mặt bằng 1,2 km qua huyện Thăng Bình, theo đề nghị của Sở.',
      },
    ],
  },
  {
    begins: 'Hoàn thiện Đề án Phát triển ứng dụng',
    turns: [
      ...taken('stttt', '2024-01-17', '2024-03-05'),
      {
        at: '2024-03-05 15:10',
        by: 'stttt.chuyenvien',
        milestones: steps(
          ['outline', 'Đề cương', '2024-04-26', '2024-03-05'],
          ['draft', 'Dự thảo', '2024-08-30', null],
          ['comments', 'Lấy ý kiến', '2024-10-31', null],
          ['submission', 'Trình', '2024-12-19', null],
        ),
      },
      told('stttt', '2024-11-22', 'Đã hoàn thành dự thảo; mới nhận ý kiến của 14 trên 20 sở, ngành.'),
    ],
  },
  {
    begins: 'Đẩy nhanh vốn đầu tư công',
    turns: [
      ...taken('skhdt', '2024-01-11', '2024-01-15'),
      told('skhdt', '2024-06-28', 'Giải ngân hết tháng 6 đạt 31,4% kế hoạch; đã đề nghị điều chuyển 6 dự án chậm.'),
      told('skhdt', '2024-11-29', 'Giải ngân hết tháng 11 đạt 68,9%; còn vướng mặt bằng ở 4 dự án.'),
    ],
  },
  {
    begins: 'Tổ chức đấu giá quyền khai thác',
    turns: [
      ...taken('stnmt', '2024-01-12', '2024-05-13'),
      told('stnmt', '2024-11-14', 'Đã tổ chức 5 trên 7 phiên; còn 2 mỏ cát ở Đại Lộc.'),
    ],
  },
  {
    begins: 'Xóa nhà tạm cho hộ nghèo',
    turns: [
      ...taken('sldtbxh', '2024-01-11', '2024-02-26'),
      told('sldtbxh', '2024-10-25', 'Đã khởi công 2.140 nhà, hoàn thành 1.785 nhà.'),
    ],
  },
  {
    begins: 'Công bố kịp thời giá vật liệu',
    turns: [
      ...taken('sxd', '2024-01-16', '2024-01-31'),
      told('sxd', '2024-12-05', 'Đã công bố giá vật liệu tháng 11 đúng ngày.'),
    ],
  },
];

export const taskStories: readonly TaskStory[] = [...finished, ...open];
