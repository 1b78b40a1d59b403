import { pattern } from '#domain/vietnamese-pattern.ts';
import type { TextEdit } from './repairs.ts';

// A gap of blank lines, in which a scanner may have left the bare page number.
const BLANK_GAP = /\n(?:[^\S\n]*\n)+(?:[^\S\n]*\d{1,3}[^\S\n]*\n(?:[^\S\n]*\n)+)?/gu;
const ENDS_A_SENTENCE = /[.;:!?…|>”"»)\]*_]$/u;
const ENDS_MID_PHRASE = pattern.u`(?:\d-|(?<![\p{L}])(?:của|và|tại|số|ngày|theo|với|các|cho|Sở|Bộ|trên|những|trong|về|đến|từ|được))$`;
const BEGINS_A_LIST_ITEM =
  /^(?:[a-zđ][.)]|[ivx]{1,4}[.)]|[-+*•]|\(\d+\)|\d+[.)]|[IVXLC]+\.|\||#|Điều\s|Chương\s|Mục\s)/u;
// "NGHỊ QUYẾT" alone on its line has its title below it, in small letters.
const IN_CAPITALS = pattern.u`^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$`;
const BEGINS_LOWER = pattern.u`^\p{Ll}`;
/** How much of a line is looked at on either side of a gap. */
const NEAR = 40;

function isCut(before: string, after: string): boolean {
  if (before === '' || after === '' || ENDS_A_SENTENCE.test(before) || BEGINS_A_LIST_ITEM.test(after)) return false;
  return (BEGINS_LOWER.test(after) && !IN_CAPITALS.test(before)) || ENDS_MID_PHRASE.test(before);
}

/** Where the white space before a gap begins. */
function startOf(text: string, gap: number): number {
  let start = gap;
  while (start > 0 && text[start - 1] !== '\n' && /\s/u.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** The sentences that a page end has cut in two, as edits that join them again: "04-⏎⏎NQ/TU" is "04-NQ/TU". */
export function findPageCuts(text: string): TextEdit[] {
  const cuts: TextEdit[] = [];
  for (const gap of text.matchAll(BLANK_GAP)) {
    const offset = startOf(text, gap.index);
    const end = gap.index + gap[0].length;
    const before =
      text
        .slice(Math.max(0, offset - NEAR), offset)
        .split('\n')
        .at(-1) ?? '';
    const after = text.slice(end, end + NEAR).split('\n', 1)[0] ?? '';
    if (!isCut(before, after)) continue;
    const gluesNumber = /\d-$/u.test(before) && /^\p{Lu}/u.test(after);
    cuts.push({
      kind: 'page-cut',
      offset,
      original: text.slice(offset, end),
      repaired: gluesNumber ? '' : ' ',
      rule: gluesNumber ? 'page-cut-in-number' : 'page-cut-in-sentence',
    });
  }
  return cuts;
}
