import { pattern } from '#domain/vietnamese-pattern.ts';
import { KIND_NAMES } from './document-vocabulary.ts';

const ABOUT = pattern.iu`^\s*,?\s*(?:về(?:\s+việc)?|v\/v|(?:ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|triển khai|điều chỉnh|thành lập|giao|phát động|tổng kết|thực hiện|kết luận|công bố|bãi bỏ|thay thế|phân công|kiện toàn|phân bổ|truyền đạt)(?=\s))\s*`;
const TITLE_END = pattern.u`[;.](?:\s|$)|,?\s+(?:và|theo|tại)\s+(?:${KIND_NAMES})\s+số\s|,\s+(?:${KIND_NAMES})\s+số\s|\s+(?:đã\s+)?được\s+(?:sửa đổi|bổ sung|ban hành)|\s+\(|”(?=[^“]*$)|$`;
const LONGEST = 600;

/** What a document is about, as its mention goes on: "về đột phá phát triển khoa học …", "phê duyệt Đề án …". */
export function titleAfter(text: string, at: number): string | null {
  const tail = text.slice(at, at + LONGEST);
  const about = ABOUT.exec(tail);
  if (!about) return null;
  const body = /^\s*,?\s*(?:về|v\/v)/iu.test(tail) ? tail.slice(about[0].length) : tail.trimStart();
  // A quoted name is part of the title, with all its commas and stops.
  const quoted = /^[^“”;.]{0,60}“[^”]{3,400}”/u.exec(body)?.[0].length ?? 0;
  const end = quoted + (TITLE_END.exec(body.slice(quoted))?.index ?? body.length - quoted);
  const title = body
    .slice(0, end)
    .replace(/^[\s,]+/u, '')
    .trim();
  return title.length >= 5 ? title : null;
}
