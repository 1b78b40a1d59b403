import { pattern } from '#domain/vietnamese-pattern.ts';
import { properCase } from './proper-case.ts';

/** How the name of a body that issues documents begins. */
const HEADS: readonly string[] = [
  'Ủy ban nhân dân',
  'UBND',
  'Hội đồng nhân dân',
  'HĐND',
  'Thường trực Hội đồng nhân dân',
  'Ủy ban Thường vụ Quốc hội',
  'Ủy ban Mặt trận Tổ quốc',
  'Ủy ban Kiểm tra',
  'Ủy ban Dân tộc',
  'Quốc hội',
  'Thủ tướng Chính phủ',
  'Văn phòng Chính phủ',
  'Văn phòng Trung ương Đảng',
  'Văn phòng Quốc hội',
  'Chính phủ',
  'Chủ tịch nước',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Chấp hành Trung ương',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Thị ủy',
  'Quận ủy',
  'Đảng ủy',
  'Đảng bộ',
  'Chủ tịch Ủy ban nhân dân',
  'Bộ trưởng',
  'Văn phòng',
  'Bộ',
  'Sở',
  'Ban',
  'Ban Chỉ đạo',
  'Tổng cục',
  'Cục',
  'Chi cục',
  'Thanh tra',
  'Công an',
  'Kho bạc Nhà nước',
  'Ngân hàng Nhà nước',
  'Bảo hiểm xã hội',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Kiểm toán nhà nước',
  'Hội đồng',
  'Liên đoàn Lao động',
  'Hội Nông dân',
  'Hội Liên hiệp Phụ nữ',
  'Tỉnh đoàn',
  'Thành đoàn',
].map((name) => name.toUpperCase());

const PLACE = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s/u;
const NO_ISSUER = /^(?:BAN HÀNH|CÔNG ĐIỆN|BỘ LUẬT|CÔNG TÁC|BỘ TIÊU|BỘ CHỈ SỐ|HỘI NGHỊ)/u;
const PARTY = /^ĐẢNG CỘNG SẢN/u;
const REPUBLIC = /^(?:CỘNG (?:HÒA|HOÀ)|CHỦ NGHĨA VIỆT|ĐỘC LẬP|TỰ DO)/u;

const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[*_\\]+|[-–—]{2,}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .toUpperCase()
    .replaceAll('UỶ', 'ỦY')
    .replaceAll('HOÀ', 'HÒA')
    .replace(/[\s:;,.-]+$/u, '')
    .trim();

const beginsBody = (upper: string) => HEADS.some((head) => upper === head || upper.startsWith(`${head} `));

/** Whether the words so far are only the beginning of a longer name: "VĂN PHÒNG" before "CHÍNH PHỦ". */
function isUnfinished(upper: string, next: string): boolean {
  const both = `${upper} ${next}`;
  return HEADS.some((head) => head.startsWith(both) || (both.startsWith(head) && !upper.startsWith(head)));
}

const isCapital = (line: string) => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);

/** A line in capitals that names a body: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM". */
export function looksLikeIssuer(line: string): boolean {
  if (line.length >= 120 || !isCapital(line.normalize('NFC'))) return false;
  const upper = tidy(line);
  return !NO_ISSUER.test(upper) && beginsBody(upper);
}

/** Lines of a letterhead as bodies; in a cell of its own a line that begins no body goes on with the one above. */
function bodiesOf(lines: readonly string[], inCell: boolean): string[] {
  const bodies: string[] = [];
  for (const upper of lines.map(tidy).filter((line) => line !== '')) {
    const before = bodies.at(-1);
    const goesOn = PLACE.test(upper) || (inCell && !beginsBody(upper));
    if (before !== undefined && (goesOn || isUnfinished(before, upper)))
      bodies[bodies.length - 1] = `${before} ${upper}`;
    else bodies.push(upper);
  }
  return bodies.filter((body) => beginsBody(body) && !NO_ISSUER.test(body));
}

/** The body that a letterhead names last, below the one it belongs to; null where it names none. */
export function issuerOfLetterhead(lines: readonly string[], inCell: boolean): string | null {
  const capitals = lines.map((line) => line.normalize('NFC')).filter((line) => isCapital(line.replace(/[*_\\]/gu, '')));
  const own = capitals.filter((line) => !REPUBLIC.test(tidy(line)) && !PARTY.test(tidy(line)));
  const body = bodiesOf(own, inCell).at(-1);
  return body === undefined ? null : issuerName(body);
}

const IN_SMALL_LETTERS =
  /^(?:ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH ỦY BAN NHÂN DÂN|CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|ỦY BAN THƯỜNG VỤ QUỐC HỘI|BỘ TRƯỞNG BỘ)(?: |$)/u;

/** "Ủy ban nhân dân tỉnh bắc kạn" alone on a line, where a copy has lost its capitals. */
export function issuerInSmallLetters(line: string): string | null {
  const upper = tidy(line);
  const isName = line.length < 80 && !/[,;:]/u.test(line) && IN_SMALL_LETTERS.test(upper);
  return isName && upper.split(' ').length <= 10 ? issuerName(line) : null;
}

/** The body's name as it is written in a sentence: "Ủy ban nhân dân tỉnh Quảng Nam". */
function issuerName(line: string): string {
  const name = tidy(line)
    .replace(/^UBND(?= )/u, 'ỦY BAN NHÂN DÂN')
    .replace(/^HĐND(?= )/u, 'HỘI ĐỒNG NHÂN DÂN');
  return properCase(name);
}

const PARTY_BODIES = String.raw`Bộ Chính trị(?:,\s+Ban Bí thư)?|Ban Bí thư|Ban Chấp hành Trung ương(?:\s+Đảng)?`;
const IN_HEADING = pattern.iu`^của\s+(${PARTY_BODIES})(?!\p{L})`;
const SPEAKS = pattern.u`(?:^|,\s+|\.\s+)(${PARTY_BODIES}|Thủ tướng Chính phủ|Văn phòng Chính phủ|Chính phủ|Ban Thường vụ (?:Tỉnh|Thành) ủy)\s+(?:có ý kiến như sau|kết luận như sau|(?:xin\s+|trân trọng\s+)?thông báo (?:để|đến))`;

/** "KẾT LUẬN CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ …": a Party paper's heading names its issuer more closely than the letterhead. */
export function issuerInHeading(title: string | null): string | null {
  const found = IN_HEADING.exec(title ?? '')?.[1];
  return found === undefined ? null : properCase(found.toUpperCase()).replace('Chính Trị', 'Chính trị');
}

/** "THỦ TƯỚNG CHÍNH PHỦ điện:" over a telegram without a letterhead. */
const WIRES = pattern.u`^([\p{Lu}\s,-]{6,70}?)\s+(?:điện|ĐIỆN)\s*:?$`;

/** "…, Bộ Chính trị, Ban Bí thư có ý kiến như sau:": who speaks, where the head was lost. */
export function issuerWhoSpeaks(texts: readonly string[]): string | null {
  const wires = texts
    .slice(0, 12)
    .map((text) => WIRES.exec(text.trim())?.[1])
    .find((name) => name !== undefined);
  if (wires !== undefined && looksLikeIssuer(wires)) return issuerName(wires);
  return texts.map((text) => SPEAKS.exec(text)?.[1]).find((name) => name !== undefined) ?? null;
}
