import { pattern } from '#domain/vietnamese-pattern.ts';
const ISSUER = pattern.u`^\s*,?\s*của\s+((?:liên\s+)?(?:Thủ tướng Chính phủ|Văn phòng Chính phủ|Chính phủ|Quốc hội|(?:Ủy|Uỷ) ban Thường vụ Quốc hội|UBTVQH|Bộ Chính trị|Ban Bí thư|Ban Chấp hành [^,;.]{2,60}?|Ban Thường vụ (?:Tỉnh|Thành|Huyện) (?:ủy|uỷ)|Ban Chỉ đạo [^,;.]{2,60}?|Ban Tổ chức [^,;.]{2,30}?|Ban cán sự [Đđ]ảng [^,;.]{2,40}?|BCS [đĐ]ảng [^,;.]{2,40}?|Tổng Bí thư|Tỉnh (?:ủy|uỷ)|Thành (?:ủy|uỷ)|Chủ tịch (?:UBND|(?:Ủy|Uỷ) ban nhân dân)(?:\s+(?:tỉnh|thành phố|TP\.?|huyện|xã|các cấp))?(?:\s+\p{Lu}\p{L}+){0,4}|(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân)(?:\s+(?:tỉnh|thành phố|TP\.?|huyện|xã|các cấp))?(?:\s+\p{Lu}\p{L}+){0,4}|Bộ trưởng Bộ [^;.]{3,50}?|Giám đốc Sở [^;.]{3,50}?|(?:Bộ|Sở|Ban|Cục|Tổng cục) \p{Lu}[^;.]{2,50}?|Ngân hàng Nhà nước[^,;.]{0,20}?|Đại hội [^,;.]{3,60}?))(?=\s*(?:$|[,;.)(:]|\s(?:về|ban hành|phê duyệt|quy định|sửa|bổ sung|hướng dẫn|thông báo|kết luận|trên|và|tại|theo|giao|chỉ đạo|phát động|thực hiện|triển khai|công bố|để|phù hợp|nhằm|đối với|với|cho|như|khóa|năm|ngày|số|đã|có|là|được|gắn|trong|đến)(?![\p{L}])))`;
// "Bộ Giáo dục và Đào tạo", "Kế hoạch và Đầu tư": an "và" that belongs to the name.
const NAME_GOES_ON = pattern.u`^\s+và\s+(?:Đào tạo|Đầu tư|Môi trường|Công nghệ|Truyền thông|Xã hội|Phát triển nông thôn|Du lịch|Thể thao|Tôn giáo|PTNT|ĐT|MT|TT|CN|DL)(?![\p{L}])`;

/** The issuer named right after a document's number and date ("của Chính phủ"), with the position behind it. */
export function readIssuer(text: string, at: number): { name: string; end: number } | null {
  const found = ISSUER.exec(text.slice(at, at + 160));
  if (!found?.[1]) return null;
  let name = found[1];
  let end = at + found[0].length;
  const more = NAME_GOES_ON.exec(text.slice(end, end + 40));
  if (more) {
    name += more[0];
    end += more[0].length;
  }
  return { name: name.trim(), end };
}
