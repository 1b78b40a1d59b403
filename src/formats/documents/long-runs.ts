/** White space aligns columns, dots and dashes draw lines: longer ones than these are no writing, and take long to read. */
const LONGEST_BLANK = 200;
const MOST_REPEATS = 200;
const LONGEST_UNIT = 24;
const BLANKS = new RegExp(`\\s{${LONGEST_BLANK + 1},}`, 'gu');
/** A run that is too long covers one of the places looked at, with two units behind it. */
const WINDOW = 2 * LONGEST_UNIT;
const STRIDE = MOST_REPEATS - WINDOW;

/** Rows of figures have a word here and there; so many signs without any letter draw something, or are broken. */
const LONGEST_WORDLESS = 5000;
const LETTER = /\p{L}/u;

interface Run {
  readonly start: number;
  readonly end: number;
  /** How much of it stays. */
  readonly kept: number;
}

interface Cut {
  readonly text: string;
  readonly cuts: number;
}

function repeatsFrom(text: string, at: number, unit: number): boolean {
  for (let i = at; i < at + WINDOW - unit; i += 1) if (text.charCodeAt(i) !== text.charCodeAt(i + unit)) return false;
  return at + WINDOW <= text.length;
}

/** The run of a unit that goes through this place, as far as it reaches to both sides. */
function repetitionThrough(text: string, at: number, from: number): Run | null {
  for (let unit = 1; unit <= LONGEST_UNIT; unit += 1) {
    if (!repeatsFrom(text, at, unit)) continue;
    let start = at;
    while (start > from && text.charCodeAt(start - 1) === text.charCodeAt(start - 1 + unit)) start -= 1;
    let end = at + WINDOW;
    while (end < text.length && text.charCodeAt(end) === text.charCodeAt(end - unit)) end += 1;
    return end - start > unit * MOST_REPEATS ? { start, end, kept: unit * MOST_REPEATS } : null;
  }
  return null;
}

/** The signs without a letter that go through this place. */
function wordlessThrough(text: string, at: number, from: number): Run | null {
  let start = at;
  while (start > from && !LETTER.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !LETTER.test(text.charAt(end))) end += 1;
  return end - start > LONGEST_WORDLESS ? { start, end, kept: LONGEST_WORDLESS } : null;
}

/** Looks at one place in every `stride`, as no run that is too long fits between two. */
function withoutRuns(text: string, stride: number, runThrough: typeof repetitionThrough): Cut {
  const parts: string[] = [];
  let from = 0;
  let cuts = 0;
  for (let at = 0; at < text.length; at += stride) {
    const run = at < from ? null : runThrough(text, at, from);
    if (!run) continue;
    parts.push(text.slice(from, run.start + run.kept));
    from = run.end;
    cuts += 1;
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), cuts };
}

/**
 * The text with white space, signs or words that only repeat each other, and signs without any letter among them, cut to a length that
 * writing has.
 */
export function withoutLongRuns(text: string): Cut {
  let cuts = 0;
  const blanksCut = text.replace(BLANKS, (run) => {
    cuts += 1;
    return run.slice(0, LONGEST_BLANK);
  });
  const once = withoutRuns(blanksCut, STRIDE, repetitionThrough);
  const worded = withoutRuns(once.text, LONGEST_WORDLESS, wordlessThrough);
  return { text: worded.text, cuts: cuts + once.cuts + worded.cuts };
}
