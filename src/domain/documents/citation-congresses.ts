import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Mention } from './citation-mentions.ts';

const RESOLUTION = pattern.gu`(?<!\p{L})(Nghị quyết|Văn kiện)\s+(?:của\s+)?((?:[Đđ]ại hội)(?:\s+(?:đại biểu|toàn quốc|Đảng|Đảng bộ|Đảng bộ tỉnh|Đảng bộ thành phố|tỉnh|thành phố|của Đảng))*(?:\s+\p{Lu}\p{L}+){0,4}\s+(?:lần thứ|khóa|khoá)\s+(?:[IVXLC]+|\d{1,2}|thứ \p{L}+)(?:\s+(?:của\s+)?Đảng(?:\s+bộ\s+(?:tỉnh|thành phố))?)?)(?!\p{L})`;

/** Resolutions of Party congresses, which are named by the congress and not by a number. */
export function congressMentions(text: string): Mention[] {
  return [...text.matchAll(RESOLUTION)].map((found) => {
    const [asWritten, type = '', congress = ''] = found;
    const issuer = congress.replace(/\s+/gu, ' ').replace(/^đ/u, 'Đ');
    const said = { type, number: null, title: null, date: null, issuer };
    return { ...said, asWritten, start: found.index, end: found.index + asWritten.length, typed: true };
  });
}

/** "Đại hội lần thứ XIII của Đảng" and "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng" are one congress. */
export function congressKey(issuer: string): string {
  const ordinal = /(?:lần thứ|khóa|khoá)\s+(\S+)/u.exec(issuer)?.[1] ?? '';
  return /Đảng bộ/u.test(issuer) ? `đảng bộ ${ordinal}` : `đảng ${ordinal}`;
}
