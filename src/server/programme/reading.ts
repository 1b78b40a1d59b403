import type { Gap, Proposal, TargetContent } from '#contract/programme.ts';
import type { CompiledDecision, CompiledTarget, CompiledTask } from '#domain/documents/compiled-decision.ts';

export type ProposalContent = Proposal['content'];

/** One finding of the compiler, ready to be proposed. */
export interface ReadItem {
  readonly clauseKey: string;
  readonly content: ProposalContent;
  readonly confidence: number;
  /** Which of the compiler's items it is: 'targets[2]', 'tasks[4]'. */
  readonly about: string;
}

export const LONGEST_PRODUCT = 500;

/** A text that runs on for pages is cut to what the contract carries; the clause keeps every word of it. */
export function clip<Text extends string | null>(text: Text, length: number): Text | string {
  return text === null || text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function targetFacts(target: CompiledTarget, number: string): Omit<TargetContent, 'clause' | 'parts'> {
  const { comparator, value, valueMax, denominator, year, direction, nature, change, baseline, confidence } = target;
  return {
    number: clip(number, 20),
    group: clip(target.group, 200),
    name: clip(target.name, 500),
    comparator,
    value,
    valueMax,
    unit: clip(target.unit, 50),
    denominator,
    year,
    direction,
    nature,
    leads: [...target.leads],
    change,
    baseline,
    asWritten: clip(target.asWritten, 2000),
    lines: [target.lines[0], target.lines[1]],
    confidence,
    reasons: [...target.reasons],
  };
}

export function readTarget(target: CompiledTarget, order: number): ReadItem {
  const number = target.number === '' ? String(order + 1) : target.number;
  const parts = target.parts.map((part, index) => ({
    ...targetFacts(part, part.number === '' || part.number === number ? `${number}.${index + 1}` : part.number),
    partKind: part.partKind ?? 'of-which',
  }));
  return {
    clauseKey: target.clause,
    content: { kind: 'target', target: { ...targetFacts(target, number), clause: target.clause, parts } },
    confidence: target.confidence,
    about: `targets[${order}]`,
  };
}

export function readTask(task: CompiledTask, order: number): ReadItem {
  const { title, kind, product, asWritten, clause, confidence } = task;
  const { leads, cooperating, lines } = task;
  const content: ProposalContent = {
    kind: 'task',
    task: {
      title: clip(title, 1000),
      kind,
      leads: [...leads],
      cooperating: [...cooperating],
      product: clip(product, LONGEST_PRODUCT),
      due: { ...task.due },
      asWritten: clip(asWritten, 4000),
      lines: [lines[0], lines[1]],
      clause,
      confidence,
      reasons: [...task.reasons],
    },
  };
  return { clauseKey: clause, content, confidence, about: `tasks[${order}]` };
}

/** The compiler's findings in the order in which the text names them. */
export function itemsOf(compiled: CompiledDecision): ReadItem[] {
  const found = [
    ...compiled.targets.map((target, order) => ({ start: target.span[0], item: readTarget(target, order) })),
    ...compiled.tasks.map((task, order) => ({ start: task.span[0], item: readTask(task, order) })),
  ];
  return found.sort((one, other) => one.start - other.start).map(({ item }) => item);
}

/** The compiler's gaps, each with the clause to look at. */
export function gapsOf(compiled: CompiledDecision): Gap[] {
  const clauses = new Set(compiled.clauses.map(({ id }) => id));
  return compiled.gaps.map(({ kind, about, message }) => {
    const [, list, index] = /^(targets|tasks)\[(\d+)\]/.exec(about) ?? [];
    const item = list === 'targets' ? compiled.targets[Number(index)] : compiled.tasks[Number(index)];
    const clauseKey = clauses.has(about) ? about : index === undefined ? null : (item?.clause ?? null);
    return { kind, about, message, clauseKey };
  });
}

/** The pairs of items that the compiler takes for nearly the same, by `about`. */
export function nearDuplicatesOf(compiled: CompiledDecision): [one: string, other: string][] {
  return compiled.gaps.flatMap((gap): [string, string][] => {
    const other = 'with' in gap && typeof gap.with === 'string' ? gap.with : null;
    return String(gap.kind) === 'near-duplicate' && other !== null ? [[gap.about, other]] : [];
  });
}
