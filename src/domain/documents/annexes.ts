import { pattern } from '#domain/vietnamese-pattern.ts';
import type { DraftClause } from './clause-tree.ts';
import type { DocumentFacts } from './compiled-decision.ts';

const REFERRED = pattern.gu`(?<![\p{L}])(?:[Pp]hụ lục|[Pp]hụ biểu|[Bb]iểu mẫu)(?:\s+số)?\s+([IVXLC]{1,5}|\d{1,2}[A-Za-z]?)(?![\p{L}\d])`;
const UNNAMED = pattern.u`(?<![\p{L}])(?:[Pp]hụ lục|[Dd]anh mục)\s+(?:đính kèm|kèm theo)`;

/** The annexes that the text refers to, and whether they stand in it. */
export function findAnnexes(clauses: readonly DraftClause[]): DocumentFacts['annexes'] {
  const referred = new Set<string>();
  const present = new Set<string>();
  for (const clause of clauses) {
    if (clause.rank === 0) present.add(clause.label.replace(/\s*[.:]$/u, '').replace(/^PHỤ LỤC/u, 'Phụ lục'));
    const lawsOwn = /(?:ban hành kèm theo|của)\s+(?:Nghị định|Thông tư|Luật)/u.test(clause.text);
    if (clause.rank === 0 || lawsOwn) continue;
    for (const found of clause.text.matchAll(REFERRED)) referred.add(`Phụ lục ${found[1]}`);
    if (UNNAMED.test(clause.text)) referred.add('Phụ lục');
  }
  const isThere = (name: string) => present.has(name) || (name === 'Phụ lục' && present.size > 0);
  return [...new Set([...referred, ...present])].map((name) => ({ name, present: isThere(name) }));
}
