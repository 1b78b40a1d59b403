import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Mention } from './citation-mentions.ts';
import { DAY, dayOf } from './day-words.ts';
import { lawNameAt } from './law-names.ts';

const LAW = pattern.gu`(?<!\p{L})(Bộ luật|Bộ Luật|Luật|Pháp lệnh)\s+(?=\p{Lu}|sửa đổi|số\s+\d|\p{Ll}+\s)`;
const AMENDING = pattern.u`^[Ss]ửa đổi(?:\s*,\s*bổ sung)?\s+(?:(?:một số|các)\s+)?(?:điều\s+)?(?:của\s+)?(?:(?:các|\d+)\s+(?:[Ll]uật)\s*(?=\p{Ll}|$))?`;
const INNER_LAW = pattern.u`^(?:\s*,\s*|\s+và\s+|\s*)?(?:Bộ luật|Luật|Pháp lệnh)\s+`;
const YEAR = /^\s+(?:năm\s+)?(\d{4})(?![\d/])/u;
const AMENDED = /^\s*\((?:sửa đổi|đã được sửa đổi|được sửa đổi)[^)]{0,120}\)/u;
const NUMBER_BEHIND = pattern.u`^\s*,?\s*\(?\s*(?:(?:Luật\s+)?số\s*:?\s*)(\d{1,4}\s?/\s?\d{4}\s?/\s?QH\s?\d{1,2}|\d{1,4}[-/][\p{L}\d/-]+)\)?`;
const PASSED = pattern.u`^\s*,?\s*(?:(?:đã\s+)?được\s+[^;.]{0,80}?(?:thông qua|ban hành)\s+[^;.]{0,60}?)?\(?(?:ban hành\s+)?ngày\s+(${DAY})\)?`;
const CONSTITUTION = pattern.gu`(?<!\p{L})Hiến pháp((?:\s+nước\s+Cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa\s+Việt\s+Nam)?(?:\s*,?\s*(?:năm\s+\d{4}|ngày\s+${DAY}))?)`;

/** "sửa đổi, bổ sung một số điều của Luật A và Luật B": the whole is one law's title. */
function amendingTitle(text: string): string | null {
  const opening = AMENDING.exec(text)?.[0];
  if (opening === undefined) return null;
  let end = opening.length;
  let laws = 0;
  for (let inner = INNER_LAW.exec(text.slice(end)); inner; inner = INNER_LAW.exec(text.slice(end))) {
    const name = lawNameAt(text.slice(end + inner[0].length));
    if (name === null) break;
    end += inner[0].length + name.length;
    laws += 1;
  }
  if (laws === 0)
    end += /^[^;.,()]{0,160}?(?=\s+ngày\s+\d|\s+số\s+\d|[;.,()]|$)/u.exec(text.slice(end))?.[0].length ?? 0;
  return text.slice(0, end).trim();
}

interface Behind {
  readonly number: string | null;
  readonly date: string | null;
  readonly length: number;
}

/** "số 72/2025/QH15", "ngày 16 tháng 6 năm 2025", "được Quốc hội … thông qua … ngày …" behind a law's name. */
function readBehind(text: string): Behind {
  const amended = AMENDED.exec(text)?.[0].length ?? 0;
  const [numbered = '', number] = NUMBER_BEHIND.exec(text.slice(amended)) ?? [];
  const at = amended + numbered.length;
  const [dated = '', day] = PASSED.exec(text.slice(at)) ?? [];
  const length = numbered === '' && dated === '' ? 0 : at + dated.length;
  return { number: number?.replace(/\s+/gu, '') ?? null, date: day === undefined ? null : dayOf(day), length };
}

function lawAt(text: string, found: RegExpExecArray): Mention | null {
  const at = found.index + found[0].length;
  const ahead = text.slice(at, at + 500);
  const name = ahead.startsWith('số') ? '' : (amendingTitle(ahead) ?? lawNameAt(ahead));
  if (name === null) return null;
  const year = YEAR.exec(ahead.slice(name.length));
  const title = `${name}${year?.[0] ?? ''}`;
  const behind = readBehind(ahead.slice(title.length));
  if (name === '' && behind.number === null) return null;
  const end = at + title.length + behind.length;
  const type = found[1]?.toLowerCase() === 'bộ luật' ? 'Bộ luật' : (found[1] ?? null);
  const law = {
    type,
    number: behind.number,
    title: title === '' ? null : title.replace(/\s+/gu, ' '),
    date: behind.date,
  };
  return { ...law, issuer: null, asWritten: text.slice(found.index, end), start: found.index, end, typed: true };
}

function constitutions(text: string): Mention[] {
  return [...text.matchAll(CONSTITUTION)]
    .filter((found) => (found[1] ?? '') !== '')
    .map((found) => {
      const end = found.index + found[0].length;
      const day = pattern.u`ngày\s+(${DAY})`.exec(found[0])?.[1];
      const year = /năm \d{4}$/u.exec(found[0])?.[0] ?? null;
      const said = { type: 'Hiến pháp', number: null, title: year, date: day ? dayOf(day) : null, issuer: null };
      return { ...said, asWritten: found[0], start: found.index, end, typed: true };
    });
}

/** Laws, codes, ordinances and the Constitution, with or without number and date. */
export function lawMentions(text: string): Mention[] {
  if (!/Luật|luật|Pháp lệnh|Hiến pháp/u.test(text)) return [];
  const mentions: Mention[] = [];
  let free = 0;
  for (const found of text.matchAll(LAW)) {
    if (found.index < free) continue;
    const law = lawAt(text, found);
    if (!law) continue;
    mentions.push(law);
    free = law.end;
  }
  return [...mentions, ...constitutions(text)];
}
