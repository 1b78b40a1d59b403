import { splitSentences } from '#domain/documents/sentences.ts';
import type { ParagraphBlock, RowView, Stretch, TextBlock } from './text-model.ts';

const plain = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, note }) => (note === undefined ? text : '')).join('');

const rowWords = ({ cells }: RowView) =>
  cells
    .map(({ stretches }) => plain(stretches).replace(/\s+/gu, ' '))
    .filter(Boolean)
    .join(' · ');

/** The sentences of a paragraph in which a finding's words stand. */
function sentencesWith(block: ParagraphBlock, id: number): string {
  const text = plain(block.stretches);
  const places: [number, number][] = [];
  let at = 0;
  for (const { text: words, findings, note } of block.stretches) {
    const length = note === undefined ? words.length : 0;
    if (findings.includes(id)) places.push([at, at + length]);
    at += length;
  }
  const sentences = splitSentences(text, { atSemicolons: false });
  const own = sentences.filter(({ text: words, start }) =>
    places.some(([from, to]) => from < start + words.length && to > start),
  );
  return (own.length > 0 ? own : sentences).map(({ text: words }) => words).join(' ');
}

/** The signed words that each finding was read from: its sentences, or its row of a table. */
export function sourceWords(blocks: readonly TextBlock[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const block of blocks) {
    if (block.kind === 'paragraph') for (const id of block.findings) words.set(id, sentencesWith(block, id));
    if (block.kind === 'table')
      for (const row of block.rows) for (const id of row.findings) words.set(id, rowWords(row));
  }
  return words;
}
