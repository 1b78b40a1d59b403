import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Mention } from './citation-mentions.ts';

// TCVN 5574:2018 · TCVN ISO 9001:2015 · QCVN 08-MT:2015/BTNMT · QCVN 16:2023/BXD
const STANDARD = pattern.gu`(?<![\p{L}\p{N}])(TCVN|TCXDVN|TCCS|QCVN|QCĐP)\s+((?:(?:ISO|IEC|ISO/IEC)\s+)?\d{1,5}(?:-(?:\d{1,2}|MT))?(?::\d{4})?(?:/[A-ZĐ]{2,10})?)(?![\p{L}\p{N}])`;

/** National and local standards and technical regulations, named by their number. */
export function standardMentions(text: string): Mention[] {
  if (!/TC|QC/u.test(text)) return [];
  return [...text.matchAll(STANDARD)].map((found) => {
    const [asWritten, series = '', rest = ''] = found;
    const type = series.startsWith('QC') ? 'Quy chuẩn' : 'Tiêu chuẩn';
    const said = { type, number: `${series} ${rest}`.replace(/\s+/gu, ' '), title: null, date: null, issuer: null };
    return { ...said, asWritten, start: found.index, end: found.index + asWritten.length, typed: false };
  });
}
