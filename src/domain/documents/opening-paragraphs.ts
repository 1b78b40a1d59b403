import { pattern } from '#domain/vietnamese-pattern.ts';
import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import type { Due } from './compiled-decision.ts';
import { findDues } from './due.ts';

/** An annex or an attached document: what stands before it opens nothing in it. */
const isDocumentOfItsOwn = ({ rank, label, path }: DraftClause) =>
  rank === 0 && (label !== '' || path.startsWith('Kèm theo'));

/** The paragraphs without a number that open the list behind them: "…, các đơn vị thực hiện các nội dung sau:". */
export class OpeningParagraphs {
  private readonly before = new Map<DraftClause, DraftClause>();

  constructor(clauses: readonly DraftClause[]) {
    this.note(clauses.filter(({ parent }) => parent === null));
    for (const { children } of clauses) this.note(children);
  }

  /** The paragraph that ends in a colon right before the list that the clause stands in; null for none. */
  of(clause: DraftClause): DraftClause | null {
    const paragraph = clause.label === '' ? undefined : this.before.get(clause);
    return paragraph && /:\s*$/u.test(paragraph.text) ? paragraph : null;
  }

  private note(siblings: readonly DraftClause[]): void {
    let last: DraftClause | undefined;
    for (const clause of siblings) {
      if (isDocumentOfItsOwn(clause)) last = undefined;
      if (last) this.before.set(clause, last);
      if (clause.label === '') last = clause;
    }
  }
}

/** The last sentence of a text, as far as one opens a list. */
export function lastSentence(text: string): string {
  const cut = Math.max(text.lastIndexOf('. ', text.length - 3), text.length - 700);
  return text.slice(Math.max(0, cut)).replace(/^\.\s+/u, '');
}

/** What an opening sentence may set for all that it opens. */
const SETS =
  /(?:sau|sau đây|dưới đây|như sau|cụ thể|bao gồm|gồm|nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|thực hiện|triển khai)\s*:$/iu;
const BY_ITSELF = 40;
/** "…, hoàn thành trong tháng 11 năm 2025, cụ thể:" */
const BEFORE_LIST = /[,;]?\s*(?:cụ thể|trong đó|bao gồm|gồm|như sau|sau đây)(?:\s+(?:như sau|là|sau))?\s*:\s*$/iu;

/** "Trong quý I/2026, hoàn thành các nhiệm vụ sau:", "… (khi Bộ Công an triển khai):": when what stands below is due. */
export function dueOfOpening(text: string, year: number | null): Due | null {
  const opening = text.trim();
  if (!opening.endsWith(':') || opening.length > 700) return null;
  const sentence = lastSentence(opening);
  const found = findDues(sentence.replace(/\s*:$/u, ''), year).at(-1);
  if (!found || found.due.kind === 'none') return null;
  const closes = found.end >= sentence.replace(BEFORE_LIST, '').length - 4;
  // "Sau khi nghe báo cáo, … kết luận như sau:" tells what went before.
  if (found.due.kind === 'event' && !closes) return null;
  const isWhole = sentence.length - (found.end - found.start) < BY_ITSELF;
  return closes || isWhole || (found.start < 60 && SETS.test(sentence)) ? found.due : null;
}

/** When the nearest opening above says that what it opens is due. */
export function dueOpenedAbove(clause: DraftClause, openings: OpeningParagraphs, year: number | null): Due | null {
  for (const at of ancestorsOf(clause)) {
    const paragraph = at.parent === null ? null : openings.of(at);
    const due =
      (paragraph && dueOfOpening(paragraph.text, year)) ?? (at === clause ? null : dueOfOpening(at.text, year));
    if (due) return due;
  }
  return null;
}

const WITH_PARTNERS = pattern.iu`(?:^|\s)(?:chủ trì|chủ động|đầu mối)?(?:\s*,\s*|\s+và\s+|\s*)(?:chủ động\s+)?phối hợp(?:\s+chặt chẽ)?(?:\s+(?:cùng|với))*(?:\s+các\s+(?:cơ quan|đơn vị|sở|ngành|địa phương)[^:.;]{0,60})?\s*:?\s*$`;

/** "1.": a section's heading names a matter. */
const NUMBERED = 70;

/** "b) Chủ trì, phối hợp với:" over a list: those that it names cooperate with the one who leads. */
export function opensPartners({ parent }: DraftClause): boolean {
  if (parent === null || parent.rank < NUMBERED || parent.text.length >= 160) return false;
  return WITH_PARTNERS.test(parent.text) && parent.text !== parent.text.toUpperCase();
}
