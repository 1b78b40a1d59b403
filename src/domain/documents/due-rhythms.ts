import { pattern } from '#domain/vietnamese-pattern.ts';
import { DIRECTIVE_VERBS } from './directive-words.ts';
import { continuous, recurring, type DueForm } from './due-shapes.ts';

/** "chế độ định kỳ báo cáo", "nhiệm vụ thường xuyên": words behind a noun tell which, not when. */
const NO_NOUN = String.raw`(?<!(?:chi|việc|chế độ|nhiệm vụ|công tác|hoạt động|quy trình|cơ chế|tính|hình thức)\s)`;
const ADVERB = String.raw`(?:(?<=^[\s,]{0,5})|(?<=[\p{L},]\s)${NO_NOUN})`;

/** "kế hoạch …, dự toán … hằng năm" only says which plan. */
const ADJECTIVE =
  /kế hoạch|dự toán|ngân sách|kinh phí|chương trình|báo cáo|công tác|nhiệm vụ|thu nhập|tăng trưởng|trung hạn/iu;

/** "Tổng hợp, đánh giá kết quả thực hiện Kế hoạch hằng năm" says how often. */
const TELLS_RESULTS =
  /^(?:tổng hợp|đánh giá|báo cáo|sơ kết|tổng kết|kiểm tra|rà soát|theo dõi|công bố|thống kê)(?:[\s,][^.;]{0,120})?\s(?:kết quả|tình hình)\s[^.;]*[.;]?$/iu;

/** What stands before, as far as a sentence about a report reaches. */
const before = ({ input, index }: RegExpExecArray) => input.slice(Math.max(0, index - 200), index);
/** "báo cáo UBND tỉnh hằng tuần": to whom, then how often. */
const REPORTS_TO =
  /(?:báo cáo|gửi|trình)\s+(?:(?:kết quả|số liệu)\s+)?(?:về\s+)?(?:UBND|[UỦ][ỷy] ban|HĐND|Sở|Bộ|Tỉnh ủy|Thành ủy|Ban|Chủ tịch|Thủ tướng|Chính phủ|Lãnh đạo|lãnh đạo|Thường trực|cấp)[^,;.]{0,80}$/u;

/** "dự toán … hằng năm" tells which paper is meant, not how often something is done. */
function tellsWhich(found: RegExpExecArray): boolean {
  const { input } = found;
  if (/ngày|tuần/iu.test(found[1] ?? '') || TELLS_RESULTS.test(input) || REPORTS_TO.test(before(found))) return false;
  return ADJECTIVE.test(input);
}

const INTO_REPORT = pattern.iu`(?<!\p{L})(?:lồng ghép|tổng hợp)\s[^.;]*\sbáo cáo\s[^.;,]{0,60}$`;

const OFTEN = String.raw`(?:thực hiện|báo cáo|họp|giao ban|kiểm tra|rà soát|cập nhật|tổ chức|đánh giá|công bố|thống kê|tổng hợp|sơ kết|đối thoại|sinh hoạt|tiến hành)`;
const TIMES = String.raw`(?:(?:ít nhất|tối thiểu)\s+)?(?:một|\d{1,2})\s+lần`;

/** How often, and what goes on without an end. */
export const RHYTHMS: readonly DueForm[] = [
  {
    needs: 'ng ',
    words: pattern.giu`(?<=\s)(?:hàng|hằng)\s+(năm|quý|tháng)(?=\s+và\s+(?:tổng kết|sơ kết)(?!\p{L}))`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: 'thường xuyên',
    words: pattern.giu`(?<!\p{L})một cách thường xuyên(?:,?\s+(?:và\s+)?(?:định kỳ|liên tục)[^.;]{0,60})?(?=\s*[.;]|\s*$)`,
    read: continuous,
  },
  {
    needs: 'theo định kỳ',
    words: pattern.giu`(?<=(?:kiểm tra|thanh tra|giám sát|kiểm định|rà soát|đánh giá|báo cáo)\s[^.;]{0,140})(?<!\p{L})theo định kỳ(?=\s*[,.;]|\s*$|\s+(?:hoặc|và)\s+đột xuất)`,
    read: () => ({ kind: 'recurring', value: null }),
  },
  {
    needs: ' tuần',
    words: pattern.giu`(?<!\p{L})(?:ngày\s+)?(?:thứ\s+\p{L}+|chủ\s+nhật)(?:\s*(?:,|và|hoặc)\s*(?:thứ\s+\p{L}+|chủ\s+nhật))?\s+(?:hàng|hằng)\s+tuần`,
    read: () => recurring('tuần'),
  },
  {
    needs: ' năm',
    counted: true,
    words: pattern.giu`(?<!\p{L})(?:(?:trước|vào|chậm nhất)\s+)?ngày\s+\d{1,2}/\d{1,2}(?:\s*(?:,|và)\s*(?:(?:trước\s+)?ngày\s+)?\d{1,2}/\d{1,2})+,?\s+(?:hàng|hằng|mỗi)\s+năm`,
    read: () => recurring('năm'),
  },
  {
    needs: '(',
    counted: true,
    words: pattern.giu`(?<!\p{L})(?:định kỳ\s+)?(?:(?:hàng|hằng|mỗi)\s+)?(?<!(?:giai đoạn|\d)\s)(0?6 tháng|sáu tháng|(?<=(?:hàng|hằng|mỗi|định kỳ)\s+)(?:tháng|quý|năm))\s*\((?:trước|vào|chậm nhất)\s[^()]{2,60}\)`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: ' ',
    counted: true,
    words: pattern.giu`(?<!\p{L})(?:(?:trước |vào |từ |chậm nhất (?:là )?(?:vào )?)?ngày |(?:trước|vào) (?=\d{1,2}/\d))\d{1,2}(?:/\d{1,2}| tháng \d{1,2})?,?(?: của)? (?:hàng|hằng|mỗi) (tháng|quý|năm)(?!\p{L})`,
    read: (m) => recurring(m[1] ?? ''),
  },
  {
    needs: 'quý',
    words: pattern.giu`(?<!\p{L})(?:trước |vào |chậm nhất (?:là )?)?ngày \d{1,2}(?: của)? tháng (?:cuối|đầu)(?: của)?(?: mỗi| hằng| hàng)? quý(?!\s*(?:[IV\d]))`,
    read: () => recurring('quý'),
  },
  {
    needs: 'báo cáo',
    words: pattern.giu`(?<=(?<!\p{L})báo cáo\s+(?:nhanh\s+)?(?:kết quả|tình hình|tiến độ|số liệu)\s)(?:hàng|hằng)\s+(ngày|tuần|tháng|quý|năm)(?=\s*[,;.]|\s*$|\s+(?:và|theo|gửi|về|cho|trên|qua|thông qua)(?!\p{L}))`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: 'báo cáo',
    counted: true,
    words: pattern.giu`(?<=(?<!\p{L})báo cáo\s+(?:định kỳ\s+|kết quả\s+|sơ kết\s+|tổng kết\s+)?)(0?6 tháng|sáu tháng|quý|tháng|năm)(?:\s+đầu năm)?,?\s+(?:gửi\s+)?(?:trước|vào|chậm nhất)(?:\s+(?:là|vào))?\s+ngày\s+\d{1,2}(?:/\d{1,2}(?![\d/])|\s+tháng\s+(?:\d{1,2}|cuối\s+quý|sau|cuối)(?!\s+năm\s+\d))?(?![/\d])`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: 'ngày',
    counted: true,
    words: pattern.giu`(?<!\p{L})(?:định kỳ|(?:hàng|hằng) năm),?\s(?:[^.;]{0,120}?\s)?(?:trước|vào|chậm nhất(?: là)?(?: vào)?) ngày \d{1,2}(?:/| tháng )\d{1,2}(?![/\d]| năm \d)`,
    read: () => recurring('năm'),
  },
  {
    needs: 'định kỳ',
    words: pattern.giu`(?<!\p{L})định kỳ,?\s+\(?(?:(?:vào\s+)?(?:hàng|hằng|mỗi|theo)\s+)?((?:0?6|sáu) tháng|ngày|tuần|tháng|quý|năm)(?!\p{L})`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: 'ng ',
    words: pattern.giu`^(?:hàng|hằng|mỗi)\s+(tuần|tháng|quý|năm)(?=,\s)`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: 'lần',
    words: pattern.giu`(?<!\p{L})(?:mỗi|hằng|hàng)\s+(tuần|tháng|quý|năm)\s+${TIMES}(?!\p{L})`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: 'lần',
    words: pattern.giu`(?<!\p{L})${TIMES}\s*(?:/\s*|(?:mỗi|một|trong|trên)\s+)(tuần|tháng|quý|năm)(?!\p{L})`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: ' tuần',
    words: pattern.giu`(?<!\p{L})(?:hàng|hằng|mỗi)\s+tuần,?\s+(?:vào\s+)?(?:ngày\s+)?(?:thứ\s+\p{L}+|chủ\s+nhật)`,
    read: () => recurring('tuần'),
  },
  {
    needs: 'ng ',
    words: pattern.giu`(?=h)(?<!(?:trong|các|của|bản|kỳ)\s+${OFTEN}\s)(?<=(?<!\p{L})${OFTEN}\s)(?:hàng|hằng)\s+(tuần|tháng|quý|năm)(?=\s*[.;,)]|\s*$|\s+(?:để|nhằm|về|gửi|cho|với|theo|vào|trước|và\s+(?:tổng kết|sơ kết|kết thúc|đột xuất|cả giai đoạn))(?!\p{L}))`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: 'ng ',
    words: pattern.giu`(?=[hm])(?:^|(?<=[,;]\s)|(?<=(?<!\p{L})và\s))(?:hàng|hằng|mỗi)\s+(tuần|tháng|quý|năm)(?=\s*,?\s+(?:hoặc đột xuất,?\s+|và đột xuất,?\s+|\p{L}+ trách nhiệm\s+)?(?:họp|(?:${DIRECTIVE_VERBS})(?!\p{L})))`,
    read: (m) => recurring((m[1] ?? '').toLowerCase()),
  },
  {
    needs: 'ng ',
    words: pattern.giu`(?<=\s)(?:hàng|hằng)\s+(ngày|tuần|tháng|quý|năm)(?=\s*[.;]?$)`,
    read: (m) => (tellsWhich(m) ? null : recurring((m[1] ?? '').toLowerCase())),
  },
  {
    needs: 'báo cáo',
    words: pattern.giu`(?<!\p{L})(?:hàng|hằng)\s+(tháng|quý|năm)(?=\s[^.;]{0,90}(?<!\p{L})gửi\s)`,
    read: (m) => (INTO_REPORT.test(before(m)) ? recurring((m[1] ?? '').toLowerCase()) : null),
  },
  {
    needs: 'định kỳ',
    words: pattern.giu`${ADVERB}định kỳ(?=,?\s+(?:${DIRECTIVE_VERBS}|thống kê|sao lưu|họp)(?!\p{L}))|(?:^|(?<=(?:[,;]|(?<!\p{L})và)\s))báo cáo định kỳ(?!\p{L})`,
    read: () => ({ kind: 'recurring', value: null }),
  },
  {
    needs: 'năm',
    words: pattern.giu`(?<!(?<!\p{L})(?:chỉ số|kế hoạch|nghị quyết|dự toán|kết quả)\s[^,;.]{0,60})(?<!\p{L})(?:(?:từ|trong)\s+)?năm\s+\d{4}\s+và\s+(?:các|những)\s+năm\s+(?:tiếp theo|tiếp sau|sau|về sau|tới)`,
    read: continuous,
  },
  {
    needs: 'n', // "thường xuyên" or "liên tục"
    words: pattern.giu`(?<!\p{L})(?:thực hiện|tiến hành|duy trì|triển khai)\s+(?:một cách\s+)?(?:thường xuyên|liên tục)(?:,?\s+(?:và\s+)?(?:thường xuyên|liên tục))?(?:\s+trong\s+(?:cả\s+)?năm(?:\s+\d{4})?)?(?=\s*[.;,)]|\s*$)`,
    read: continuous,
  },
  {
    needs: 'thường xuyên',
    words: pattern.giu`(?<=(?<!\p{L})(?:tuyên truyền|truyền thông|kiểm tra|rà soát|cập nhật|theo dõi|tổ chức|thực hiện|triển khai|duy trì|giám sát|đôn đốc|quán triệt|thông tin|tích hợp)\s+(?:\p{L}+,?\s+){0,5})${NO_NOUN}thường xuyên(?=,\s+(?:định kỳ|liên tục|sâu rộng|rộng rãi|kịp thời|đồng bộ|hiệu quả|nghiêm túc|đột xuất)|\s+(?:và\s+(?:liên tục|kịp thời|hiệu quả|định kỳ)|về|trên|đến|tới|vào|qua|thông qua|tình hình)(?!\p{L}))`,
    read: continuous,
  },
  {
    needs: 'liên tục',
    words: pattern.giu`(?<=\p{L}\s)${NO_NOUN}liên tục(?=\s+(?:${DIRECTIVE_VERBS})(?!\p{L}))|^liên tục(?=\s)`,
    read: continuous,
  },
  {
    needs: 'thường xuyên',
    words: pattern.giu`^(?:\p{L}+\s+){0,2}?(?<!chi\s)thường xuyên(?!\p{L})|(?:(?<=^[\s,]{0,5})|(?<=\p{L}\s)${NO_NOUN})thường xuyên(?=\s+(?:${DIRECTIVE_VERBS})(?!\p{L}))`,
    read: continuous,
  },
];
