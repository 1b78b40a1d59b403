import { pattern } from '#domain/vietnamese-pattern.ts';
import type { DraftClause } from './clause-tree.ts';
import type { DocumentFacts } from './compiled-decision.ts';

const NUMBER = String.raw`(?:[IVXLC]{1,5}|\d{1,2}[A-Za-z]?)`;
const REFERRED = pattern.gu`(?<!\p{L})(?:[Pp]hụ lục|PHỤ LỤC|[Pp]hụ biểu|[Bb]iểu mẫu|[Mm]ẫu biểu)(?:\s+(?:số\s+)?(${NUMBER}(?:(?:\s*,\s*|\s+và\s+)${NUMBER})*))?(?![\p{L}\d])`;
const ATTACHED = pattern.u`^\s*,?\s*(?:(?:đính\s+)?kèm|ban hành)(?:\s+theo)?(?!\p{L})`;
const ATTACHED_BEFORE = pattern.u`(?:đính\s+kèm|kèm(?:\s+theo)?|tại|theo|chi tiết tại|xem)\s+(?:các\s+)?$`;
const LIST_ATTACHED = pattern.u`(?<!\p{L})(?:[Dd]anh mục|[Bb]iểu|[Bb]ảng)(?:\s+\p{L}+){0,12}\s+(?:đính kèm|kèm theo)(?!\s+(?:Nghị|Quyết|Thông|Luật|Công|Kế hoạch số))`;
const OF_ANOTHER = pattern.u`^\s*,?\s*(?:(?:được\s+)?(?:ban hành\s+)?(?:kèm theo|của|tại)\s+)(?:\p{L}+\s+){0,2}(?:Nghị định|Thông tư|Luật|Nghị quyết|Quyết định|Kế hoạch|Công văn|Chỉ thị)(?!\s+này)`;

/** The annexes that one clause refers to by number, or as "Phụ lục kèm theo"; those of other documents are not meant. */
function referredIn(text: string): string[] {
  const names: string[] = [];
  for (const found of text.matchAll(REFERRED)) {
    const end = found.index + found[0].length;
    const behind = text.slice(end, end + 80);
    if (OF_ANOTHER.test(behind)) continue;
    const numbers = found[1]?.split(/\s*,\s*|\s+và\s+/u);
    if (numbers) names.push(...numbers.map((number) => `Phụ lục ${number}`));
    else if (ATTACHED.test(behind) || ATTACHED_BEFORE.test(text.slice(Math.max(0, found.index - 30), found.index)))
      names.push('Phụ lục');
  }
  if (names.length === 0 && LIST_ATTACHED.test(text)) names.push('Phụ lục');
  return names;
}

const isAnnex = ({ rank, label }: DraftClause) => rank === 0 && label !== '';

/** "PHỤ LỤC SỐ 01", "Phụ lục I." as one refers to it. */
function nameOf({ label }: DraftClause): string {
  const number = /([IVXLC]+|\d+[A-Za-z]?|[A-Z])\s*[.:]?$/u.exec(
    label.replace(/^(?:phụ lục|mẫu biểu|biểu mẫu)/iu, '').trim(),
  )?.[1];
  return number === undefined ? 'Phụ lục' : `Phụ lục ${number}`;
}

const keyOf = (name: string) => name.replace(/ 0+(?=\d)/u, ' ').toLowerCase();

/** The annexes that the text refers to, and whether they stand in it. */
export function findAnnexes(clauses: readonly DraftClause[]): DocumentFacts['annexes'] {
  const present = new Map(clauses.filter(isAnnex).map((clause) => [keyOf(nameOf(clause)), nameOf(clause)] as const));
  const referred = new Map(
    clauses
      .filter((clause) => !isAnnex(clause))
      .flatMap(({ text }) => referredIn(text).map((name) => [keyOf(name), name] as const)),
  );
  if (referred.size > 1 || present.size > 0) referred.delete('phụ lục');
  return [...new Map([...referred, ...present])].map(([key, name]) => ({ name, present: present.has(key) }));
}
