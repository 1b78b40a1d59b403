import { listAgencies } from './agencies.ts';
import { findAnnexes } from './annexes.ts';
import { readBlocks, type Block } from './blocks.ts';
import { findCitations } from './citations.ts';
import { buildClauseTree, type ClauseTree } from './clause-tree.ts';
import type { CompiledDecision, DocumentFacts, Repair } from './compiled-decision.ts';
import { readDocumentFacts } from './document-facts.ts';
import { findFrame, isBasis, type Frame } from './front-matter.ts';
import { findGaps } from './find-gaps.ts';
import { findProblems } from './find-problems.ts';
import { findTargets } from './find-targets.ts';
import { findTasks } from './find-tasks.ts';
import { findPageCuts } from './page-cuts.ts';
import { lineFinder } from './original-lines.ts';
import { applyRepairs, describeRepairs, withoutOverlaps } from './repairs.ts';
import { findScanningErrors } from './scanning-repairs.ts';
import { placeCitation, placeClause, placeTable, placeTarget, placeTask } from './placing.ts';
import { readTables } from './table-items.ts';

interface CompileOptions {
  /** The programme's year, where a person knows it better than the title says. */
  readonly year?: number;
  /** Ids of repairs that a person has taken back: there the original stands. */
  readonly revertedRepairs?: readonly string[];
}

/** Proposes joins of page cuts and repairs of misreadings; the text given stays as it is. */
export function proposeRepairs(text: string, reverted: readonly string[] = []): Repair[] {
  const edits = withoutOverlaps([...findPageCuts(text), ...findScanningErrors(text)]);
  return describeRepairs(text, edits, new Set(reverted));
}

function treeOf(blocks: readonly Block[], frame: Frame): ClauseTree {
  const kept = blocks.filter((_, index) => !frame.tails.some(([from, to]) => index >= from && index < to));
  let opening = 0;
  let bases = 0;
  return buildClauseTree(kept, (block, index) => {
    if (index >= frame.bodyStart) return null;
    if (block.kind === 'table') return 'Mở đầu';
    if (!isBasis(block.text)) return `Mở đầu/${(opening += 1)}`;
    return `Căn cứ/${(bases += 1)}`;
  });
}

/**
 * Reads a decision, plan, resolution or annex into structure that can be answered for: clauses, targets, tasks,
 * citations, agencies, repairs and gaps. Nothing is guessed: what the text does not say is null and listed as a gap.
 * `text` is the received text (NFC, lines ended by "\n"); all spans count in the repaired text.
 */
export function compileDecision(text: string, options: CompileOptions = {}): CompiledDecision {
  const repairs = proposeRepairs(text, options.revertedRepairs);
  const repaired = applyRepairs(text, repairs);
  const blocks = readBlocks(repaired);
  const frame = findFrame(blocks);
  const facts = readDocumentFacts(blocks, frame, repaired);
  const { clauses, tables } = treeOf(blocks, frame);
  const year = options.year ?? facts.year;
  const document: DocumentFacts = {
    ...facts,
    year,
    legalBases: clauses.filter((clause) => clause.path.startsWith('Căn cứ/')).map((clause) => clause.id),
    annexes: findAnnexes(clauses),
  };
  const listed = readTables(tables, year);
  const written = findTargets(clauses, year);
  const linesOf = lineFinder(text, repairs);
  const targets = [...written, ...listed.targets].map((target) => placeTarget(target, linesOf));
  const tasks = [...findTasks(clauses, written, year), ...listed.tasks].map((task) => placeTask(task, linesOf));
  const { recognised, problems } = findProblems(text, document, clauses, targets.length + tasks.length);
  const read = { document, clauses: clauses.map((clause) => placeClause(clause, linesOf)), targets, tasks };
  return {
    recognised,
    problems,
    ...read,
    citations: findCitations(clauses, document.number).map((citation) => placeCitation(citation, linesOf)),
    agencies: listAgencies(clauses),
    tables: tables.map((table) => placeTable(table, linesOf)),
    repairs,
    gaps: recognised ? findGaps(read) : [],
  };
}
