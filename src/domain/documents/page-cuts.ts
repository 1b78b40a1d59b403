import { pattern } from '#domain/vietnamese-pattern.ts';
import type { TextEdit } from './repairs.ts';

// A gap of blank lines, in which a scanner may have left the bare page number.
const BLANK_GAP = /\n(?:[^\S\n]*\n)+(?:[^\S\n]*\d{1,3}[^\S\n]*\n(?:[^\S\n]*\n)+)?/gu;
const ENDS_A_SENTENCE = /[.;:!?…|>”"»)\]*_]$/u;
const ENDS_MID_PHRASE = pattern.u`(?:\d-|(?<![\p{L}])(?:của|và|tại|số|ngày|theo|với|các|cho|Sở|Bộ|trên|những|trong|về|đến|từ|được))$`;
const BEGINS_A_LIST_ITEM =
  /^(?:[a-zđ][.)]|[ivx]{1,4}[.)]|[-+*•]|\(\d+\)|\d+[.)]|[IVXLC]+\.|\||#|Điều\s|Chương\s|Mục\s)/u;
// What a paragraph of its own begins with, whatever stands before it: the legal bases.
const BEGINS_A_BASIS = /^(?:Căn cứ|Theo|Thực hiện|Xét|Trên cơ sở|Chấp hành|Triển khai)\s/u;
// "212/2025/QĐ-" at the end of a line goes on in the next: "UBND". A number alone ("04-") is cut by a page only.
const NUMBER_WRAP = pattern.gu`(?<=\d[/-]\p{Lu}{1,6}-)[^\S\n]*\n[^\S\n]*(?=\p{Lu}{2})`;
const CUT_NUMBER = pattern.u`\d(?:[/-]\p{Lu}{1,6})?-$`;
// "NGHỊ QUYẾT" alone on its line has its title below it, in small letters.
const IN_CAPITALS = pattern.u`^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$`;
const BEGINS_LOWER = pattern.u`^\p{Ll}`;
/** How much of a line is looked at on either side of a gap. */
const NEAR = 40;

function isCut(before: string, after: string): boolean {
  if (before === '' || after === '' || ENDS_A_SENTENCE.test(before) || BEGINS_A_LIST_ITEM.test(after)) return false;
  if (BEGINS_A_BASIS.test(after)) return false;
  return (
    (BEGINS_LOWER.test(after) && !IN_CAPITALS.test(before)) || ENDS_MID_PHRASE.test(before) || CUT_NUMBER.test(before)
  );
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
    const gluesNumber = CUT_NUMBER.test(before) && /^\p{Lu}/u.test(after);
    cuts.push({
      kind: 'page-cut',
      offset,
      original: text.slice(offset, end),
      repaired: gluesNumber ? '' : ' ',
      rule: gluesNumber ? 'page-cut-in-number' : 'page-cut-in-sentence',
    });
  }
  for (const { index, 0: original } of text.matchAll(NUMBER_WRAP))
    cuts.push({ kind: 'page-cut', offset: index, original, repaired: '', rule: 'page-cut-in-number' });
  return cuts;
}
