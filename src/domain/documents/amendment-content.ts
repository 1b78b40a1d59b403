import { readTargets, type ReadTarget } from '#domain/programme/target-grammar/read-targets.ts';
import { pattern } from '#domain/vietnamese-pattern.ts';
import { findAgencies } from './agencies.ts';
import type { DraftClause } from './clause-tree.ts';
import { readLabel } from './clause-labels.ts';
import type { FieldChange } from './compiled-amendment.ts';
import type { Due, TargetDraft, TaskDraft } from './compiled-decision.ts';
import { findDues, noDue } from './due.ts';
import { detailOf } from './task-details.ts';
import { kindOfTask } from './task-kinds.ts';
import { readResponsible } from './task-leads.ts';

/** A stretch of a clause that words something anew, or adds it. */
export interface Piece {
  readonly clause: DraftClause;
  readonly text: string;
  /** Where `text` begins in the clause's own text. */
  readonly start: number;
}

/** What a piece says: targets with their parts, or one task. */
export interface Content {
  readonly number: string | null;
  readonly targets: readonly TargetDraft[];
  readonly task: TaskDraft | null;
}

const CONFIDENCE = 0.85;
const IN_CHARGE = pattern.iu`^\s*(?:,\s*)?(?:chủ trì|chịu trách nhiệm|tham mưu|thực hiện|là cơ quan chủ trì)(?!\p{L})`;
const TAIL = pattern.iu`\s*[;,.(–-]\s*(?:(?:giao|do)\s+)?$|\s+(?:giao|do)\s+$`;
const DUE_TAIL = pattern.iu`[\s;,.(–-]*(?:(?:thời gian|thời hạn|hạn)\s*)?(?:(?:hoàn thành|xong|trình|thực hiện)\s*)?:?\s*$`;

export function spanOf({ clause, text, start }: Piece): [number, number] {
  return [clause.placeOf(start), clause.placeOf(start + Math.max(text.length, 1) - 1) + 1];
}

/** The piece without its quotation marks and its label; the label's number, if it has one. */
function unwrap(piece: Piece): { text: string; number: string | null } {
  const bare = piece.text.replace(/^\s*[“"]\s*/u, '').replace(/\s*[”"]\s*[.;]?\s*$/u, '');
  const label = readLabel(bare);
  const spoken = label ?? (piece.start === 0 ? { label: piece.clause.label, rest: bare } : { label: '', rest: bare });
  const number = /^(?:[-–•*]\s*)?\(?(\d{1,3})[).]?$/u.exec(spoken.label)?.[1] ?? null;
  return { text: spoken.rest.trim(), number };
}

function draftTarget(read: ReadTarget, piece: Piece, number: string | null, year: number | null): TargetDraft {
  const { roles: _roles, start: _start, end: _end, ...said } = read;
  const place = { clause: piece.clause.id, span: spanOf(piece), leads: [], group: null, baseline: null, reasons: [] };
  return { ...said, ...place, number: number ?? '', year: read.year ?? year, confidence: CONFIDENCE, parts: [] };
}

function draftTargets(text: string, piece: Piece, number: string | null, year: number | null): TargetDraft[] {
  const wholes: { target: TargetDraft; parts: TargetDraft[] }[] = [];
  for (const read of readTargets(text, number !== null)) {
    if (read.value === null ? read.comparator !== 'complete' : read.unit === null) continue;
    const draft = draftTarget(read, piece, number, year);
    const whole = wholes.at(-1);
    if (!whole || (draft.partKind === null && number === null))
      wholes.push({ target: { ...draft, partKind: null }, parts: [] });
    else whole.parts.push({ ...draft, partKind: draft.partKind ?? 'also' });
  }
  return wholes.map(({ target, parts }) => ({ ...target, parts }));
}

/** Whom the words "Sở Y tế chủ trì" name, wherever in the sentence they stand. */
function leadsIn(text: string): { leads: string[]; from: number } {
  const named = findAgencies(text);
  const charged = named.find(({ end }) => IN_CHARGE.test(text.slice(end)));
  if (charged) return { leads: [charged.name], from: charged.start };
  return { leads: [...readResponsible(text).leads], from: text.length };
}

function titleOf(text: string, leadAt: number, dueAt: number): string {
  const { bodyStart } = readResponsible(text);
  const end = Math.min(leadAt > bodyStart + 15 ? leadAt : text.length, dueAt > bodyStart + 15 ? dueAt : text.length);
  const title = text.slice(bodyStart, end).replace(TAIL, '').replace(DUE_TAIL, '');
  const quoted = /^[^“"]{0,12}[“"]([^”"]{8,})[”"]\s*$/u.exec(title)?.[1];
  const bare = (quoted ?? (title.includes('“') ? title : title.replaceAll('”', ''))).replace(/[\s.,;:]+$/u, '').trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1, 990);
}

function draftTask(text: string, piece: Piece, year: number | null): TaskDraft | null {
  const { leads, from } = leadsIn(text);
  const due = findDues(text, year)[0];
  const title = titleOf(text, from, due?.start ?? text.length);
  if (title.replace(/[^\p{L}]/gu, '').length < 8) return null;
  const { cooperating } = readResponsible(text);
  return {
    title,
    kind: kindOfTask(title),
    leads,
    cooperating: cooperating.filter((name) => !leads.includes(name)),
    product: null,
    due: due?.due ?? noDue,
    asWritten: text,
    clause: piece.clause.id,
    span: spanOf(piece),
    confidence: CONFIDENCE,
  };
}

/** Reads a piece as targets where it measures something and charges nobody, else as one task. */
export function readContent(piece: Piece, year: number | null): Content {
  const { text, number } = unwrap(piece);
  const isOpening = text.endsWith(':') || text.length < 8;
  const targets = isOpening || findAgencies(text).length > 0 ? [] : draftTargets(text, piece, number, year);
  return { number, targets, task: isOpening || targets.length > 0 ? null : draftTask(text, piece, year) };
}

/** What the lines under a task add to it: "- Cơ quan chủ trì: Sở Y tế". */
export function withDetails(task: TaskDraft, below: readonly DraftClause[], year: number | null): TaskDraft {
  const details = below.map(({ text }) => detailOf(text, year)).filter((detail) => detail !== null);
  return details.reduce<TaskDraft>(
    (told, { leads, cooperating, due, product }) => ({
      ...told,
      leads: leads ?? told.leads,
      cooperating: cooperating ?? told.cooperating,
      due: due ?? told.due,
      product: product ?? told.product,
    }),
    task,
  );
}

/** The fields that a new wording of a target sets. */
export function changesOfTarget(target: TargetDraft): FieldChange[] {
  const { comparator, value, valueMax, unit, denominator, asWritten, name } = target;
  const to = { comparator, value, valueMax, unit, denominator, asWritten };
  return [
    { field: 'figure', from: null, to },
    { field: 'name', from: null, to: name },
  ];
}

const isSaid = (due: Due) => due.kind !== 'none';

/** The fields that a new wording of a task sets; what it leaves out goes on as it was. */
export function changesOfTask({ title, due, leads, product }: TaskDraft): FieldChange[] {
  return [
    { field: 'name', from: null, to: title },
    ...(isSaid(due) ? [{ field: 'due', from: null, to: due } as const] : []),
    ...(leads.length > 0 ? [{ field: 'lead', from: null, to: leads } as const] : []),
    ...(product === null ? [] : [{ field: 'product', from: null, to: product } as const]),
  ];
}
