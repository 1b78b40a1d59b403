import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Comparator, Direction, Nature } from '#domain/programme/target.ts';

const BAD_THINGS =
  /nghèo|suy dinh dưỡng|thấp còi|thất nghiệp|tử vong|tai nạn|ô nhiễm|thất thoát|tồn đọng|nợ đọng|nợ xấu|sinh con thứ ba|tảo hôn|tội phạm|vi phạm|quá hạn|trễ hạn|chậm|bỏ học|mù chữ|lãng phí|phát thải|hao hụt|khiếu nại|cháy|thiếu việc làm|thất nghiệp|nhà tạm|tiêu hao|chôn lấp|bạo lực|mất cân bằng/iu;
const GOOD_ABOUT_THEM =
  /thoát|được xử lý|được giải quyết|phát hiện|được hỗ trợ|được tiếp cận|được vay|giải quyết|khắc phục|được tư vấn|có kiến thức|bảo hiểm/iu;

const BY_COMPARATOR: Partial<Record<Comparator, Direction>> = {
  le: 'lower',
  lt: 'lower',
  decrease_by: 'lower',
  ge: 'higher',
  gt: 'higher',
  increase_by: 'higher',
  complete: 'higher',
};

/** Which way is good: down for ceilings, reductions and things nobody wants. */
export function directionOf(comparator: Comparator, name: string, roles: readonly string[]): Direction {
  if (roles.includes('decrease') || roles.includes('down-to')) return 'lower';
  const known = BY_COMPARATOR[comparator];
  if (known) return known;
  return BAD_THINGS.test(name) && !GOOD_ABOUT_THEM.test(name) ? 'lower' : 'higher';
}

const CHANGE_ASKED = pattern.iu`^(?:[-–+*\s]|phấn đấu|mỗi năm|hằng năm|hàng năm)*(?:(tăng thêm|tăng(?! trưởng| cường| tốc| ca|-)|nâng thêm)|(giảm thiểu|giảm|kéo giảm|cắt giảm))(?!\p{L})\s+\p{L}`;

/** "Giảm tỷ lệ hộ nghèo 2%" asks for a change although the number stands far from the verb. */
export function changeAskedIn(words: string): 'increase' | 'decrease' | null {
  const found = CHANGE_ASKED.exec(words);
  if (!found) return null;
  return found[1] === undefined ? 'decrease' : 'increase';
}

const FLOW_NAMES = pattern.iu`(?<!\p{L})(?:thu|chi|tổng thu|tổng vốn|vốn|doanh thu|doanh số|kim ngạch|sản lượng|giá trị|xuất khẩu|nhập khẩu|giải ngân|thu hút|lượt|việc làm|tạo việc|giải quyết|thành lập|đào tạo|trồng|tuyển|kết nạp|khách|đầu tư)(?!\p{L})`;
const FLOW_UNITS =
  /^(?:(?:nghìn |ngàn |triệu )?tỷ đồng|triệu đồng|đồng|(?:tỷ |triệu |nghìn )?USD|.*lượt.*|.*tấn|.*kWh)$/u;

interface Measured {
  readonly comparator: Comparator;
  readonly unit: string | null;
  readonly roles: readonly string[];
  readonly verb: string;
}

const isRate = (unit: string) => /[%‰/]/u.test(unit) || unit === 'lần' || unit.startsWith('điểm');

/** A rate is a share, a growth or a figure per head; a flow adds up over the year; the rest stands at a point in time. */
export function natureOf({ comparator, unit, roles, verb }: Measured, name: string): Nature {
  if (unit !== null && isRate(unit)) return 'rate';
  if (verb !== '' || roles.some((role) => role === 'increase' || role === 'decrease')) return 'flow';
  if (unit === null) return comparator === 'complete' || !FLOW_NAMES.test(name) ? 'stock' : 'flow';
  return FLOW_UNITS.test(unit) || FLOW_NAMES.test(name) ? 'flow' : 'stock';
}
