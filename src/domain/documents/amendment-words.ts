import { pattern } from '#domain/vietnamese-pattern.ts';

/** What a heading says of everything below it. */
export type AmendmentZone = 'add' | 'drop' | 'due' | 'figure' | 'lead' | 'change';

const ITEM = '(?:nhiệm vụ|chỉ tiêu|đề án|nội dung|công việc|báo cáo|chương trình|danh mục|mục tiêu)';

// The more particular before the general; "sửa đổi, bổ sung" is a change, not an addition.
const zones: readonly (readonly [zone: AmendmentZone, words: RegExp])[] = [
  [
    'drop',
    pattern.iu`(?<!\p{L})(?:đưa\s+(?:[^.;:]{0,60}\s)?ra khỏi|(?:rút|loại)\s+(?:[^.;:]{0,60}\s)?khỏi|bãi bỏ|hủy bỏ|không tiếp tục|(?:dừng|ngừng)\s+(?:thực hiện|triển khai)|không thực hiện)(?!\p{L})`,
  ],
  [
    'due',
    pattern.iu`(?<!\p{L})(?:(?:điều chỉnh|gia hạn|lùi|thay đổi|kéo dài)\s+(?:về\s+)?(?:thời gian|thời hạn|hạn|tiến độ)|gia hạn|chuyển\s+(?:thời gian|sang năm))(?!\p{L})`,
  ],
  [
    'lead',
    pattern.iu`(?<!\p{L})(?:điều chỉnh|thay đổi)\s+(?:về\s+)?(?:cơ quan|đơn vị)\s+(?:chủ trì|thực hiện)(?!\p{L})`,
  ],
  [
    'figure',
    pattern.iu`(?<!\p{L})(?:(?:điều chỉnh|sửa đổi)\s+(?:các\s+|một số\s+|\d+\s+)?(?:chỉ tiêu|mục tiêu)|(?:chỉ tiêu|mục tiêu)\s+(?:được\s+)?điều chỉnh)(?!\p{L})`,
  ],
  ['change', pattern.iu`(?<!\p{L})(?:sửa đổi|điều chỉnh)(?!\p{L})`],
  ['add', pattern.iu`(?:${ITEM}\s+(?:[^.;:]{0,40}\s)?bổ sung|^(?:\p{L}+\s+)?bổ sung\s)`],
];

/** What a heading announces, or null: "II. Nhiệm vụ điều chỉnh thời gian", "Bổ sung 02 nhiệm vụ vào Chương trình công tác:". */
export function zoneOfHeading(heading: string): AmendmentZone | null {
  return zones.find(([, words]) => words.test(heading))?.[0] ?? null;
}

/** What the words call the thing that they speak of. */
export function itemOfWords(text: string): 'target' | 'task' | null {
  const said = pattern.iu`(?<!\p{L})(?:(chỉ tiêu|mục tiêu)|(nhiệm vụ|đề án|công việc|báo cáo))(?!\p{L})`.exec(text);
  if (!said) return null;
  return said[1] === undefined ? 'task' : 'target';
}

const OF_DOCUMENT = pattern.iu`\s*(?:,\s*)?(?:(?:tại|của|trong|thuộc|theo|ở|vào|nêu tại|quy định tại)\s+)?(?:ban hành\s+kèm\s+theo\s+)?(?:Danh mục\s+(?:kèm theo\s+)?)?(?:Chương trình công tác|Chương trình|Kế hoạch|Quyết định|Phụ lục)(?:\s+(?:số|trọng tâm|công tác|năm|ban hành|kèm theo|phát triển|của)|\s+\d{1,5}[-/][\p{L}\d/&-]+|\s+\d{4}|\s+này)[^.;:“”]*$`;
const LEADING = pattern.iu`^(?:[\s“"]|(?:đối với|của|cho|là|:|các|việc|nhiệm vụ|chỉ tiêu|mục tiêu|đề án(?=\s+[“"])|nội dung|công việc|(?:hoàn thành|thực hiện|triển khai)(?=\s+(?:nhiệm vụ|đề án|việc|nội dung|chỉ tiêu|[“"])))(?![\p{L}])\s*[:]?\s*)+`;
const QUOTED = /[“"]([^“”"]{4,400})[”"]/u;

/** The name of an item out of the words around it; null where nothing is left that could name one. */
export function nameIn(text: string): string | null {
  const quoted = QUOTED.exec(text)?.[1];
  const bare = (quoted ?? text)
    .replace(/\s+/gu, ' ')
    .replace(/\([^()]*(?:số thứ tự|stt|phụ lục|khoản|mục|điều)[^()]*\)/giu, ' ')
    .replace(quoted === undefined ? OF_DOCUMENT : /$^/u, '')
    .replace(LEADING, '')
    .replace(/^[\s\d)(.:,;–-]+(?=\p{L})|[\s.:;,“”"(–-]+$/gu, '')
    .trim();
  return bare.replace(/[^\p{L}]/gu, '').length < 6 ? null : bare;
}
