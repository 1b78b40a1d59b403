import { pattern } from '#domain/vietnamese-pattern.ts';
import { KIND_NAMES } from './document-vocabulary.ts';

/** What a sentence says of those who did well or badly before. */
const PRAISES =
  /(?:^|\s)(?:ghi nhận(?:,| và) (?:biểu dương|đánh giá cao)|(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|khen ngợi|cảm ơn|phê bình)\s[^.;]{0,500}\sđã\s)/iu;
const SCOPE_TIME =
  /^Thời (?:gian|hạn) (?:thực hiện|triển khai|áp dụng)(?: của)? (?:Chương trình|Kế hoạch|Đề án|Dự án|Nghị quyết|Chiến lược|Phong trào)/u;
const FORMULA =
  /diện tích tự nhiên|(?<!\p{L})lấy tên là\s|^\(?(?:Ban hành k|K)èm theo|^(?:Trên đây|Quyết định này|Chỉ thị này|Kế hoạch này|Nghị quyết này|Thông báo này)|^(?:Trong quá trình (?:tổ chức |triển khai |thực hiện)|Quá trình (?:triển khai|thực hiện|tổ chức))[^.;]{0,120}(?:khó khăn|vướng mắc|phát sinh)|^[^.;,]{10,160}\s(?:dự kiến|ước tính|ước) là \d|^Căn cứ [^.;:]{5,160}\scó thể\s|có hiệu lực (?:thi hành (?:kể )?từ|kể từ)|^Nghị quyết (?:này )?(?:đã )?được [^;]{5,200}thông qua|(?:này|Quyết định|Nghị quyết)\s[^.;,]{0,40}có hiệu lực từ|chịu trách nhiệm (?:thi hành|thực hiện) (?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch)|trân trọng (?:thông báo|cảm ơn)|thông báo để [^.;]{5,160} biết(?:,| và)? (?:thực hiện|triển khai)/u;

/** "Quyết định số 12/QĐ-UBND ngày …": an item of a list of documents. */
const REFERENCE = pattern.iu`^[“"(*_\s]*(?:căn cứ\s+)?(?:(?:${KIND_NAMES}|văn bản)(?:\s+(?!số|ngày)[\p{L},]+){0,5}?\s+số\s*:?\s*\d|(?:luật|bộ luật|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|công văn|kết luận|kế hoạch)(?:\s+(?!số|ngày)[\p{L},]+){0,8}?\s+ngày\s+\d{1,2}[/\s])(?![^.;]*(?:\sgiao\s|chủ trì|:\s))`;

/** "Tổng số gói thầu trúng thầu trong kỳ báo cáo": an item of what is to be reported. */
const COUNTED_THING =
  /^(?:Tổng số|Tổng giá trị|Số lượng|Số liệu|Tỷ lệ)\s(?![^.]*\s(?:đạt|phấn đấu|ít nhất|tối thiểu|không quá|trên|dưới|giảm|tăng|từ|là)\s)[^.;]{5,120}(?:[.;]|\)|$)/u;

/** Words that every document ends with and that order nothing of their own, or that only name a document. */
export function isFormula(text: string): boolean {
  return (
    FORMULA.test(text) ||
    COUNTED_THING.test(text) ||
    PRAISES.test(text) ||
    SCOPE_TIME.test(text) ||
    REFERENCE.test(text)
  );
}
