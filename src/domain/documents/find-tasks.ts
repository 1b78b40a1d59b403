import { pattern } from '#domain/vietnamese-pattern.ts';
import { ClauseLeads } from './clause-leads.ts';
import type { DraftClause } from './clause-tree.ts';
import type { Due, TargetDraft, TaskDraft } from './compiled-decision.ts';
import { CollectedTasks } from './collected-tasks.ts';
import { noDue } from './due.ts';
import { isFootnote } from './front-matter.ts';
import { namesByTheWay } from './named-by-the-way.ts';
import { detailOf, whoOnly, type TaskDetail } from './task-details.ts';
import { draftOf, isPast } from './task-drafts.ts';
import { dueOpenedAbove, OpeningParagraphs, opensPartners } from './opening-paragraphs.ts';
import { phaseAbove } from './phase-headings.ts';
import { isFormula } from './formulas.ts';
import { readDirectives, type Directive } from './task-parts.ts';
import { opensPredicate, readResponsible } from './task-leads.ts';
import { taskZoneOf, type TaskZone } from './task-zones.ts';

/** "Hoạt động 1", "Nhiệm vụ số 2": a heading that only counts; what is to be done stands below it. */
const COUNTED = /^(?:Hoạt động|Nhiệm vụ|Nội dung|Công việc|Giải pháp)\s*(?:số\s*)?\d+[.:]?$/iu;

/** A title in capitals that a copy without blank lines has joined to what stands below it. */
const TITLE = pattern.u`^[^\p{Ll}]{30,}\s`;

/** A heading that only counts, or a title in capitals, is no order. */
function isTitle(text: string): boolean {
  return COUNTED.test(text.trim()) || (text.length > 12 && text === text.toUpperCase()) || TITLE.test(text);
}

const isOutside = ({ path, rank, children, text }: DraftClause) =>
  /^(?:Mở đầu|Căn cứ)\//u.test(path) || isFootnote(text) || (rank <= 40 && children.length > 0);

const afterSpace = (text: string, at: number) => text.length - text.slice(at).trimStart().length;

/** "1. Sở Y tế theo dõi …; tham mưu …": a sentence of several orders is no mere heading of what stands below it. */
function isWholeOrder(text: string): boolean {
  if (text.length < 160 || !text.includes(';')) return false;
  const { leads, chargedAt } = readResponsible(text.slice(0, text.indexOf(';')));
  return leads.length > 0 && opensPredicate(text.slice(chargedAt));
}

/** "Các cơ quan căn cứ thành tích … để bình xét", not "Đối với các xã: …" or "Công an tỉnh: 03 cá nhân". */
function namesSubject({ text, responsible: { leads, chargedAt } }: Directive): boolean {
  return leads.length > 0 && !/^đối với/iu.test(text) && opensPredicate(text.slice(chargedAt));
}

/** "Trong thời gian tới, Tỉnh tổ chức …" gives orders below a heading of what was done, too. */
const LOOKS_AHEAD = /(?:^|(?<=\.\s+))(?:Trong thời|Thời) gian tới,/u;
/** Of the words that end a document, only what has a day or a rhythm is an order. */
const isTimed = ({ due }: Directive) => due.value !== null || due.every !== null;

/** Reads the clauses one after the other; what a clause says depends on those above and beside it. */
class TaskReading {
  readonly collected = new CollectedTasks();
  private readonly leads: ClauseLeads;
  private readonly openings: OpeningParagraphs;
  private readonly details = new Map<string, TaskDetail | null>();
  private readonly formulas = new Map<string, boolean>();

  constructor(
    clauses: readonly DraftClause[],
    private readonly withTargets: ReadonlyMap<string, ReadonlySet<number | null>>,
    private readonly year: number | null,
    private readonly issuedOn: string | null,
  ) {
    this.openings = new OpeningParagraphs(clauses);
    this.leads = new ClauseLeads(this.openings);
  }

  read(clause: DraftClause): void {
    const detail = this.detail(clause);
    if (!detail) return this.readText(clause, clause.text, 0);
    if (detail.content !== undefined) return this.readContent(clause, detail.content);
    const isEmpty = Object.values(detail).every((value) => value === undefined) || clause.text.trim().endsWith(':');
    if (isEmpty && clause.children.length > 0) return;
    const found = this.collected.apply(clause, detail, this.isDetail);
    const colon = clause.text.indexOf(':') + 1;
    if (!found && detail.due)
      this.readText(clause, clause.text.slice(colon).trimStart(), afterSpace(clause.text, colon));
  }

  /** "Nội dung: …" is a task of its own only where the heading above says nothing. */
  private readContent(clause: DraftClause, content: string): void {
    const above = clause.parent?.heading ?? clause.parent?.text ?? '';
    if (content === '' || (clause.parent && !COUNTED.test(above.trim()) && this.isTask(clause.parent))) return;
    this.readText(clause, content, clause.text.length - content.length);
  }

  private detail(clause: DraftClause): TaskDetail | null {
    let detail = this.details.get(clause.id);
    if (detail === undefined) this.details.set(clause.id, (detail = this.readDetailOf(clause)));
    return detail;
  }

  private readDetailOf({ text, label, rank, children }: DraftClause): TaskDetail | null {
    const isLine = children.length === 0 && (label === '' || rank >= 100);
    return detailOf(text, this.year) ?? (isLine ? whoOnly(text) : null);
  }

  private isFormula({ id, text }: DraftClause): boolean {
    let known = this.formulas.get(id);
    if (known === undefined) this.formulas.set(id, (known = isFormula(text)));
    return known;
  }

  private readonly isDetail = (clause: DraftClause): boolean => this.detail(clause) !== null;

  private isTask(clause: DraftClause): boolean {
    return this.collected.of(clause.id).length > 0;
  }

  /** "+ Sở Y tế chủ trì, phối hợp với …" below "Cơ quan thực hiện:" names who, and nothing more. */
  private namesOnly(clause: DraftClause, part: Directive): boolean {
    const above = clause.parent ? this.detail(clause.parent) : null;
    if (!above || above.content !== undefined || part.responsible.leads.length === 0) return false;
    const body = part.text.slice(part.responsible.bodyStart).trim().replace(/[.;]$/u, '');
    const joins = /^(?:chủ trì|phối hợp)[^.;]*$/iu.test(body);
    return body === '' || (joins && !/xây dựng|triển khai|tham mưu|tổ chức/iu.test(body));
  }

  private readText(clause: DraftClause, text: string, shift: number): void {
    const zone = taskZoneOf(clause);
    if (this.opensOthers(clause) || isTitle(text)) return;
    const from = zone === 'report' ? text.search(LOOKS_AHEAD) : 0;
    if (from >= 0) this.readOrders(clause, text.slice(from), shift + from, zone);
  }

  private readOrders(clause: DraftClause, text: string, shift: number, zone: TaskZone): void {
    let leads = this.leads.above(clause);
    const charged = zone === 'tasks' && (leads.length > 0 || clause.children.some((child) => this.isDetail(child)));
    const phase = zone === 'tasks' ? this.dueAbove(clause) : null;
    for (const read of readDirectives(text, this.year, charged)) {
      const part = this.ofAgency(clause, this.inTime(this.withoutYearOfTarget(clause, read), phase));
      if (part.responsible.leads.length > 0) leads = part.responsible.leads;
      if (this.namesOnly(clause, part)) this.addNames(clause, part);
      else if (this.counts(clause, part, zone, leads)) this.collected.keep(clause, draftOf(clause, part, leads, shift));
    }
  }

  /** When the nearest words above say that all below them is due. */
  private dueAbove(clause: DraftClause): Due | null {
    const opened = dueOpenedAbove(clause, this.openings, this.year);
    return opened && !isPast(opened, this.issuedOn) ? opened : phaseAbove(clause, this.issuedOn);
  }

  private ofAgency(clause: DraftClause, part: Directive): Directive {
    if (opensPartners(clause) && part.responsible.bodyStart > 0) return this.withPartners(clause, part);
    if (!namesByTheWay(part.text, part.responsible) || !this.leads.isBelowAgency(clause)) return part;
    return { ...part, responsible: { ...part.responsible, leads: [], bodyStart: 0 } };
  }

  /** "… lộ trình đạt ít nhất 50% xã, phường vào năm 2030": the year is the target's. */
  private withoutYearOfTarget({ id }: DraftClause, part: Directive): Directive {
    const { kind, value, asWritten } = part.due;
    if (kind !== 'year' || !(this.withTargets.get(id)?.has(Number(value)) ?? false)) return part;
    const isOrdered = /(?:hoàn thành|xong|ban hành|trình)\s/iu.test(asWritten ?? '');
    const hasFigure = /\d\s*(?:%|\s\p{Ll})/u.test(part.text.replace(asWritten ?? '', ''));
    return hasFigure && !isOrdered ? { ...part, due: noDue } : part;
  }

  /** "Chủ trì, phối hợp với: | - Sở B xây dựng …": the one above leads, the one named here cooperates. */
  private withPartners({ parent }: DraftClause, part: Directive): Directive {
    const { leads, cooperating } = part.responsible;
    const own = readResponsible(parent?.text ?? '').leads;
    return { ...part, responsible: { ...part.responsible, leads: own, cooperating: [...leads, ...cooperating] } };
  }

  /** A day of the past is none, and an order without a day is due at the end of the phase that the heading names. */
  private inTime(part: Directive, phase: Due | null): Directive {
    const due = isPast(part.due, this.issuedOn) ? noDue : part.due;
    const inherits = phase !== null && due.kind === 'none';
    return inherits ? { ...part, due: phase, dueInherited: true } : { ...part, due };
  }

  private addNames(clause: DraftClause, { responsible: { leads, cooperating } }: Directive): void {
    if (clause.parent) this.collected.apply(clause.parent, { leads, cooperating }, this.isDetail, true);
  }

  private counts(clause: DraftClause, part: Directive, zone: TaskZone, leads: readonly string[]): boolean {
    const { due, responsible } = part;
    if (part.text.length - responsible.bodyStart < 8 || (!isTimed(part) && this.isFormula(clause))) return false;
    const isBare = due.kind === 'none' && responsible.leads.length === 0;
    if (isBare && this.numbersOthers(clause)) return false;
    const setsTarget = this.withTargets.has(clause.id);
    if (zone === 'aims') return due.value !== null || (!setsTarget && namesSubject(part));
    // A sentence that sets a target is the target, unless it sets a due day or names who answers.
    return !setsTarget || !isBare || leads.length > 0;
  }

  /** "3. Nâng cao chất lượng ….", with a), b), c) below it, is their heading. */
  private numbersOthers({ children }: DraftClause): boolean {
    return children.filter((child) => child.label !== '' && !this.isDetail(child)).length > 1;
  }

  /** A clause that only opens what its children say. */
  private opensOthers(clause: DraftClause): boolean {
    if (clause.children.length === 0) return clause.label === '' && /:\s*$/u.test(clause.text);
    const holdsMore = clause.children.some((child) => !this.isDetail(child) && !isFormula(child.text));
    return holdsMore && (clause.heading !== null || /:\s*$/u.test(clause.text)) && !isWholeOrder(clause.text);
  }
}

/** For each clause that sets targets, by which years. */
function yearsOfTargets(targets: readonly TargetDraft[]): Map<string, Set<number | null>> {
  const years = new Map<string, Set<number | null>>();
  for (const { clause, year, parts } of targets) {
    const known = years.get(clause) ?? new Set();
    for (const each of [year, ...parts.map((part) => part.year)]) known.add(each);
    years.set(clause, known);
  }
  return years;
}

/** Directives, schemes and report duties; who leads and when is due only as far as the text says. */
export function findTasks(
  clauses: readonly DraftClause[],
  targets: readonly TargetDraft[],
  year: number | null,
  issuedOn: string | null = null,
): TaskDraft[] {
  const reading = new TaskReading(clauses, yearsOfTargets(targets), year, issuedOn);
  for (const clause of clauses) if (!isOutside(clause)) reading.read(clause);
  return reading.collected.tasks;
}
