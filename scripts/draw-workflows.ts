/** Draws docs/workflows.md from the tables in src/domain; with --check it only says whether the drawing is today's. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '#domain/agencies/role.ts';
import {
  type ReportAction,
  reportActions,
  type ReportStatus,
  reportStatuses,
  reportWorkflow,
  type Side,
  type StepNeed,
} from '#domain/reporting/workflow.ts';
import {
  type TaskAction,
  taskActions,
  type TaskNeed,
  type TaskSide,
  type TaskState,
  taskStates,
  taskWorkflow,
} from '#domain/tasks/workflow.ts';

import type { AnyStep, Drawing, Words } from './drawing.ts';
import { followUpDrawings } from './follow-up-drawings.ts';

const file = join(import.meta.dirname, '..', 'docs', 'workflows.md');

const reportStatusWords: Record<ReportStatus, string> = {
  draft: 'Đang lập',
  submitted: 'Trình thủ trưởng',
  'for-signature': 'Đã phê duyệt, chờ ký',
  signed: 'Đã ký số',
  approved: 'Đã phê duyệt, đã gửi',
  sent: 'Đã ký số, đã gửi',
  received: 'Đã nhận, chữ ký hợp lệ',
  accepted: 'Đã tiếp nhận',
  returned: 'Bị trả lại',
};
const reportActionWords: Record<ReportAction, string> = {
  save: 'lưu nháp',
  submit: 'trình duyệt',
  recall: 'thu hồi',
  approve: 'phê duyệt',
  sign: 'ký số',
  send: 'gửi',
  return: 'trả lại',
  receive: 'nhận và kiểm tra chữ ký',
  accept: 'tiếp nhận',
  correct: 'đính chính',
  reopen: 'mở lại theo quyết định',
};
const roles: Record<Role, string> = {
  specialist: 'chuyên viên',
  head: 'thủ trưởng',
  'programme-officer': 'chuyên viên Văn phòng',
  consolidator: 'người tổng hợp',
  evaluator: 'người đánh giá',
  leader: 'lãnh đạo',
  administrator: 'quản trị',
  auditor: 'kiểm toán',
};
const reportSides: Record<Side, string> = {
  'own-agency': 'cơ quan lập báo cáo',
  'consolidating-agency': 'cơ quan tổng hợp chỉ tiêu',
};
const reportNeeds: Record<StepNeed, string> = {
  'all-figures': 'đủ số liệu hoặc có ghi chú, không mâu thuẫn',
  'a-reason': 'lý do',
  'a-decision': 'số và ngày quyết định',
  'an-open-period': 'kỳ chưa chốt, hoặc là bản đính chính',
  'a-good-signature': 'chữ ký số còn nguyên, đúng nơi cấp, còn hạn khi ký',
};

const taskStateWords: Record<TaskState, string> = {
  draft: 'Chưa giao',
  assigned: 'Đã giao, chờ tiếp nhận',
  received: 'Đã tiếp nhận',
  declined: 'Cơ quan từ chối',
  'in-progress': 'Đang thực hiện',
  'awaiting-confirmation': 'Chờ xác nhận kết quả',
  returned: 'Trả lại, làm tiếp',
  done: 'Đã hoàn thành',
  paused: 'Tạm dừng',
  cancelled: 'Đã hủy',
  'carried-over': 'Chuyển năm sau',
};
const taskActionWords: Record<TaskAction, string> = {
  assign: 'giao',
  receive: 'tiếp nhận',
  decline: 'từ chối',
  start: 'bắt đầu',
  progress: 'cập nhật tình hình',
  finish: 'gửi kết quả',
  withdraw: 'rút lại kết quả',
  confirm: 'xác nhận',
  return: 'trả lại',
  pause: 'tạm dừng',
  resume: 'cho tiếp tục',
  cancel: 'hủy',
  'carry-over': 'chuyển năm sau',
  reopen: 'mở lại',
};
const taskSides: Record<TaskSide, string> = {
  'lead-agency': 'cơ quan chủ trì',
  'programme-office': 'cơ quan giao việc',
};
const taskNeeds: Record<TaskNeed, string> = {
  'a-lead': 'một cơ quan chủ trì',
  'a-reason': 'lý do hoặc nội dung',
  'a-proof': 'văn bản kết quả',
};

interface DrawnStep {
  readonly from: string;
  readonly action: string;
  readonly step: AnyStep;
}

function listSteps({ states, actions, table }: Drawing): DrawnStep[] {
  return states.flatMap((from) =>
    actions.flatMap((action) => {
      const step = table[from]?.[action];
      return step ? [{ from, action, step }] : [];
    }),
  );
}

const who = (step: AnyStep): string => step.by.map((role) => roles[role]).join(', ');
const wordOf = (words: Words, key: string): string => words[key] ?? key;

/** Where a step leads; both ways where a signature makes the difference. */
function endsOf(step: AnyStep): [string, string][] {
  if (!step.whereSigned) return [[step.to, '']];
  return [
    [step.to, ', biểu không ký số'],
    [step.whereSigned.to, ', biểu có ký số'],
  ];
}

/** A dash would be read as an arrow. */
const mermaidName = (state: string): string => state.replaceAll('-', '_');

function arrowsOf({ from, action, step }: DrawnStep, { words }: Drawing): string[] {
  return endsOf(step).map(
    ([to, where]) =>
      `  ${mermaidName(from)} --> ${mermaidName(to)}: ${wordOf(words.actions, action)}${where} (${who(step)})`,
  );
}

function rowOf({ from, action, step }: DrawnStep, { words, handsIn }: Drawing): string {
  const cells = [
    wordOf(words.states, from),
    wordOf(words.actions, action),
    who(step),
    wordOf(words.sides, step.side),
    endsOf(step)
      .map(([to, where]) => `${wordOf(words.states, to)}${where}`)
      .join('; '),
    ...(handsIn ? [step.handsIn ? 'có' : '–'] : []),
    step.needs.map((need) => wordOf(words.needs, need)).join('; ') || '–',
    `\`${from}.${action}\``,
  ];
  return `| ${cells.join(' | ')} |`;
}

function drawOne(drawing: Drawing): string[] {
  const steps = listSteps(drawing);
  const { states, words, handsIn } = drawing;
  const columns = ['Trạng thái', 'Bước', 'Ai', 'Bên', 'Trở thành', ...(handsIn ? ['Nộp báo cáo'] : [])];
  const head = [...columns, 'Điều kiện', 'In the code'];
  return [
    drawing.heading,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...states.map((state) => `  ${mermaidName(state)}: ${wordOf(words.states, state)}`),
    `  [*] --> ${mermaidName(states[0] ?? '')}`,
    ...steps.flatMap((step) => arrowsOf(step, drawing)),
    '```',
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...steps.map((step) => rowOf(step, drawing)),
    '',
    ...drawing.remarks,
    '',
  ];
}

const drawings: readonly Drawing[] = [
  {
    heading: '## Agency report (báo cáo của cơ quan): `src/domain/reporting/workflow.ts`',
    states: reportStatuses,
    actions: reportActions,
    table: reportWorkflow,
    words: { states: reportStatusWords, actions: reportActionWords, sides: reportSides, needs: reportNeeds },
    handsIn: true,
    remarks: [
      'Submitting freezes a version. Where the form asks for no signature, approval by the head hands it in; where it does, sending the',
      'signed version does. From then on its figures are in force, and that day decides whether the report came in time. A correction, or what follows a return by the consolidating agency, is the next version;',
      'the version in force stays so until the next one is approved. A report that was returned stays in force too, marked as returned in',
      'the quarter’s table, until its agency has handed in anew.',
    ],
  },
  {
    heading: '## Task, scheme (nhiệm vụ, đề án): `src/domain/tasks/workflow.ts`',
    states: taskStates,
    actions: taskActions,
    table: taskWorkflow,
    words: { states: taskStateWords, actions: taskActionWords, sides: taskSides, needs: taskNeeds },
    handsIn: false,
    remarks: [
      'Whether a task is late stands in no state: it is computed (`docs/rules/task-time.md`). Assigning anew, to another lead agency,',
      'begins the way again and keeps the steps before. A task is done only when the office confirms a result that names its document.',
    ],
  },
  ...followUpDrawings,
];

function draw(): string {
  return [
    '# Workflows',
    '',
    'Drawn by `scripts/draw-workflows.ts` from the tables in `src/domain`; do not edit by hand.',
    'Checks, buttons and tests read the same tables. A step that the table does not name does not exist.',
    '',
    ...drawings.flatMap(drawOne),
  ].join('\n');
}

const drawn = draw();
if (!process.argv.includes('--check')) {
  writeFileSync(file, drawn);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== drawn) {
  console.log('docs/workflows.md is not what the tables say: run npx tsx scripts/draw-workflows.ts');
  process.exitCode = 1;
}
