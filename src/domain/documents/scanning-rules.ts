import { pattern } from '#domain/vietnamese-pattern.ts';
/** One misreading of a scanner: what it makes of a phrase, and where it can only be that phrase. */
interface ScanningRule {
  readonly rule: string;
  /** Matches the misread words only; the surroundings stand in lookarounds. */
  readonly misread: RegExp;
  /** The right words in small letters; a capital at the front is kept. */
  readonly meant: string;
}

const START = String.raw`(?<![\p{L}\p{N}_])`;
const END = String.raw`(?![\p{L}\p{N}_])`;

const after = (words: string) => String.raw`(?<=${START}(?:${words})\s+)`;
const before = (words: string) => String.raw`(?=\s+(?:${words})${END})`;

function misread(rule: string, phrase: string, meant: string, context: { after?: string; before?: string } = {}) {
  // The first letters are looked at before the words around them: else each space of a long gap would be looked back from.
  const first = [...new Set(phrase.split('|').map((each) => each.slice(0, 2)))].join('|');
  const source =
    (context.after ? `(?=${first})${after(context.after)}` : '') +
    `${START}(?:${phrase})${END}`.replaceAll(' ', String.raw`\s+`) +
    (context.before ? before(context.before) : '');
  return { rule, misread: pattern.giu`${source}`, meant };
}

// "phần đầu" (the first part) and "phần đầu tư" (the invested part) are good Vietnamese: only a verb after it, or a
// word before it that calls for striving, makes it "phấn đấu".
const STRIVEN_FOR =
  'đạt|hoàn|giảm|tăng|có|thực|nâng|vượt|đưa|trở|xây|thu|tỷ|tỉ|mỗi|đến|để|duy|giữ|bảo|đảm|trên|ít|từ|giải|phát|kết|số|khởi|bình|\\d+%?';

/** The phrase list. To add a misreading, add a line; a test must show it in its sentence. */
export const scanningRules: readonly ScanningRule[] = [
  misread('phan-dau', 'phân đầu|phần đầu|phân đấu|phấn đầu|phần đấu', 'phấn đấu', { before: STRIVEN_FOR }),
  {
    rule: 'kinh-te-bien',
    misread: pattern.giu`(?=biên)(?<=(?<!\p{L})kinh\s+tế\s+)biên(?=\s+và\s|\s*[,.;)]|\s+(?:vùng|ven|bền|của)\s)`,
    meant: 'biển',
  },
  misread('dau-thau', 'đầu thầu|đấu thâu|đầu thâu', 'đấu thầu'),
  misread('dau-gia', 'đầu giá', 'đấu giá', { before: 'quyền|đất|tài|khai|công' }),
  misread('chi-thi', 'chi thị|chí thị', 'chỉ thị'),
  misread('chi-dao', 'chi đạo|chí đạo', 'chỉ đạo'),
  misread('chi-tieu', 'chi tiêu', 'chỉ tiêu', { after: 'nhóm|vượt|hoàn thành các|thực hiện các' }),
  misread('kiem-che', 'kiểm chế', 'kiềm chế', { before: 'tai|lạm|gia|sự|và|các|đà|tốc' }),
  {
    rule: 'tinh-place',
    misread: pattern.giu`(?=tình)(?<=(?<!\p{L})(?:tiêu\s+cực|UBND|HĐND|địa\s+bàn|toàn|cấp|công\s+an|quân\s+sự)\s+)tình(?=\s*[.,;:)])`,
    meant: 'tỉnh',
  },
  misread('ky', 'kǶ', 'kỳ'),
  misread('uy-ban', 'uy ban nhân dân', 'ủy ban nhân dân'),
  misread('hoi-dong', 'hội đông nhân dân|hội đống nhân dân', 'hội đồng nhân dân'),
  misread('nghi-quyet', 'nghi quyết', 'nghị quyết'),
  misread('nghi-dinh', 'nghi định|nghị đinh', 'nghị định', { before: 'số|của|này' }),
  misread('quyet-dinh', 'quyết đinh|quyêt định', 'quyết định'),
  misread('ke-hoach', 'kế hoach|kê hoạch', 'kế hoạch'),
  misread('thuc-hien', 'thưc hiện|thực hiên', 'thực hiện'),
  misread('trien-khai', 'triên khai|triền khai', 'triển khai'),
  misread('phat-trien', 'phát triên|phát triền', 'phát triển'),
  misread('xay-dung', 'xây đựng|xậy dựng', 'xây dựng'),
  misread('hoan-thanh', 'hoàn thánh|hoán thành', 'hoàn thành'),
  misread('bao-dam', 'bảo đàm|đảm bào', 'bảo đảm'),
  misread('giai-ngan', 'giải ngăn|giái ngân', 'giải ngân'),
  misread('ngan-sach', 'ngân sảch|ngần sách', 'ngân sách'),
];

// A function word or a document's kind written twice in a row; "dần dần" or "luôn luôn" are words of their own.
const TWICE =
  'với|của|và|các|cho|những|trong|theo|được|bằng|tại|về|là|để|trên|từ|cùng|thực\\s+hiện|triển\\s+khai|địa\\s+bàn|ủy\\s+ban';
const KIND_TWICE =
  'thông\\s+tư|nghị\\s+quyết|nghị\\s+định|quyết\\s+định|chỉ\\s+thị|kế\\s+hoạch|công\\s+văn|thông\\s+báo';

/** A word printed twice: group 1 is the word that stays. */
export const doubledWords: readonly RegExp[] = [
  pattern.gu`${START}(${TWICE})(?:[^\S\n]+\1)+${END}`,
  pattern.giu`${START}(${KIND_TWICE})(?:[^\S\n]+\1)+(?=\s+số\s)`,
];
