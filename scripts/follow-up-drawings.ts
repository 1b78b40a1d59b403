import { blockerActions, blockerStates, blockerWorkflow } from '#domain/blockers/blocker-workflow.ts';
import { directiveActions, directiveStates, directiveWorkflow } from '#domain/directives/directive-workflow.ts';
import { meetingActions, meetingStates, meetingWorkflow } from '#domain/meetings/meeting-workflow.ts';
import { outgoingActions, outgoingStates, outgoingWorkflow } from '#domain/outgoing/outgoing-workflow.ts';
import { planActions, planStates, planWorkflow } from '#domain/plans/plan-workflow.ts';
import type { Drawing } from './drawing.ts';

/** What follows from the programme besides reports and tasks: instructions, meetings, agencies' plans, obstacles. */
export const followUpDrawings: readonly Drawing[] = [
  {
    heading: '## Directive (ý kiến chỉ đạo): `src/domain/directives/directive-workflow.ts`',
    states: directiveStates,
    actions: directiveActions,
    table: directiveWorkflow,
    words: {
      states: { given: 'Chờ giao', assigned: 'Đã giao thành nhiệm vụ', withdrawn: 'Thôi giao' },
      actions: { assign: 'giao thành nhiệm vụ', withdraw: 'thôi giao' },
      sides: { 'programme-office': 'cơ quan giao việc', 'giver-or-office': 'người cho ý kiến hoặc cơ quan giao việc' },
      needs: { 'a-reason': 'lý do' },
    },
    handsIn: false,
    remarks: [
      'A leader takes back only what he gave himself. Once it is a task, the table of tasks says how it goes on.',
    ],
  },
  {
    heading: '## Meeting (phiên họp): `src/domain/meetings/meeting-workflow.ts`',
    states: meetingStates,
    actions: meetingActions,
    table: meetingWorkflow,
    words: {
      states: { preparing: 'Đang chuẩn bị', 'in-session': 'Đang họp', concluded: 'Đã kết luận', cancelled: 'Đã hủy' },
      actions: {
        open: 'khai mạc',
        conclude: 'kết thúc',
        reopen: 'mở lại',
        announce: 'ghi số thông báo',
        cancel: 'hủy',
      },
      sides: { 'programme-office': 'Văn phòng' },
      needs: {
        'an-agenda': 'có nội dung họp',
        'every-item-settled': 'mọi nội dung đã ghi kết quả',
        'a-notice': 'số và ngày thông báo',
        'a-reason': 'lý do',
      },
    },
    handsIn: false,
    remarks: ['Once the conclusion was announced by a notice, the meeting is opened no more.'],
  },
  {
    heading: '## Agency plan (kế hoạch của cơ quan): `src/domain/plans/plan-workflow.ts`',
    states: planStates,
    actions: planActions,
    table: planWorkflow,
    words: {
      states: { draft: 'Đang lập', issued: 'Đã ban hành', returned: 'Bị trả lại', accepted: 'Đã tiếp nhận' },
      actions: { promulgate: 'ban hành', accept: 'tiếp nhận', return: 'trả lại', amend: 'mở để điều chỉnh' },
      sides: { 'own-agency': 'cơ quan lập kế hoạch', acceptor: 'cấp trên, hoặc Văn phòng' },
      needs: { 'no-problems': 'không còn điểm phải sửa', 'a-number': 'số và ngày kế hoạch', 'a-reason': 'lý do' },
    },
    handsIn: false,
    remarks: ['The day of the first issue is what counts against the set day (`docs/rules/agency-plans.md`).'],
  },
  {
    heading: '## Obstacle (vướng mắc chờ cấp trên): `src/domain/blockers/blocker-workflow.ts`',
    states: blockerStates,
    actions: blockerActions,
    table: blockerWorkflow,
    words: {
      states: { open: 'Chờ trả lời', answered: 'Đã trả lời', removed: 'Đã gỡ', withdrawn: 'Đã rút' },
      actions: {
        answer: 'trả lời',
        'pass-on': 'chuyển cơ quan khác',
        remove: 'xác nhận đã gỡ',
        reopen: 'báo chưa gỡ được',
        withdraw: 'rút lại',
      },
      sides: { owner: 'cơ quan phải trả lời', 'blocked-agency': 'cơ quan đang vướng' },
      needs: { words: 'nội dung', 'an-agency': 'cơ quan nhận' },
    },
    handsIn: false,
    remarks: ['Passing on, and saying that an answer did not help, begin the clock anew (`docs/rules/blockers.md`).'],
  },
  {
    heading: '## Document that goes out (văn bản đi): `src/domain/outgoing/outgoing-workflow.ts`',
    states: outgoingStates,
    actions: outgoingActions,
    table: outgoingWorkflow,
    words: {
      states: {
        draft: 'Dự thảo',
        commenting: 'Lấy ý kiến',
        submitted: 'Trình ký',
        signed: 'Đã ký, chờ số',
        issued: 'Đã ban hành',
        recalled: 'Đã thu hồi',
        replaced: 'Đã được thay thế',
      },
      actions: {
        'ask-comments': 'lấy ý kiến',
        'close-comments': 'kết thúc lấy ý kiến',
        refresh: 'lấy lại số liệu',
        submit: 'trình ký',
        return: 'trả lại',
        sign: 'ký',
        promulgate: 'cấp số, ban hành',
        recall: 'thu hồi',
        replace: 'soạn thay thế',
        correct: 'soạn đính chính',
      },
      sides: { 'drafting-agency': 'cơ quan soạn thảo', 'next-signer': 'người đến lượt ký' },
      needs: { words: 'lý do', agencies: 'cơ quan', 'a-day': 'ngày cuối', signers: 'người ký theo thứ tự' },
    },
    handsIn: false,
    remarks: [
      'A signature that is not the last leaves the state as it is. A document becomes replaced when its replacement is issued.',
    ],
  },
];
