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
  type Step,
  type StepNeed,
} from '#domain/reporting/workflow.ts';

const target = join(import.meta.dirname, '..', 'docs', 'workflows.md');

const statuses: Record<ReportStatus, string> = {
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
const actions: Record<ReportAction, string> = {
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
const sides: Record<Side, string> = {
  'own-agency': 'cơ quan lập báo cáo',
  'consolidating-agency': 'cơ quan tổng hợp chỉ tiêu',
};
const needs: Record<StepNeed, string> = {
  'all-figures': 'đủ số liệu hoặc có ghi chú, không mâu thuẫn',
  'a-reason': 'lý do',
  'an-open-period': 'kỳ chưa chốt, hoặc là bản đính chính',
  'a-good-signature': 'chữ ký số còn nguyên, đúng nơi cấp, còn hạn khi ký',
};

interface DrawnStep {
  from: ReportStatus;
  action: ReportAction;
  step: Step;
}

function listSteps(): DrawnStep[] {
  return reportStatuses.flatMap((from) =>
    reportActions.flatMap((action) => {
      const step = reportWorkflow[from][action];
      return step ? [{ from, action, step }] : [];
    }),
  );
}

const who = (step: Step): string => step.by.map((role) => roles[role]).join(', ');

/** Where a step leads; both ways where a signature makes the difference. */
function endsOf(step: Step): [ReportStatus, string][] {
  if (!step.whereSigned) return [[step.to, '']];
  return [
    [step.to, ', biểu không ký số'],
    [step.whereSigned.to, ', biểu có ký số'],
  ];
}

/** A dash would be read as an arrow. */
const mermaidName = (status: ReportStatus): string => status.replaceAll('-', '_');

function draw(): string {
  const steps = listSteps();
  const arrows = steps.flatMap(({ from, action, step }) =>
    endsOf(step).map(
      ([to, words]) => `  ${mermaidName(from)} --> ${mermaidName(to)}: ${actions[action]}${words} (${who(step)})`,
    ),
  );
  const rows = steps.map(({ from, action, step }) => {
    const needed = step.needs.map((need) => needs[need]).join('; ') || '–';
    const cells = [
      statuses[from],
      actions[action],
      who(step),
      sides[step.side],
      endsOf(step)
        .map(([to, words]) => `${statuses[to]}${words}`)
        .join('; '),
      step.handsIn ? 'có' : '–',
      needed,
      `\`${from}.${action}\``,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '# Workflows',
    '',
    'Drawn by `scripts/draw-workflows.ts` from the tables in `src/domain`; do not edit by hand.',
    'Checks, buttons and tests read the same tables. A step that the table does not name does not exist.',
    '',
    '## Agency report (báo cáo của cơ quan): `src/domain/reporting/workflow.ts`',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...reportStatuses.map((status) => `  ${mermaidName(status)}: ${statuses[status]}`),
    '  [*] --> draft',
    ...arrows,
    '```',
    '',
    '| Trạng thái | Bước | Ai | Bên | Trở thành | Nộp báo cáo | Điều kiện | In the code |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    'Submitting freezes a version. Where the form asks for no signature, approval by the head hands it in; where it does, sending the',
    'signed version does. From then on its figures are in force, and that day decides whether the report came in time. A correction, or what follows a return by the consolidating agency, is the next version;',
    'the version in force stays so until the next one is approved. A report that was returned stays in force too, marked as returned in',
    'the quarter’s table, until its agency has handed in anew.',
    '',
  ].join('\n');
}

const drawn = draw();
if (!process.argv.includes('--check')) {
  writeFileSync(target, drawn);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== drawn) {
  console.log('docs/workflows.md is not what the tables say: run npx tsx scripts/draw-workflows.ts');
  process.exitCode = 1;
}
