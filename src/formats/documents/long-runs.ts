/** White space aligns columns, dots and dashes draw lines: longer ones than these are no writing, and take long to read. */
const LONGEST_BLANK = 200;
const MOST_REPEATS = 200;
const LONGEST_UNIT = 24;
const BLANKS = new RegExp(`\\s{${LONGEST_BLANK + 1},}`, 'gu');
/** A run that is too long covers one of the places looked at, with two units behind it. */
const WINDOW = 2 * LONGEST_UNIT;
const STRIDE = MOST_REPEATS - WINDOW;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly unit: number;
}

function repeatsFrom(text: string, at: number, unit: number): boolean {
  for (let i = at; i < at + WINDOW - unit; i += 1) if (text.charCodeAt(i) !== text.charCodeAt(i + unit)) return false;
  return at + WINDOW <= text.length;
}

/** The run of a unit that goes through this place, as far as it reaches to both sides. */
function runThrough(text: string, at: number, from: number): Run | null {
  for (let unit = 1; unit <= LONGEST_UNIT; unit += 1) {
    if (!repeatsFrom(text, at, unit)) continue;
    let start = at;
    while (start > from && text.charCodeAt(start - 1) === text.charCodeAt(start - 1 + unit)) start -= 1;
    let end = at + WINDOW;
    while (end < text.length && text.charCodeAt(end) === text.charCodeAt(end - unit)) end += 1;
    return end - start > unit * MOST_REPEATS ? { start, end, unit } : null;
  }
  return null;
}

/** The text with white space, and signs or words that only repeat each other, cut to a length that writing has. */
export function withoutLongRuns(text: string): { readonly text: string; readonly cuts: number } {
  const kept: string[] = [];
  let from = 0;
  let cuts = 0;
  const blanksCut = text.replace(BLANKS, (run) => {
    cuts += 1;
    return run.slice(0, LONGEST_BLANK);
  });
  for (let at = 0; at < blanksCut.length; at += STRIDE) {
    const run = at < from ? null : runThrough(blanksCut, at, from);
    if (!run) continue;
    kept.push(blanksCut.slice(from, run.start + run.unit * MOST_REPEATS));
    from = run.end;
    cuts += 1;
  }
  kept.push(blanksCut.slice(from));
  return { text: kept.join(''), cuts };
}
