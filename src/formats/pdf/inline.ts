import type { Run } from './glyph-runs.ts';

const isSpace = (text: string) => text.trim() === '';

/** Runs of the same weight are one; white space has no weight of its own. */
function merged(runs: readonly Run[]): Run[] {
  const out: { text: string; bold: boolean }[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last !== undefined && (last.bold === run.bold || isSpace(run.text))) last.text += run.text;
    else if (last !== undefined && isSpace(last.text))
      out[out.length - 1] = { text: last.text + run.text, bold: run.bold };
    else out.push({ ...run });
  }
  return out;
}

/** Only letters and figures can be seen to be bold: a bold comma between plain words is plain. */
const isMark = (text: string) => !/[\p{L}\p{N}]/u.test(text);

function starred({ text, bold }: Run): string {
  if (!bold || isMark(text)) return text;
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return `${before}**${inner}**${after}`;
}

/** The text of runs in the received form: NFC, single spaces, bold between stars. */
export function inlineOf(runs: readonly Run[]): string {
  const plain = merged(
    runs.map((run) => ({
      text: run.text.replace(/\s+|\u00ad|\u200b/gu, (it) => (it.trim() === '' && it !== '\u200b' ? ' ' : '')),
      bold: run.bold,
    })),
  );
  const text = plain.map(starred).join('');
  return text.replaceAll('****', '').replace(/\s+/gu, ' ').trim().normalize('NFC');
}
