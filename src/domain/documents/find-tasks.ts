import { pattern } from '#domain/vietnamese-pattern.ts';
import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import type { TargetDraft, TaskDraft, Due } from './compiled-decision.ts';
import { opensDirective, opensScheme } from './directive-words.ts';
import { findDues, noDue } from './due.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { kindOfTask } from './task-kinds.ts';
import { detailOf, type TaskDetail } from './task-details.ts';
import { leadOfHeading, readResponsible, type Responsible } from './task-leads.ts';

const NOT_TASKS = pattern.iu`(?<!\p{L})(?:mục đích|yêu cầu|quan điểm|mục tiêu(?!\s+quốc gia)|chỉ tiêu chủ yếu|nhóm chỉ tiêu|phạm vi|đối tượng|tình hình|đánh giá chung|nguyên tắc|tiêu chí|khen thưởng|tiêu chuẩn|giải thích từ ngữ|hiệu lực|chủ đề)(?!\p{L})`;
const TASKS = pattern.iu`(?<!\p{L})(?:nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm|thực hiện|triển khai|tăng cường|đẩy mạnh)(?!\p{L})`;
const FORMULA =
  /diện tích tự nhiên|^(?:Trên đây|Quyết định này|Chỉ thị này|Kế hoạch này|Nghị quyết này|Trong quá trình (?:tổ chức |triển khai )?thực hiện)|có hiệu lực (?:thi hành )?(?:kể )?từ|chịu trách nhiệm thi hành/u;
const LEADING_WORD = /^(?:Nhiệm vụ|Nội dung(?: công việc| thực hiện)?|Công việc)\s*:\s*/u;
const PRODUCT = pattern.u`(?<!\p{L})(?:ban hành|xây dựng|hoàn chỉnh|soạn thảo|sửa đổi|lập)\s+((?:Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Chương trình|Kế hoạch|Đề án|Báo cáo|chương trình công tác|kế hoạch chi tiết|báo cáo|đề án|quy chế)(?:(?!\s(?:để|nhằm|phù hợp|cho phù hợp|và|trình|gửi|theo quy định|của Ban|về thời gian|đảm bảo|thực hiện|trong|về))(?:[^,;.(]|,(?=\s+điều hành))){0,120})`;

type Draft = { -readonly [key in keyof TaskDraft]: TaskDraft[key] };

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
  const lead = LEADING_WORD.exec(text)?.[0].length ?? 0;
  for (const { text: words, start } of splitSentences(text.slice(lead), { atSemicolons: true })) {
    const part = { text: words, start: start + lead };
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

/** "ban hành Quy chế …": what comes out; a bare "báo cáo" names nothing. */
function productOf(text: string): string | null {
  const product = PRODUCT.exec(text)?.[1]?.trim() ?? '';
  return product.split(' ').length > 2 ? product : null;
}

function readTask(clause: DraftClause, part: Directive, fallback: readonly string[], year: number | null): Draft {
  const { leads, cooperating, bodyStart } = part.responsible;
  const body = part.text.slice(bodyStart);
  const due = findDues(body, year)[0]?.due ?? noDue;
  const responsible = leads.length > 0 ? leads : fallback;
  const confidence = confidenceOf({ leads: responsible, due }, leads.length > 0);
  return {
    title: titleOf(body.replace(/^(?:chịu trách nhiệm|có trách nhiệm)\s+/u, '')),
    kind: kindOfTask(body),
    leads: responsible,
    cooperating,
    product: productOf(body),
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

/** Collects tasks with the clauses that they come from. */
class Collected {
  readonly tasks: Draft[] = [];
  private readonly byClause = new Map<string, Draft[]>();
  private readonly below = new Map<string, Draft[]>();

  keep(clause: DraftClause, task: Draft): void {
    this.tasks.push(task);
    remember(this.byClause, clause.id, task);
    for (const above of ancestorsOf(clause).slice(1)) remember(this.below, above.id, task);
  }

  /** Tasks under the clause above, or the one over that ("b) Cơ quan thực hiện:" stands between); never farther off. */
  about(clause: DraftClause): readonly Draft[] {
    const near = ancestorsOf(clause).slice(1, 3);
    for (const above of near.filter(({ rank }) => rank >= 70)) {
      const tasks = [...(this.byClause.get(above.id) ?? []), ...(this.below.get(above.id) ?? [])];
      if (tasks.length > 0) return tasks;
    }
    return [];
  }
}

function remember(into: Map<string, Draft[]>, id: string, task: Draft): void {
  const known = into.get(id);
  if (known) known.push(task);
  else into.set(id, [task]);
}

/** A clause that only opens what its children say, or no directive at all. */
function holdsNoTask(clause: DraftClause, year: number | null): boolean {
  const opensOthers = clause.heading !== null && clause.children.some((child) => detailOf(child.text, year) === null);
  return opensOthers || FORMULA.test(clause.text) || !isTaskZone(clause);
}

const isOutside = ({ path, rank, children }: DraftClause) =>
  /^(?:Mở đầu|Căn cứ)\//u.test(path) || (rank <= 40 && children.length > 0);

/** Directives, schemes and report duties; who leads and when is due only as far as the text says. */
export function findTasks(
  clauses: readonly DraftClause[],
  targets: readonly TargetDraft[],
  year: number | null,
): TaskDraft[] {
  const withTargets = new Set(targets.map((target) => target.clause));
  const knownLeads = new Map<string, readonly string[]>();
  const collected = new Collected();
  for (const clause of clauses.filter((each) => !isOutside(each))) {
    const detail = detailOf(clause.text, year);
    if (detail) applyDetail(detail, collected.about(clause));
    if (detail || holdsNoTask(clause, year)) continue;
    let leads = inheritedLeads(clause, knownLeads);
    for (const part of directives(clause.text)) {
      if (FORMULA.test(part.text) || part.text.length < 15) continue;
      const task = readTask(clause, part, leads, year);
      if (part.responsible.leads.length > 0) leads = task.leads;
      // A sentence that sets a target is the target, unless it sets a due day of its own.
      if (!withTargets.has(clause.id) || task.due.kind !== 'none') collected.keep(clause, task);
    }
  }
  return collected.tasks;
}
