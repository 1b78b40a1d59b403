import type { TextEdit } from './repairs.ts';
import { doubledWords, scanningRules } from './scanning-rules.ts';

function inCaseOf(original: string, meant: string): string {
  const letters = original.replace(/\s+/gu, ' ');
  if (letters.length > 1 && letters === letters.toUpperCase()) return meant.toUpperCase();
  const first = original.charAt(0);
  return first === first.toUpperCase() ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}

/** Scanner's misreadings, found by phrases in context; each is proposed as an edit, never made silently. */
export function findScanningErrors(text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { rule, misread, meant } of scanningRules) {
    for (const match of text.matchAll(misread)) {
      const original = match[0];
      edits.push({ kind: 'scan', offset: match.index, original, repaired: inCaseOf(original, meant), rule });
    }
  }
  for (const twice of doubledWords) {
    for (const match of text.matchAll(twice)) {
      edits.push({
        kind: 'scan',
        offset: match.index,
        original: match[0],
        repaired: match[1] ?? '',
        rule: 'doubled-word',
      });
    }
  }
  return edits;
}
