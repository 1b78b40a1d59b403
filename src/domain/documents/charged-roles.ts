import { pattern } from '#domain/vietnamese-pattern.ts';
import { roleLength } from './organisation-kinds.ts';

/** What opens a sentence before its subject. */
export const ADVERBIAL = pattern.iu`^(?:và\s+|đồng thời,?\s+)?(?:căn cứ|trên cơ sở|đối với|về|để|trong|sau khi|theo|ngoài|định kỳ|hằng|hàng|từ|nhằm|với|khi|trước|tại|quá trình|trường hợp|việc|riêng|đến|chậm nhất|ngay|kể từ|thông qua|thực hiện|tổ chức|năm|quý|tháng)(?!\p{L})`;

const ROLE = pattern.u`^((?:Cơ quan|Đơn vị|Chủ đầu tư|Ngân hàng|Doanh nghiệp|Người đứng đầu|Hội đồng)(?:\s+[^,.;:()]{2,80}?)?)\s+(?=có trách nhiệm|chịu trách nhiệm|phải(?!\p{L}))`;

/** "Chủ đầu tư các dự án trọng điểm cam kết …": a role that a verb of doing shows to be the subject. */
const DOING_ROLE = pattern.u`^((?:Cơ quan chủ quản|Chủ đầu tư|Chủ dự án|Đơn vị (?:được giao|chủ trì|quản lý|vận hành|tư vấn|thi công|sử dụng)|Doanh nghiệp được giao|Nhà thầu|Nhà đầu tư)(?:\s+[^,.;:()]{2,80}?)??)\s+(?=(?:chủ động|khẩn trương|hoàn thành|đẩy nhanh|cam kết|thực hiện|lập|tổ chức|báo cáo|rà soát|xây dựng|phối hợp|bố trí|bảo đảm|đảm bảo|tăng cường|tập trung|nghiêm túc|triển khai|tiếp tục|kịp thời|thường xuyên|căn cứ|gửi)(?!\p{L}))`;

/** "Giao các đoàn kiểm tra của Bộ Chính trị chủ động …": charged, though no rule of names knows them. */
const UNNAMED = pattern.u`^(?:Giao|Đề nghị|Yêu cầu)\s+(?:cho\s+)?((?:các\s+)?(?:[^,.;:()]|,(?=\s\p{Lu})){3,80}?)\s+(?=chủ trì|chủ động|phối hợp|có trách nhiệm|chịu trách nhiệm|căn cứ|theo chức năng|theo lĩnh vực|khẩn trương|tham mưu|tổ chức triển khai|triển khai)`;

/** "Việc thẩm định giá do Hội đồng thẩm định giá đất cụ thể thực hiện": named behind "do", though no rule of names knows it. */
const DONE_BY_ROLE = pattern.u`^(?:Việc|Nhiệm vụ|Công tác|Nội dung)\s[^.;:]{5,200}?\sdo\s+((?:các\s+)?\p{L}[^,.;:()]{3,60}?)\s+(?=chủ trì|thực hiện|chịu trách nhiệm|đảm nhiệm)`;

const ROLE_WITHIN = pattern.u`,\s+((?:cơ quan|đơn vị|chủ đầu tư|người đứng đầu)(?!\s+(?:chủ trì|phối hợp))\s+[^,.;:()]{2,70}?)\s+(?=có trách nhiệm|chịu trách nhiệm|phải(?!\p{L}))`;

/** "…, chỉ đạo các trường, | các cơ sở …": who is directed is named behind, and whose subject is left out. */
export const DIRECTS_OTHERS =
  /(?:,\s+|^)(?:chỉ đạo|hướng dẫn|yêu cầu|đôn đốc|vận động|khuyến khích|tuyên truyền|kiểm tra)(?:\s+và\s+\p{L}+(?:\s\p{L}+)?)?\s+(?:các\s+)?(?:cơ sở|cơ quan|đơn vị|doanh nghiệp|trường|tổ chức|hợp tác xã|xã|phường|sở|UBND|chi cục|phòng|hộ|người dân|lực lượng|địa phương|cấp ủy|bệnh viện|chủ đầu tư)(?!\p{L})/iu;

/** "Trên cơ sở kết quả …, Hội đồng thi đua họp …": a role behind an adverbial, as a sentence's subject. */
function aloneWithin(text: string): string | undefined {
  if (!ADVERBIAL.test(text)) return undefined;
  for (const { index } of text.slice(0, 400).matchAll(/[,:]\s+(?=\p{Lu})/gu)) {
    if (DIRECTS_OTHERS.test(text.slice(0, index))) return undefined;
    const rest = text.slice(index).replace(/^[,:]\s+/u, '');
    const length = roleLength(rest);
    if (length > 0) return rest.slice(0, length);
  }
  return undefined;
}

/** "Khi lập quy hoạch, cơ quan tổ chức lập quy hoạch phải …": a role told behind an adverbial. */
function roleWithin(text: string): RegExpExecArray | null {
  return ADVERBIAL.test(text) ? ROLE_WITHIN.exec(text) : null;
}

/** The one who is charged by a role or a name that no rule of names knows, as the sentence writes it. */
export function roleIn(text: string): string | undefined {
  const named = (ROLE.exec(text) ?? DOING_ROLE.exec(text) ?? UNNAMED.exec(text))?.[1];
  if (named !== undefined) return named;
  const alone = roleLength(text);
  if (alone > 0) return text.slice(0, alone);
  return (DONE_BY_ROLE.exec(text) ?? roleWithin(text))?.[1] ?? aloneWithin(text);
}
