import { pattern } from '#domain/vietnamese-pattern.ts';
/** What a word next to a number says about it. */
export type Role =
  | 'ge'
  | 'gt'
  | 'le'
  | 'lt'
  | 'approx'
  | 'state'
  | 'down-to'
  | 'increase'
  | 'decrease'
  | 'times'
  | 'complete'
  | 'aim'
  | 'from'
  | 'act';

/** Words right before a number, the longer and stricter first. */
export const wordsBefore: readonly (readonly [role: Role, words: string])[] = [
  [
    'le',
    String.raw`không (?:quá|vượt quá|vượt|cao hơn|trên|lớn hơn|nhiều hơn|hơn)|tối đa(?: là)?|nhiều nhất(?: là)?|cao nhất là|≤|<=`,
  ],
  [
    'ge',
    String.raw`ít nhất(?: là| đạt)?|tối thiểu(?: là| đạt| có)?|không (?:dưới|thấp hơn|ít hơn|nhỏ hơn)|thấp nhất là|≥|>=`,
  ],
  ['lt', String.raw`thấp hơn|nhỏ hơn|ít hơn|chưa đến|dưới|<`],
  [
    'gt',
    String.raw`(?:đạt và |đạt )?vượt(?: trên| mức| (?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)(?: [\p{L}]+){0,5} \()?|cao hơn|lớn hơn|nhiều hơn|trên|hơn|>`,
  ],
  ['approx', String.raw`khoảng|xấp xỉ|gần|(?<!(?:hương|quy|công|giao|thỏa|thoả|mơ)\s)ước(?: đạt)?|dự kiến|~`],
  ['down-to', String.raw`(?:giảm\s+)?xuống(?: còn)?|giảm còn|còn lại|còn`],
  ['times', String.raw`(?:tăng\s+)?gấp(?: hơn)?`],
  [
    'increase',
    String.raw`(?<!(?:tốc độ|nhịp độ)\s)(?:tăng trưởng(?: bình quân)?|tăng thêm|tăng bình quân|tăng tối thiểu|tăng)|có thêm|bổ sung thêm|thêm`,
  ],
  ['decrease', String.raw`giảm thêm|giảm bình quân|cắt giảm|tinh giản|rút ngắn|kéo giảm|giảm|hạ`],
  [
    'complete',
    String.raw`hoàn thành(?:,| và) đưa vào (?:sử dụng|vận hành|khai thác)|hoàn thành(?: và vượt| ít nhất| trên| xây dựng| đầu tư| việc| mục tiêu)?`,
  ],
  [
    'state',
    String.raw`dự kiến (?:sẽ )?đạt(?: mức)?|đạt(?: tỷ lệ| tỉ lệ| mức| được| từ| khoảng)?|chiếm(?: tỷ lệ| khoảng)?|bằng|(?:ổn định )?ở mức|(?<!trở\s)lên(?: đến| tới| thành)?|là|với|:|=|được`,
  ],
  ['from', 'từ(?: mức)?'],
  [
    'aim',
    String.raw`phấn đấu|đảm bảo|bảo đảm|(?:duy trì|giữ)(?: ổn định)?|giữ vững|(?:toàn (?:tỉnh|thành phố|huyện|xã|ngành|quốc)|cả (?:tỉnh|nước)) có|có|đưa|phải|sẽ|cần|cơ bản|bình quân(?: mỗi năm| hàng năm| hằng năm)?|trung bình|(?:mỗi|hàng|hằng) năm|(?:vào|đến|hết|cuối|trong|từ|đến hết|đến cuối)?\s*năm \d{4}(?: trở đi)?|,|và`,
  ],
  [
    'act',
    String.raw`thành lập(?: mới)?|xây dựng(?: mới)?|giải quyết việc làm(?: mới)? cho|giải quyết|tạo việc làm(?: mới)? cho|tạo|hình thành|thu hút|phát triển(?: mới)?|công nhận|trồng mới|trồng|kết nạp|đào tạo nghề cho|đào tạo|hỗ trợ|xóa|xoá|đầu tư|tổ chức|cấp mới|cấp|triển khai|khởi công|thực hiện|huy động|đón(?: và phục vụ)?|phục vụ|sửa chữa|cải tạo|nâng cấp|phấn đấu`,
  ],
];

/** Words right after a number and its unit. */
export const wordsAfter: readonly (readonly [role: Role, words: string])[] = [
  ['ge', 'trở lên'],
  ['le', 'trở xuống'],
];

/** What a sentence may open with before it comes to the target's name. */
export const OPENING = pattern.iu`^(?:(?:[(,:;–-]|và(?![\p{L}])|đồng thời|trong đó|bao gồm|gồm|cụ thể|riêng|(?:phấn đấu|quyết tâm|nỗ lực|đảm bảo|bảo đảm|(?:duy trì|giữ)(?: ổn định)?|giữ vững|nâng(?! cấp| cao)|đưa|lũy kế|luỹ kế|(?:trên địa bàn )?toàn (?:tỉnh|thành phố|huyện|xã|ngành)|tăng(?! trưởng)|giảm|có(?! việc)|đạt|hoàn thành(?: việc)?|(?:vào|đến|hết|cuối|trong|tới|từ)\s+(?:hết\s+|cuối\s+)?năm\s+\d{4}(?: trở đi)?|năm\s+\d{4}|(?:trong\s+)?(?:giai đoạn|thời kỳ|nhiệm kỳ)\s+\d{4}\s*[-–]\s*\d{4}|cao nhất(?=\s+(?:các\s+)?(?:mục tiêu|chỉ tiêu))|hàng năm|hằng năm|mỗi năm)(?![\p{L}]))\s*)+`;
