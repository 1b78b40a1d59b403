import { pattern } from '#domain/vietnamese-pattern.ts';
import { departmentNames, ministryNames } from './agency-vocabulary.ts';

// A title may follow a name at once: "… thành phố Cần Thơ Thực hiện Chương trình …".
const NO_NAME = String.raw`(?!(?:Thực hiện|Kết luận|Quy định|Ban hành|Triển khai|Phê duyệt|Hướng dẫn|Về|Phát động|Tổ chức)(?!\p{L}))`;
const PROPER = String.raw`(?:\s+(?:-\s+)?${NO_NAME}\p{Lu}[\p{L}’']*){0,5}`;
const LEVEL = String.raw`(?:tỉnh|thành phố|Thành phố|TP\.?|huyện|quận|thị xã|xã|phường|đặc khu|cấp tỉnh|cấp huyện|cấp xã|các cấp)`;
const PLACE = String.raw`(?:\s+${LEVEL})?${PROPER}`;
const FIELD = [...departmentNames, ...ministryNames]
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('òa', '(?:òa|oà)')
  .replaceAll('óa', '(?:óa|oá)')
  .replaceAll(' - ', String.raw`\s*[-–]\s*`)
  .replaceAll(' ', String.raw`\s+`);
const SHORT = String.raw`(?:NN|KH|TN|LĐ|GD|TT|VH|GT|XD|TC|NV|YT|CT)[\p{Lu}&-]*(?:\s+và\s+PTNT)?|Nông nghiệp và PTNT`;
const PERIOD = String.raw`(?:\s+(?:khóa|khoá|nhiệm kỳ)\s+(?:[IVXLC]+|\d+)(?:\s*[-–]\s*\d+)?)?`;

// Bodies with a fixed name, and what may stand behind it.
const KNOWN: readonly string[] = [
  String.raw`(?:Phó\s+)?Thủ tướng(?:\s+Chính phủ)?`,
  'Văn phòng Chính phủ',
  'Văn phòng Trung ương Đảng',
  'Văn phòng Quốc hội',
  'Chính phủ',
  'Quốc hội(?:\\s+khóa\\s+[IVXLC]+)?',
  '(?:Ủy|Uỷ) ban Thường vụ Quốc hội',
  'UBTVQH',
  'Chủ tịch nước',
  'Tổng Bí thư',
  'Bộ Chính trị(?:\\s*,\\s*Ban Bí thư)?',
  'Ban Bí thư(?:\\s+Trung ương Đảng|\\s+Trung ương)?',
  String.raw`(?:Hội nghị\s+(?:lần\s+)?thứ\s+\p{L}+\s+|Hội nghị\s+lần\s+thứ\s+\d+\s+)?(?:Ban Chấp hành Trung ương(?:\s+Đảng)?|BCH Trung ương(?:\s+Đảng)?)`,
  String.raw`(?:Ban Chấp hành|BCH)\s+Đảng bộ(?:\s+${LEVEL})?${PROPER}`,
  String.raw`(?:Ban Thường vụ|BTV)\s+(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng)\s+(?:ủy|uỷ)${PLACE}`,
  String.raw`Thường trực\s+(?:Tỉnh|Thành)\s+(?:ủy|uỷ)${PLACE}`,
  String.raw`(?:Tỉnh|Thành|Huyện|Thị|Quận)\s+(?:ủy|uỷ)(?:\s+(?:tỉnh|thành phố|Thành phố))?${PROPER}`,
  String.raw`(?:Ban cán sự [Đđ]ảng|BCS [đĐ]ảng|BCSĐ)\s+(?:UBND|(?:Ủy|Uỷ) ban nhân dân|Bộ|Chính phủ)${PLACE}`,
  String.raw`(?:Chủ tịch\s+)?(?:UBND|(?:Ủy|Uỷ) ban nhân dân|HĐND|Hội đồng nhân dân)${PLACE}`,
  String.raw`(?:liên\s+)?(?:(?:Bộ trưởng|Thứ trưởng)\s+)?Bộ\s+(?:${FIELD}|${SHORT})`,
  String.raw`(?:Giám đốc\s+)?Sở\s+(?:${FIELD}|${SHORT})${PLACE}`,
  String.raw`(?:Tổng )?Thanh tra Chính phủ`,
  String.raw`(?:Thống đốc\s+)?Ngân hàng Nhà nước(?:\s+Việt Nam)?`,
  'Bảo hiểm xã hội Việt Nam',
  'Kiểm toán nhà nước',
  'Tòa án nhân dân tối cao',
  'Viện [Kk]iểm sát nhân dân tối cao',
  '(?:Ủy|Uỷ) ban Trung ương Mặt trận Tổ quốc Việt Nam',
  '(?:Ủy|Uỷ) ban Kiểm tra Trung ương',
  'Ban (?:Tổ chức|Tuyên giáo và Dân vận|Tuyên giáo|Dân vận|Nội chính|Kinh tế|Đối ngoại|Chính sách, chiến lược) Trung ương',
];
const STOPS = String.raw`về|ban hành|phê duyệt|quy định|sửa|bổ sung|hướng dẫn|thông báo|kết luận|trên|và(?!\s+\p{Lu}\p{Ll})|tại|theo|giao|chỉ đạo|phát động|thực hiện|triển khai|công bố|để|phù hợp|nhằm|đối với|với|cho|như|khóa|khoá|năm|ngày|số|đã|có|là|được|gắn|trong|đến|tổ chức|đề nghị|yêu cầu`;
const OTHER = String.raw`(?:Ban Chỉ đạo|Ban Tổ chức|Ban|Cục|Tổng cục|Hội đồng|Hội|Liên đoàn|(?:Ủy|Uỷ) ban|Đại hội|Đảng (?:ủy|uỷ)|Quân (?:ủy|uỷ)|Bộ trưởng Bộ|Bộ|Sở|Giám đốc Sở|Cơ quan|Viện|Trường)\s+\p{Lu}?[^;.,()“”]{2,70}?(?=\s*(?:$|[,;.)(:“”]|\s(?:${STOPS})(?!\p{L})))`;
const ISSUER = pattern.u`^\s*,?\s*(?:của|do)\s+((?:${KNOWN.join('|')})${PERIOD}(?!\p{L})|${OTHER})`;

/** The issuer named right after a document's number and date ("của Chính phủ"), with the position behind it. */
export function readIssuer(text: string, at: number): { name: string; end: number } | null {
  const ahead = text.slice(at, at + 200);
  if (!/^\s*,?\s*(?:của|do)\s/u.test(ahead)) return null;
  const found = ISSUER.exec(ahead);
  if (!found?.[1]) return null;
  return { name: found[1].replace(/\s+/gu, ' ').trim(), end: at + found[0].length };
}
