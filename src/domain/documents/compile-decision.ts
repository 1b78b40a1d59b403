import { listAgencies } from './agencies.ts';
import { findAnnexes } from './annexes.ts';
import { readBlocks } from './blocks.ts';
import { findCitations } from './citations.ts';
import type { CompiledText } from './compiled-amendment.ts';
import type { DocumentFacts, Repair, Span } from './compiled-decision.ts';
import { readDocumentFacts } from './document-facts.ts';
import { readTree } from './document-tree.ts';
import { findAmendments } from './find-amendments.ts';
import { findFrame, isLegalBasis } from './front-matter.ts';
import { findGaps } from './find-gaps.ts';
import { findProblems } from './find-problems.ts';
import { findTargets } from './find-targets.ts';
import { findTasks } from './find-tasks.ts';
import { findNotes } from './reading-notes.ts';
import { findPageCuts } from './page-cuts.ts';
import { lineFinder } from './original-lines.ts';
import { applyRepairs, describeRepairs, withoutOverlaps } from './repairs.ts';
import { findScanningErrors } from './scanning-repairs.ts';
import { placeAmendment, placeCitation, placeClause, placeTable, placeTarget, placeTask } from './placing.ts';
import { readTables } from './table-items.ts';
import { withoutWordJoins } from './word-joins.ts';

interface CompileOptions {
  /** The programme's year, where a person knows it better than the title says. */
  readonly year?: number;
  /** Ids of repairs that a person has taken back: there the original stands. */
  readonly revertedRepairs?: readonly string[];
}

/** Proposes joins of page cuts and repairs of misreadings; the text given stays as it is. */
export function proposeRepairs(text: string, reverted: readonly string[] = []): Repair[] {
  const read = withoutWordJoins(text);
  const edits = withoutOverlaps([...findPageCuts(read), ...findScanningErrors(read)]);
  const asReceived = edits.map((edit) => ({
    ...edit,
    original: text.slice(edit.offset, edit.offset + edit.original.length),
  }));
  return describeRepairs(text, asReceived, new Set(reverted));
}

/** Whether an item stands apart from all changes: what is ordered to be changed is no task or target of its own. */
const outsideOf =
  (changes: readonly { readonly span: Span }[]) =>
  ({ span }: { readonly span: Span }): boolean =>
    changes.every(({ span: [from, to] }) => span[1] <= from || to <= span[0]);

/**
 * Reads a decision, plan, resolution or annex into structure that can be answered for: clauses, targets, tasks,
 * citations, agencies, repairs and gaps. Nothing is guessed: what the text does not say is null and listed as a gap.
 * `text` is the received text (NFC, lines ended by "\n"); all spans count in the repaired text.
 */
export function compileDecision(text: string, options: CompileOptions = {}): CompiledText {
  const repairs = proposeRepairs(text, options.revertedRepairs);
  const repaired = applyRepairs(withoutWordJoins(text), repairs);
  const blocks = readBlocks(repaired);
  const frame = findFrame(blocks);
  const facts = readDocumentFacts(blocks, frame, repaired);
  const { clauses, tables } = readTree(blocks, frame);
  const year = options.year ?? facts.year;
  const document: DocumentFacts = {
    ...facts,
    year,
    legalBases: clauses
      .filter((clause) => clause.path.startsWith('Căn cứ/') && isLegalBasis(clause.text))
      .map(({ id }) => id),
    annexes: findAnnexes(clauses),
  };
  const citations = findCitations(clauses, document.number, tables);
  const { title, date } = document;
  const amending = findAmendments({ title, date, year, clauses, tables, citations });
  const listed = readTables(tables, clauses, year);
  const written = findTargets(clauses, year, facts.title, facts.date);
  const linesOf = lineFinder(text, repairs);
  const isOwn = outsideOf(amending?.changes ?? []);
  const targets = [...written, ...listed.targets].filter(isOwn).map((target) => placeTarget(target, linesOf));
  const tasks = [...findTasks(clauses, written, year, facts.date), ...listed.tasks]
    .filter(isOwn)
    .map((task) => placeTask(task, linesOf));
  const { recognised, problems } = findProblems(text, document, clauses, targets.length + tasks.length);
  const read = { document, clauses: clauses.map((clause) => placeClause(clause, linesOf)), targets, tasks };
  return {
    recognised,
    problems,
    ...read,
    citations: citations.map((citation) => placeCitation(citation, linesOf)),
    amending: amending && { document: amending.document, inForceOn: amending.inForceOn },
    amendments: (amending?.changes ?? []).map((change) => placeAmendment(change, linesOf)),
    agencies: listAgencies(clauses),
    tables: tables.map((table) => placeTable(table, linesOf)),
    repairs,
    notes: findNotes(text, blocks, linesOf),
    gaps: recognised ? findGaps({ ...read, citations }) : [],
  };
}
