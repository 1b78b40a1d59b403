import { pattern } from '#domain/vietnamese-pattern.ts';
import type { TextEdit } from './repairs.ts';

// A gap of blank lines, in which a scanner may have left the bare page number.
const BLANK_GAP = /[^\S\n]*\n(?:[^\S\n]*\n)+(?:[^\S\n]*\d{1,3}[^\S\n]*\n(?:[^\S\n]*\n)+)?/gu;
const ENDS_A_SENTENCE = /[.;:!?…|>”"»)\]*_]$/u;
const ENDS_MID_PHRASE = pattern.u`(?:\d-|(?<![\p{L}])(?:của|và|tại|số|ngày|theo|với|các|cho|Sở|Bộ|trên|những|trong|về|đến|từ|được))$`;
const BEGINS_A_LIST_ITEM = /^(?:[a-zđ][.)]|[-+*•]|\(\d+\)|\d+[.)]|[IVXLC]+\.|\||#|Điều\s|Chương\s|Mục\s)/u;
const BEGINS_LOWER = pattern.u`^\p{Ll}`;

function isCut(before: string, after: string): boolean {
  if (before === '' || after === '' || ENDS_A_SENTENCE.test(before) || BEGINS_A_LIST_ITEM.test(after)) return false;
  return BEGINS_LOWER.test(after) || ENDS_MID_PHRASE.test(before);
}

/** The sentences that a page end has cut in two, as edits that join them again: "04-⏎⏎NQ/TU" is "04-NQ/TU". */
export function findPageCuts(text: string): TextEdit[] {
  const cuts: TextEdit[] = [];
  for (const gap of text.matchAll(BLANK_GAP)) {
    const end = gap.index + gap[0].length;
    const before = text.slice(Math.max(0, gap.index - 40, text.lastIndexOf('\n', gap.index - 1) + 1), gap.index);
    const after = text.slice(end, end + 40).split('\n', 1)[0] ?? '';
    if (!isCut(before.trimEnd(), after)) continue;
    const gluesNumber = /\d-$/u.test(before) && /^\p{Lu}/u.test(after);
    cuts.push({
      kind: 'page-cut',
      offset: gap.index,
      original: gap[0],
      repaired: gluesNumber ? '' : ' ',
      rule: gluesNumber ? 'page-cut-in-number' : 'page-cut-in-sentence',
    });
  }
  return cuts;
}
