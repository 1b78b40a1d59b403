import { pattern } from '#domain/vietnamese-pattern.ts';
import { ClauseLeads } from './clause-leads.ts';
import type { DraftClause } from './clause-tree.ts';
import type { TargetDraft, TaskDraft } from './compiled-decision.ts';
import { CollectedTasks, type Draft } from './collected-tasks.ts';
import { detailOf, type TaskDetail } from './task-details.ts';
import { confidenceIn } from './task-confidence.ts';
import { kindOfTask } from './task-kinds.ts';
import { isFormula, readDirectives, type Directive } from './task-parts.ts';
import { taskZoneOf, type TaskZone } from './task-zones.ts';

const PRODUCT = pattern.u`(?<!\p{L})(?:ban hành|xây dựng|hoàn chỉnh|soạn thảo|sửa đổi|lập)\s+((?:Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Chương trình|Kế hoạch|Đề án|Báo cáo|chương trình công tác|kế hoạch chi tiết|báo cáo|đề án|quy chế)(?:(?!\s(?:để|nhằm|phù hợp|cho phù hợp|và|trình|gửi|theo quy định|của Ban|về thời gian|đảm bảo|thực hiện|trong|về))(?:[^,;.(]|,(?=\s+điều hành))){0,120})`;
/** "Hoạt động 1", "Nhiệm vụ số 2": a heading that only counts; what is to be done stands below it. */
const COUNTED = /^(?:Hoạt động|Nhiệm vụ|Nội dung|Công việc|Giải pháp)\s*(?:số\s*)?\d+[.:]?$/iu;

function titleOf(text: string): string {
  const plain = text.replace(/[\s.;:]+$/u, '').trim();
  const capital = plain.charAt(0).toUpperCase() + plain.slice(1);
  return capital.length <= 300 ? capital : `${capital.slice(0, capital.lastIndexOf(' ', 297))}…`;
}

/** "ban hành Quy chế …": what comes out; a bare "báo cáo" names nothing. */
function productOf(text: string): string | null {
  const product = PRODUCT.exec(text)?.[1]?.trim() ?? '';
  return product.split(' ').length > 2 ? product : null;
}

function draftOf(clause: DraftClause, part: Directive, inherited: readonly string[], shift: number): Draft {
  const { leads: own, cooperating, bodyStart, open } = part.responsible;
  const body = part.text.slice(bodyStart);
  const leads = own.length > 0 ? own : inherited;
  const start = part.start + shift;
  return {
    title: titleOf(body.replace(/^(?:chịu trách nhiệm|có trách nhiệm)\s+/u, '')),
    kind: kindOfTask(body),
    leads,
    cooperating: cooperating.filter((name) => !leads.includes(name)),
    product: productOf(body),
    due: part.due,
    asWritten: part.text,
    clause: clause.id,
    span: [clause.placeOf(start), clause.placeOf(start + part.text.length - 1) + 1],
    ...confidenceIn({ leads, due: part.due, asWritten: part.text }, { named: own.length > 0, open, opens: part.opens }),
  };
}

const isOutside = ({ path, rank, children }: DraftClause) =>
  /^(?:Mở đầu|Căn cứ)\//u.test(path) || (rank <= 40 && children.length > 0);

/** Reads the clauses one after the other; what a clause says depends on those above and beside it. */
class TaskReading {
  readonly collected = new CollectedTasks();
  private readonly leads: ClauseLeads;
  private readonly details = new Map<string, TaskDetail | null>();

  constructor(
    clauses: readonly DraftClause[],
    private readonly withTargets: ReadonlySet<string>,
    private readonly year: number | null,
  ) {
    this.leads = new ClauseLeads(clauses);
  }

  read(clause: DraftClause): void {
    const detail = this.detail(clause);
    if (!detail) return this.readText(clause, clause.text, 0);
    if (detail.content !== undefined) return this.readContent(clause, detail.content);
    const isEmpty = Object.values(detail).every((value) => value === undefined) || clause.text.trim().endsWith(':');
    if (!isEmpty || clause.children.length === 0)
      this.collected.apply(clause, detail, (each) => this.detail(each) !== null);
  }

  /** "Nội dung: …" is a task of its own only where the heading above says nothing. */
  private readContent(clause: DraftClause, content: string): void {
    const above = clause.parent?.heading ?? clause.parent?.text ?? '';
    if (content === '' || (clause.parent && !COUNTED.test(above.trim()) && this.isTask(clause.parent))) return;
    this.readText(clause, content, clause.text.length - content.length);
  }

  private detail(clause: DraftClause): TaskDetail | null {
    let detail = this.details.get(clause.id);
    if (detail === undefined) this.details.set(clause.id, (detail = detailOf(clause.text, this.year)));
    return detail;
  }

  private isTask(clause: DraftClause): boolean {
    return this.collected.of(clause.id).length > 0;
  }

  /** "+ Sở Y tế chủ trì, phối hợp với …" below "Cơ quan thực hiện:" names who, and nothing more. */
  private namesOnly(clause: DraftClause, part: Directive): boolean {
    const above = clause.parent ? this.detail(clause.parent) : null;
    if (!above || above.content !== undefined || part.responsible.leads.length === 0) return false;
    return (
      /^(?:chủ trì|phối hợp|$)[^.;]*$/iu.test(
        part.text.slice(part.responsible.bodyStart).trim().replace(/[.;]$/u, ''),
      ) && !/xây dựng|triển khai|tham mưu|tổ chức/iu.test(part.text.slice(part.responsible.bodyStart))
    );
  }

  private readText(clause: DraftClause, text: string, shift: number): void {
    if (this.opensOthers(clause) || isFormula(text) || COUNTED.test(text.trim())) return;
    const zone = taskZoneOf(clause);
    if (zone === 'report') return;
    const above = this.leads.above(clause);
    let inherited = above;
    for (const part of readDirectives(text, this.year, above.length > 0 && zone === 'tasks')) {
      if (part.responsible.leads.length > 0) inherited = part.responsible.leads;
      if (this.namesOnly(clause, part)) {
        const { leads, cooperating } = part.responsible;
        if (clause.parent)
          this.collected.apply(clause.parent, { leads, cooperating }, (each) => this.detail(each) !== null, true);
      } else if (this.counts(clause, part, zone, inherited))
        this.collected.keep(clause, draftOf(clause, part, inherited, shift));
    }
  }

  private counts(clause: DraftClause, part: Directive, zone: TaskZone, inherited: readonly string[]): boolean {
    const { due, responsible } = part;
    const dated = due.kind !== 'none' && due.value !== null;
    if (zone === 'aims') return dated || /(?:^|[,;:]\s*)giao\s/iu.test(part.text);
    // A sentence that sets a target is the target, unless it sets a due day or names who answers.
    return (
      !this.withTargets.has(clause.id) || due.kind !== 'none' || responsible.leads.length > 0 || inherited.length > 0
    );
  }

  /** A clause that only opens what its children say. */
  private opensOthers(clause: DraftClause): boolean {
    if (clause.children.length === 0) return false;
    const holdsMore = clause.children.some((child) => this.detail(child) === null);
    return holdsMore && (clause.heading !== null || /:\s*$/u.test(clause.text));
  }
}

/** Directives, schemes and report duties; who leads and when is due only as far as the text says. */
export function findTasks(
  clauses: readonly DraftClause[],
  targets: readonly TargetDraft[],
  year: number | null,
): TaskDraft[] {
  const reading = new TaskReading(clauses, new Set(targets.map((target) => target.clause)), year);
  for (const clause of clauses) if (!isOutside(clause)) reading.read(clause);
  return reading.collected.tasks;
}
