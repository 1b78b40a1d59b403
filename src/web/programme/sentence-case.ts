import { departmentNames } from '#domain/documents/agency-vocabulary.ts';

/** Names and offices that keep their capitals inside a sentence. */
const NAMES = [
  'Ủy ban nhân dân',
  'Uỷ ban nhân dân',
  'Hội đồng nhân dân',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc',
  'Quốc hội',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Thủ tướng',
  'Phó Thủ tướng',
  'Phó Thủ tướng Thường trực',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Phó Chủ tịch Thường trực',
  'Chủ tịch nước',
  'Bộ trưởng',
  'Thứ trưởng',
  'Giám đốc',
  'Phó Giám đốc',
  'Bí thư',
  'Phó Bí thư',
  'Tổng Bí thư',
  'Chánh Văn phòng',
  'Phó Chánh Văn phòng',
  'Trung ương',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Chấp hành',
  'Ban Chỉ đạo',
  'Đảng',
  'Đảng bộ',
  'Đảng ủy',
  'Đại hội Đảng',
  'Đại hội Đảng bộ',
  'Đại hội đại biểu',
  'Đại hội lần thứ',
  'Tỉnh ủy',
  'Thành ủy',
  'Việt Nam',
  'Nhà nước',
  'Tết Nguyên đán',
  'Hồ Chí Minh',
  ...departmentNames.flatMap((field) => [`Sở ${field}`, `Bộ ${field}`]),
  ...['Quốc phòng', 'Công an', 'Ngoại giao'].map((field) => `Bộ ${field}`),
  ...(
    'An Giang|Bà Rịa - Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|' +
    'Cà Mau|Cần Thơ|Cao Bằng|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|' +
    'Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|' +
    'Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|' +
    'Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Thừa Thiên - Huế|Tiền Giang|' +
    'Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái'
  ).split('|'),
];
const written = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
const LONGEST = Math.max(...NAMES.map((name) => name.split(' ').length));

const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;
const BEFORE_NUMERAL = new Set([
  'quý',
  'phần',
  'mục',
  'chương',
  'lục',
  'thứ',
  'khóa',
  'khoá',
  'kỳ',
  'loại',
  'cấp',
  'vùng',
]);
const PLACES = new Set(['huyện', 'quận', 'phường', 'xã', 'thị xã', 'thị trấn', 'thành phố']);
const NO_PLACE = new Set(
  'năm giai và trên đến trong thuộc tỉnh đồng thông trực có được nông mới loại đạt quý văn sáng đáng ủy cấp về theo là'.split(
    ' ',
  ),
);

/** Digits, a slash, an ampersand or letters that make no Vietnamese syllable: "UBND", "KT-XH", "06/ĐA-TTG" keep their capitals. */
function isAbbreviation(word: string): boolean {
  const bare = word.replace(/[^\p{L}\d/&-]/gu, '').toLowerCase();
  if (bare === '' || /^\d+$/u.test(bare)) return false;
  return /[/&\d]/u.test(bare) || !bare.split('-').every((part) => part === '' || SYLLABLE.test(part));
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const letters = (word: string) => word.replace(/[^\p{L}]/gu, '').toLowerCase();

const isNumeral = (word: string, last: string) => /^[IVXL]+[.,:;)]?$/u.test(word) && BEFORE_NUMERAL.has(last);

/** Whether the word may belong to the name of a place: the words between it and "huyện", "xã" … all do. */
function isOfPlace(word: string, before: readonly string[]): boolean {
  const said = before.map(letters);
  const names = /^\p{Lu}/u.test(before.at(-1) ?? '') ? [0, 1] : [0];
  return names.some((back) => {
    const [second = '', last = ''] = [said.at(-2 - back), said.at(-1 - back)];
    if (last === 'xã' && letters(word) === 'hội') return false;
    return !NO_PLACE.has(letters(word)) && (PLACES.has(last) || PLACES.has(`${second} ${last}`));
  });
}

function wordInSentence(word: string, before: readonly string[]): string {
  if (isNumeral(word, letters(before.at(-1) ?? '')) || isAbbreviation(word)) return word;
  const small = word.toLowerCase();
  return isOfPlace(word, before) ? capital(small) : small;
}

function nameAt(words: readonly string[], at: number): { readonly name: string; readonly count: number } | null {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
    const said = words.slice(at, at + count).join(' ');
    const ending = /[.,:;)”"]*$/u.exec(said)?.[0] ?? '';
    const name = written.get(said.slice(0, said.length - ending.length).toLowerCase());
    if (name !== undefined) return { name: name + ending, count };
  }
  return null;
}

/**
 * Words that stand in capitals in the source, as they are written in a sentence; words in any other case stay as they are. The
 * source itself is never changed: this is only how a list or a heading shows it.
 */
export function sentenceCase(words: string): string {
  if (words !== words.toUpperCase() || !/\p{L}{2}/u.test(words)) return words;
  const all = words.split(/\s+/u).filter(Boolean);
  const cased: string[] = [];
  for (let at = 0; at < all.length;) {
    const found = nameAt(all, at);
    cased.push(...(found ? found.name.split(' ') : [wordInSentence(all[at] ?? '', cased)]));
    at += found?.count ?? 1;
  }
  return capital(cased.join(' '));
}

/** The kind of a document and its title as one heading: "Quyết định ban hành Chương trình công tác". */
export function documentTitle(type: string | null, title: string | null): string {
  const named = title === null ? '' : sentenceCase(title);
  if (type === null) return named;
  const goesOn =
    title !== null && title !== named && !nameAt(named.split(' '), 0) && !isAbbreviation(named.split(' ')[0] ?? '');
  return [sentenceCase(type), goesOn ? named.charAt(0).toLowerCase() + named.slice(1) : named]
    .filter(Boolean)
    .join(' ');
}
