import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Span } from './compiled-decision.ts';

/** A line of the repaired text; `text` is free of white space at its ends and of markdown's escapes. */
export interface Line {
  readonly raw: string;
  readonly text: string;
  readonly start: number;
}

/** For each run of a paragraph's text, where it stands in the repaired text. */
export type Places = readonly (readonly [at: number, place: number])[];

interface ParagraphText {
  readonly text: string;
  readonly places: Places;
}

// Markdown's marks of bold, italics, headings and escapes, and white space that says nothing.
const MARKS = pattern.gu`\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|^#+\s+|\s{2,}|\\(?=[^\p{L}\p{N}\s]|$)`;

interface Run {
  readonly text: string;
  readonly place: number;
}

/** The runs of a line between its marks; a star before a space is a bullet and stays. */
function runsOf(line: Line): Run[] {
  const body = line.raw.trim();
  const start = line.start + line.raw.length - line.raw.trimStart().length;
  const runs: Run[] = [];
  let at = 0;
  for (const mark of body.matchAll(MARKS)) {
    runs.push({ text: body.slice(at, mark.index), place: start + at });
    if (mark.index === 0 && /^\*\s/u.test(body)) runs.push({ text: '*', place: start });
    else if (/^\s/u.test(mark[0])) runs.push({ text: ' ', place: start + mark.index });
    at = mark.index + mark[0].length;
  }
  runs.push({ text: body.slice(at), place: start + at });
  return runs.filter((run) => run.text !== '');
}

/** Lines as one text without marks, line ends as spaces, remembering where each run came from. */
export function joinLines(lines: readonly Line[]): ParagraphText {
  const places: [number, number][] = [];
  const parts: string[] = [];
  let length = 0;
  let endsInSpace = true;
  const add = (text: string, place: number) => {
    if (text === '') return;
    places.push([length, place]);
    parts.push(text);
    length += text.length;
    endsInSpace = text.endsWith(' ');
  };
  for (const line of lines) {
    if (!endsInSpace) add(' ', line.start - 1);
    for (const run of runsOf(line)) {
      const kept = endsInSpace ? run.text.trimStart() : run.text;
      add(kept, run.place + run.text.length - kept.length);
    }
  }
  return { text: parts.join('').trimEnd(), places };
}

/** The place in the repaired text of a position in a paragraph's text. */
export function placeInText(
  { places, span }: { readonly places: Places; readonly span: Span },
  position: number,
): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.[0] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const run = places[low];
  return run ? Math.min(run[1] + position - run[0], span[1]) : span[0];
}
