import { pattern } from '#domain/vietnamese-pattern.ts';
import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import { opensDirective } from './directive-words.ts';

/** 'tasks': orders are given here; 'aims': only an order to somebody or by a day counts; 'report': none are given. */
export type TaskZone = 'tasks' | 'aims' | 'report';

const REPORT = pattern.iu`(?<!\p{L})(?:tình hình|kết quả (?:đạt được|thực hiện|công tác)|đánh giá (?:chung|tình hình|kết quả|thực trạng)|thực trạng|tồn tại|hạn chế|nguyên nhân|bài học|thành tựu|giải thích từ ngữ|sự cần thiết|bối cảnh|cơ sở pháp lý|căn cứ pháp lý|(?:đối tượng|phạm vi)(?!.*(?:nội dung|thời gian)))(?!\p{L})`;
const AIMS = pattern.iu`(?<!\p{L})(?:mục đích|yêu cầu|quan điểm|mục tiêu(?!\s+quốc gia)|chỉ tiêu|thời gian(?!\s+(?:tới|qua|vừa))|nguyên tắc|tiêu chí|khen thưởng|tiêu chuẩn|hiệu lực|chủ đề|tầm nhìn|ý nghĩa|thang điểm|xếp loại|xếp hạng|hình thức)(?!\p{L})`;
const TASKS = pattern.iu`(?<!\p{L})(?:nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm|thực hiện|triển khai|tăng cường|đẩy mạnh|nội dung|hoạt động|biện pháp|kiến nghị|đề nghị)(?!\p{L})`;

const PAPERS = /^(?:thủ tục, |hồ sơ|thủ tục(?! hành chính)|thành phần hồ sơ|số lượng|mức thưởng)/iu;
/** A heading that is a sentence names matters in passing. */
const LONGEST = 160;
const STANDARDS = /(?:tiêu chuẩn|tiêu chí|điều kiện)(?: cụ thể)? (?:sau|như sau)/iu;
const PAST =
  /^(?:một số\s+)?(?:đánh giá chung|đánh giá tình hình|đánh giá kết quả|kết quả|tình hình|thực trạng|những kết quả)(?!\p{L})(?!.*(?:nhiệm vụ|giải pháp))/iu;
const ORDERS = /nhiệm vụ|giải pháp|tổ chức thực hiện|trách nhiệm|khắc phục|tháo gỡ/iu;

/** Lists of documents, bodies, forms and words: nothing in them is an order. */
const LISTS =
  /^(?:danh sách|danh mục (?:các )?(?:văn bản|tài liệu|từ|chữ|đơn vị|cơ quan|doanh nghiệp|địa phương|cơ sở|thành viên|thủ tục|di tích|hồ sơ|biểu|mẫu|phụ lục|viện dẫn)|(?:biểu )?mẫu(?:\s|$)|phiếu\s|đề cương\s|từ (?:ngữ )?viết tắt|chữ viết tắt|tài liệu tham khảo)/iu;

/** "Yêu cầu" alone is a heading of aims, "Yêu cầu các sở …" an order. */
const PLAIN_AIMS =
  /^(?:(?:mục đích|yêu cầu|quan điểm|mục tiêu|nguyên tắc)(?:\s*[,;-]\s*|\s+và\s+)?(?:chung|cụ thể|chỉ đạo|tổng quát)?)+\s*:?$/iu;

/** "Trong thời gian tới, yêu cầu các đơn vị:" orders. */
const CHARGES = /(?:^|[,:]\s*)(?:yêu cầu|giao|đề nghị)\s+(?:các|UBND|[UỦ][ỷy] ban|Sở|Bộ|Công an|đồng chí)(?=\s)/iu;

function zoneOfHeading(heading: string): TaskZone | null {
  if (PLAIN_AIMS.test(heading)) return 'aims';
  if (heading.length > LONGEST && !LISTS.test(heading)) return STANDARDS.test(heading) ? 'aims' : null;
  if (PAST.test(heading) || LISTS.test(heading)) return 'report';
  if (ORDERS.test(heading) || CHARGES.test(heading) || opensDirective(heading)) return 'tasks';
  return zoneOfNouns(heading);
}

function zoneOfNouns(heading: string): TaskZone | null {
  if (REPORT.test(heading)) return 'report';
  if (AIMS.test(heading) || PAPERS.test(heading)) return 'aims';
  return TASKS.test(heading) ? 'tasks' : null;
}

/** What the nearest heading that says it makes of the clauses below it. */
export function taskZoneOf(clause: DraftClause): TaskZone {
  for (const above of ancestorsOf(clause).slice(1)) {
    const zone = above.heading === null ? null : zoneOfHeading(above.heading);
    if (zone) return zone;
  }
  return 'tasks';
}
