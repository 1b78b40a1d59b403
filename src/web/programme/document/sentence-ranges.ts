import { splitSentences } from '#domain/documents/sentences.ts';

/** One sentence of a paragraph or table row, with where it stands on the page. */
export interface SentenceRange {
  readonly words: string;
  readonly range: Range;
}

interface Run {
  readonly node: Text;
  readonly start: number;
}

/** The words of the decision in an element, without the marks that are ours. */
function runsOf(element: Element): { text: string; runs: Run[] } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.tag, .vh') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const runs: Run[] = [];
  let text = '';
  let cell: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const inCell = node.parentElement?.closest('td, th') ?? null;
    if (inCell !== cell && text !== '') text += ' ';
    cell = inCell;
    runs.push({ node, start: text.length });
    text += node.data;
  }
  return { text, runs };
}

function placeAt(runs: readonly Run[], position: number): [Text, number] | null {
  const run = runs.findLast(({ start }) => start <= position);
  return run ? [run.node, Math.min(position - run.start, run.node.length)] : null;
}

/** The sentences of a paragraph; a row of a table is one. */
export function sentencesOf(element: Element): SentenceRange[] {
  const { text, runs } = runsOf(element);
  const isRow = element.matches('tr');
  const sentences = isRow ? [{ text: text.trim(), start: 0 }] : splitSentences(text, { atSemicolons: true });
  return sentences.flatMap(({ text: words, start }) => {
    const [from, to] = [placeAt(runs, start), placeAt(runs, start + words.length)];
    if (!from || !to || words === '') return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [{ words: words.replace(/\s+/gu, ' '), range }];
  });
}
