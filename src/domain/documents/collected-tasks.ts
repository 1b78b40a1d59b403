import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import type { TaskDraft } from './compiled-decision.ts';
import { confidenceIn } from './task-confidence.ts';
import type { TaskDetail } from './task-details.ts';

export type Draft = { -readonly [key in keyof TaskDraft]: TaskDraft[key] };

type IsDetail = (clause: DraftClause) => boolean;

const BULLET_RANK = 100;
/** How far back a line that says who or when looks for the tasks it speaks of; no list of orders is longer. */
const MOST_BESIDE = 200;

/** Collects tasks with the clauses that they come from, and what later lines add to them. */
export class CollectedTasks {
  readonly tasks: Draft[] = [];
  private readonly byClause = new Map<string, Draft[]>();
  private readonly below = new Map<string, Draft[]>();

  keep(clause: DraftClause, task: Draft): void {
    this.tasks.push(task);
    remember(this.byClause, clause.id, task);
    for (const above of ancestorsOf(clause).slice(1)) remember(this.below, above.id, task);
  }

  of(clause: string): readonly Draft[] {
    return this.byClause.get(clause) ?? [];
  }

  /** A detail belongs to the tasks beside it since the last detail, else to the clause above. */
  apply(clause: DraftClause, detail: TaskDetail, isDetail: IsDetail, more = false): boolean {
    const tasks = this.about(clause, isDetail);
    for (const task of tasks) add(task, detail, more);
    const [only, other] = tasks;
    if (only && !other) only.extent = [only.span[0], Math.max(only.extent?.[1] ?? only.span[1], clause.span[1])];
    return tasks.length > 0;
  }

  private about(clause: DraftClause, isDetail: IsDetail): readonly Draft[] {
    let at = clause;
    for (let steps = 0; steps < 3 && at.parent; steps += 1) {
      const beside = this.beside(at, at.parent, isDetail);
      if (beside.length > 0) return beside;
      const own = this.of(at.parent.id);
      if (own.length > 0) return this.alike(at, at.parent, isDetail) ?? own;
      if (!isDetail(at.parent)) return [];
      at = at.parent;
    }
    return [];
  }

  private beside(clause: DraftClause, parent: DraftClause, isDetail: IsDetail): readonly Draft[] {
    const end = parent.children.indexOf(clause);
    const before = parent.children.slice(Math.max(0, end - MOST_BESIDE), end);
    let at = before.length - 1;
    while (at >= 0 && isDetail(before[at] ?? clause) && this.inside(before[at] ?? clause).length === 0) at -= 1;
    const run: Draft[] = [];
    for (; at >= 0; at -= 1) {
      const sibling = before[at];
      if (!sibling || (isDetail(sibling) && this.inside(sibling).length === 0)) break;
      run.push(...this.inside(sibling));
    }
    return run;
  }

  private inside({ id }: DraftClause): readonly Draft[] {
    return [...this.of(id), ...(this.below.get(id) ?? [])];
  }

  /** A line without a dash behind a list of dashes speaks of all of them that have no such line of their own. */
  private alike(line: DraftClause, dash: DraftClause, isDetail: IsDetail): readonly Draft[] | null {
    if (line.label !== '' || dash.rank < BULLET_RANK || !dash.parent) return null;
    const end = dash.parent.children.indexOf(dash) + 1;
    const before = dash.parent.children.slice(Math.max(0, end - MOST_BESIDE), end);
    const last = before.findLastIndex((sibling) => sibling !== dash && sibling.children.some(isDetail));
    return before.slice(last + 1).flatMap((sibling) => this.inside(sibling));
  }
}

function add(task: Draft, detail: TaskDetail, more: boolean): void {
  if (detail.leads) task.leads = more ? [...new Set([...task.leads, ...detail.leads])] : detail.leads;
  if (detail.cooperating && detail.cooperating.length > 0)
    task.cooperating = detail.cooperating.filter((name) => !task.leads.includes(name));
  if (detail.due && (task.due.kind === 'none' || detail.due.kind !== 'none')) task.due = detail.due;
  if (detail.product !== undefined) task.product = detail.product;
  const doubts = new Set(task.reasons);
  const named = detail.leads !== undefined || !(doubts.has('lead-inherited') || doubts.has('no-lead'));
  const marks = {
    named,
    open: doubts.has('open-list'),
    opens: !doubts.has('no-directive-verb'),
    dueInherited: doubts.has('due-inherited') && task.due !== detail.due,
  };
  Object.assign(task, confidenceIn(task, marks));
}

function remember(into: Map<string, Draft[]>, id: string, task: Draft): void {
  const known = into.get(id);
  if (known) known.push(task);
  else into.set(id, [task]);
}
