import { departmentNames, ministryNames } from './agency-vocabulary.ts';

// Words that stay small inside a name, and phrases that are written in their own way; all else takes a capital (places).
const SMALL = [
  'tỉnh',
  'thành phố',
  'quận',
  'huyện',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'và',
  'của',
  'các',
  'thuộc',
  'về',
  'tại',
  'khóa',
  'khoá',
  'nhiệm kỳ',
  'lần thứ',
  'trực thuộc',
  'tối cao',
  'các khu công nghiệp',
  'các khu kinh tế',
  'các khu chế xuất',
  'dự án',
  'đầu tư xây dựng',
  'công trình',
];
const PHRASES = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Hội đồng Dân tộc',
  'Ủy ban Thường vụ Quốc hội',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban Kiểm tra',
  'Quốc hội',
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Chấp hành',
  'Ban Chấp hành Đảng bộ',
  'Ban Thường vụ',
  'Ban Thường trực',
  'Trung ương',
  'Đảng Cộng sản Việt Nam',
  'Đảng bộ',
  'Đảng ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Thị ủy',
  'Quận ủy',
  'Ban cán sự đảng',
  'Ban Chỉ đạo',
  'Ban Chỉ huy',
  'Ban Quản lý',
  'Ban Quản lý dự án',
  'Khu kinh tế',
  'Khu công nghệ cao',
  'Khu công nghiệp',
  'Khu chế xuất',
  'Ban Tổ chức',
  'Ban Tuyên giáo và Dân vận',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ban Dân tộc',
  'Bộ Tổng Tham mưu',
  'Bộ Tư lệnh',
  'Bộ Chỉ huy Quân sự',
  'Bộ Chỉ huy Bộ đội Biên phòng',
  'Bộ đội Biên phòng',
  'Văn phòng',
  'Đoàn đại biểu Quốc hội',
  'Tổng cục',
  'Chi cục',
  'Cục Thống kê',
  'Cục Thuế',
  'Cục Hải quan',
  'Bảo hiểm xã hội',
  'Kho bạc Nhà nước',
  'Ngân hàng Nhà nước',
  'Kiểm toán nhà nước',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Liên đoàn Lao động',
  'Hội Liên hiệp Phụ nữ',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Trung tâm Phục vụ hành chính công',
  'Trung tâm',
  'Thanh tra',
  'Công an',
  'Đại hội đại biểu',
  'Chủ tịch',
  'Bộ trưởng',
  'Giám đốc',
  'Chủ nhiệm',
  'Việt Nam',
];

const written = new Map(
  [...SMALL, ...PHRASES, ...departmentNames, ...ministryNames].map((phrase) => [phrase.toLowerCase(), phrase] as const),
);
const LONGEST = Math.max(...[...written.keys()].map((phrase) => phrase.split(' ').length));
const ROMAN = /^[ivxlc]+$/u;

function capital(word: string): string {
  return ROMAN.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name in capitals as it is written in a sentence: "SỞ Y TẾ TỈNH QUẢNG NAM" is "Sở Y tế tỉnh Quảng Nam". */
export function properCase(upper: string): string {
  const words = upper.toLowerCase().split(/\s+/u).filter(Boolean);
  const cased: string[] = [];
  for (let at = 0; at < words.length;) {
    const most = Math.min(LONGEST, words.length - at);
    const lengths = Array.from({ length: most }, (_, index) => most - index);
    const found = lengths.find((length) => written.has(words.slice(at, at + length).join(' ')));
    const phrase = words.slice(at, at + (found ?? 1)).join(' ');
    cased.push(written.get(phrase) ?? capital(phrase));
    at += found ?? 1;
  }
  const name = cased.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
