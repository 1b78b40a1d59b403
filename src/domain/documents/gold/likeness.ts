import type { Lines } from './gold-annotation.ts';

/** Small letters, one space, no marks at the ends: how two writings of one name are compared. */
export function plain(written: string | null): string {
  return (written ?? '')
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/ủy/gu, 'uỷ')
    .replace(/hòa/gu, 'hoà')
    .replace(/[*“”"‘’«»().,;:\s]+/gu, ' ')
    .replace(/ ?[-–] ?/gu, '-')
    .trim();
}

const wordsOf = (text: string) => new Set(plain(text).split(/[ -]/u).filter(Boolean));

/** Share of the shorter name's words that the longer one has too: 0 … 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** Whether two places touch; a hard-wrapped line more or less is the same place. */
export function isSamePlace([first, last]: Lines, [from, to]: Lines): boolean {
  return first <= to + 1 && from <= last + 1;
}
