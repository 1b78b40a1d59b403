import { pattern } from '#domain/vietnamese-pattern.ts';
import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import type { CompiledTarget, CompiledTask, Due } from './compiled-decision.ts';
import { opensDirective, opensScheme } from './directive-words.ts';
import { findDues, noDue } from './due.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { detailOf, type TaskDetail } from './task-details.ts';
import { leadOfHeading, readResponsible, type Responsible } from './task-leads.ts';

const NOT_TASKS = pattern.iu`(?<!\p{L})(?:mục đích|yêu cầu|quan điểm|mục tiêu(?!\s+quốc gia)|chỉ tiêu chủ yếu|nhóm chỉ tiêu|phạm vi|đối tượng|tình hình|đánh giá chung|nguyên tắc|tiêu chí|khen thưởng|tiêu chuẩn|giải thích từ ngữ|hiệu lực|chủ đề)(?!\p{L})`;
const TASKS = pattern.iu`(?<!\p{L})(?:nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm|thực hiện|triển khai|tăng cường|đẩy mạnh)(?!\p{L})`;
const FORMULA =
  /diện tích tự nhiên|^(?:Trên đây|Quyết định này|Chỉ thị này|Kế hoạch này|Nghị quyết này|Trong quá trình (?:tổ chức |triển khai )?thực hiện)|có hiệu lực (?:thi hành )?(?:kể )?từ|chịu trách nhiệm thi hành/u;
const PRODUCT = pattern.u`(?<!\p{L})(?:ban hành|xây dựng|hoàn chỉnh|soạn thảo|sửa đổi|lập)\s+((?:Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Chương trình|Kế hoạch|Đề án|Báo cáo|chương trình công tác|kế hoạch chi tiết|báo cáo|đề án|quy chế)(?:(?!\s(?:để|nhằm|phù hợp|cho phù hợp|và|trình|gửi|theo quy định|của Ban|về thời gian|đảm bảo|thực hiện|trong|về))[^,;.(]){0,120})`;

type Draft = { -readonly [key in keyof CompiledTask]: CompiledTask[key] };

function kindOf(text: string): CompiledTask['kind'] {
  if (opensScheme(text) || /^(?:\p{L}+\s+){0,5}(?:Đề án|đề án)(?!\p{L})/u.test(text)) return 'scheme';
  const reports =
    /(?:gửi|xây dựng|lập|tổng hợp,)\s+báo cáo|báo cáo\s+(?:kết quả|tình hình|Chủ tịch|UBND|Thủ tướng|kiểm điểm|định kỳ)/iu;
  return reports.test(text) ? 'report' : 'task';
}

/** A directive with who answers for it, read once. */
interface Directive extends Sentence {
  readonly responsible: Responsible;
}

/** "…; hoàn thành trước ngày 20/01/2024.": a due day for the directive before it, not one of its own. */
function isOnlyDue(text: string): boolean {
  const due = findDues(text, null)[0];
  return due !== undefined && text.length - (due.end - due.start) < 12;
}

/** Parts of a sentence that are directives of their own; a part that opens with a noun goes on with the one before. */
function directives(text: string): Directive[] {
  const parts: { text: string; start: number; responsible: Responsible; opens: boolean }[] = [];
  for (const part of splitSentences(text, { atSemicolons: true })) {
    const last = parts.at(-1);
    const responsible = readResponsible(part.text);
    const opens = opensDirective(part.text) || opensScheme(part.text) || responsible.leads.length > 0;
    const goesOn = last !== undefined && (isOnlyDue(part.text) || (!opens && text[part.start - 2] === ';'));
    if (!goesOn) parts.push({ ...part, responsible, opens });
    else {
      last.text = text.slice(last.start, part.start + part.text.length);
      if (last.responsible.cooperating.length === 0)
        last.responsible = { ...last.responsible, cooperating: responsible.cooperating };
    }
  }
  return parts.filter((part) => part.opens).flatMap(byDues);
}

/** "báo cáo … tại phiên họp thường kỳ và hàng quý tổ chức họp báo": two due days are two tasks. */
function byDues(part: Directive): Directive[] {
  const second = findDues(part.text, null)[1];
  if (!second || !/(?:^|\s)và\s*$/u.test(part.text.slice(0, second.start))) return [part];
  const head = part.text.slice(0, second.start).replace(/\s*và\s*$/u, '');
  const tail = { text: part.text.slice(second.start), start: part.start + second.start };
  return [
    { ...part, text: head },
    { ...tail, responsible: { ...part.responsible, bodyStart: 0 } },
  ];
}

function isTaskZone(clause: DraftClause): boolean {
  for (const above of ancestorsOf(clause).slice(1)) {
    if (above.heading === null) continue;
    if (NOT_TASKS.test(above.heading) && !TASKS.test(above.heading)) return false;
    if (TASKS.test(above.heading)) return true;
  }
  return true;
}

/** Whom the clauses above name as answering for all below; read once for each clause. */
function inheritedLeads(clause: DraftClause, known: Map<string, readonly string[]>): readonly string[] {
  for (const above of ancestorsOf(clause).slice(1)) {
    let leads = known.get(above.id);
    if (leads === undefined) known.set(above.id, (leads = leadOfHeading(above.heading ?? above.text.slice(0, 200))));
    if (leads.length > 0) return leads;
  }
  return [];
}

function titleOf(text: string): string {
  const title = text.replace(/[\s;.,]+$/u, '').replace(/^(?:đồng thời|bên cạnh đó|trong đó)\s*,?\s*/iu, '');
  const capital = title.charAt(0).toUpperCase() + title.slice(1);
  return capital.length <= 300 ? capital : `${capital.slice(0, capital.lastIndexOf(' ', 297))}…`;
}

function confidenceOf(task: { leads: readonly string[]; due: Due }, named: boolean): number {
  return 0.75 + (named ? 0.12 : task.leads.length > 0 ? 0.08 : 0) + (task.due.kind === 'none' ? 0 : 0.08);
}

function readTask(clause: DraftClause, part: Directive, fallback: readonly string[], year: number | null): Draft {
  const { leads, cooperating, bodyStart } = part.responsible;
  const body = part.text.slice(bodyStart);
  const due = findDues(body, year)[0]?.due ?? noDue;
  const responsible = leads.length > 0 ? leads : fallback;
  const confidence = confidenceOf({ leads: responsible, due }, leads.length > 0);
  return {
    title: titleOf(body.replace(/^(?:chịu trách nhiệm|có trách nhiệm)\s+/u, '')),
    kind: kindOf(body),
    leads: responsible,
    cooperating,
    product: PRODUCT.exec(body)?.[1]?.trim() ?? null,
    due,
    asWritten: part.text,
    clause: clause.id,
    span: [clause.placeOf(part.start), clause.placeOf(part.start + part.text.length - 1) + 1],
    confidence: Number(confidence.toFixed(2)),
  };
}

function applyDetail(detail: TaskDetail, tasks: readonly Draft[]): void {
  for (const task of tasks) {
    if (detail.leads) task.leads = detail.leads;
    if (detail.cooperating) task.cooperating = detail.cooperating;
    if (detail.due && (task.due.kind === 'none' || detail.due.kind !== 'none')) task.due = detail.due;
    if (detail.product !== undefined) task.product = detail.product;
  }
}

/** Tasks under the nearest clause above that has any. */
function tasksAbout(
  clause: DraftClause,
  byClause: ReadonlyMap<string, Draft[]>,
  under: (id: string) => readonly Draft[],
): readonly Draft[] {
  for (const above of ancestorsOf(clause).slice(1)) {
    if (above.rank < 60) break;
    const tasks = [...(byClause.get(above.id) ?? []), ...under(above.id)];
    if (tasks.length > 0) return tasks;
  }
  return [];
}

/** Directives, schemes and report duties; who leads and when is due only as far as the text says. */
export function findTasks(
  clauses: readonly DraftClause[],
  targets: readonly CompiledTarget[],
  year: number | null,
): CompiledTask[] {
  const withTargets = new Set(targets.map((target) => target.clause));
  const byClause = new Map<string, Draft[]>();
  const below = new Map<string, Draft[]>();
  const knownLeads = new Map<string, readonly string[]>();
  const tasks: Draft[] = [];
  const keep = (clause: DraftClause, task: Draft) => {
    tasks.push(task);
    byClause.set(clause.id, [...(byClause.get(clause.id) ?? []), task]);
    for (const above of ancestorsOf(clause).slice(1)) below.set(above.id, [...(below.get(above.id) ?? []), task]);
  };
  for (const clause of clauses) {
    if (/^(?:Mở đầu|Căn cứ)\//u.test(clause.path) || (clause.rank <= 40 && clause.children.length > 0)) continue;
    const detail = detailOf(clause.text, year);
    if (detail) {
      applyDetail(
        detail,
        tasksAbout(clause, byClause, (id) => below.get(id) ?? []),
      );
      continue;
    }
    const onlyHeads = clause.heading !== null && clause.children.some((child) => detailOf(child.text, year) === null);
    if (onlyHeads || FORMULA.test(clause.text) || !isTaskZone(clause)) continue;
    let leads = inheritedLeads(clause, knownLeads);
    for (const part of directives(clause.text)) {
      if (FORMULA.test(part.text) || part.text.length < 15) continue;
      const task = readTask(clause, part, leads, year);
      if (withTargets.has(clause.id) && task.due.kind === 'none') continue;
      if (part.responsible.leads.length > 0) leads = task.leads;
      keep(clause, task);
    }
  }
  return tasks;
}
