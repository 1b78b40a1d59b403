import type { DraftClause } from './clause-tree.ts';
import type { AmendmentDraft, CompiledAmendment } from './compiled-amendment.ts';
import type {
  Citation,
  CitationDraft,
  Clause,
  CompiledTarget,
  CompiledTask,
  DocumentTable,
  TargetDraft,
  TaskDraft,
} from './compiled-decision.ts';
import type { LinesOf } from './original-lines.ts';
import type { PlacedTable } from './table-shape.ts';

export function placeClause(draft: DraftClause, linesOf: LinesOf): Clause {
  const { id, path, label, heading, text, parent, span } = draft;
  return { id, path, label, heading, text, parent: parent?.id ?? null, lines: linesOf(span), span };
}

export function placeTarget(target: TargetDraft, linesOf: LinesOf): CompiledTarget {
  return {
    ...target,
    lines: linesOf(target.span),
    parts: target.parts.map((part) => placeTarget(part, linesOf)),
  };
}

export function placeTask(task: TaskDraft, linesOf: LinesOf): CompiledTask {
  return { ...task, lines: linesOf(task.extent ?? task.span), reasons: task.reasons ?? [] };
}

export function placeCitation(citation: CitationDraft, linesOf: LinesOf): Citation {
  return { ...citation, lines: linesOf(citation.span) };
}

export function placeAmendment(amendment: AmendmentDraft, linesOf: LinesOf): CompiledAmendment {
  return { ...amendment, lines: linesOf(amendment.span) };
}

export function placeTable({ clause, columns, rows, span, placed }: PlacedTable, linesOf: LinesOf): DocumentTable {
  return { clause, columns, rows, lines: linesOf(span), rowLines: placed.map((row) => linesOf(row.span)) };
}
