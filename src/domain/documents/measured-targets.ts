import { pattern } from '#domain/vietnamese-pattern.ts';
import { isExplicit, type ReadTarget } from '#domain/programme/target-grammar/read-targets.ts';
import type { Zone } from './target-zones.ts';

const COUNTABLE =
  /^(?:%|‰|điểm %|điểm phần trăm)|\/|đồng|USD|^(?:lần|người|hộ|xã|doanh nghiệp|ha|km|giường|thị trấn|phường|lao động|hợp tác xã|triệu|nghìn|vạn)/u;
const DURATION = /^(?:năm|tháng|ngày|giờ|phút|tuần|tuổi|lần\/.*|cuộc|đợt|đợt\/.*)$/u;
const LASTS = pattern.iu`tuổi thọ|số năm|số ngày|số giờ|sống khỏe|^thời gian (?!thực hiện|thi công|hoàn thành|triển khai)`;
const BOUNDS = /^(?:ge|gt|le|lt)$/u;
const SCALED = /^(?:nghìn|ngàn|vạn|triệu|tỷ) /u;

/** Whether the words of the measure itself, or only others of its sentence, say that it is striven for. */
export type Strives = 'itself' | 'sentence' | 'no';

/** In running text a figure needs a word of its own; where the sentence strives for something, a bound or a range is enough. */
function isMeasuredElsewhere({ unit, roles, comparator, valueMax }: ReadTarget, strives: Strives): boolean {
  const strivesFor = strives !== 'no';
  if (unit === null || DURATION.test(unit) || unit.startsWith('điểm')) return false;
  if (!COUNTABLE.test(unit)) return strives === 'itself' || (strivesFor && BOUNDS.test(comparator));
  return isExplicit(roles) || unit.startsWith('%') || (strivesFor && (valueMax !== null || SCALED.test(unit)));
}

/** Whether a figure measures something that can be reached, by its unit, its words and where it stands. */
export function isMeasured(target: ReadTarget, zone: Zone, strives: Strives): boolean {
  if (zone !== 'targets') return isMeasuredElsewhere(target, strives);
  const { unit, roles, name } = target;
  if (unit === null) return isExplicit(roles);
  return !DURATION.test(unit) || (isExplicit(roles) && LASTS.test(name));
}
