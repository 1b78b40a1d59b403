import { pattern } from '#domain/vietnamese-pattern.ts';

/** For whom somebody signs: "TM. …", "KT. …". */
export const AUTHORITY = pattern.u`^(?:TM|T\s?/\s?M|KT|K/T|TL|T/L|TUQ|TUN|Q)\s*[./]?\s+(?=\p{Lu}{2})|^(?:TM|KT|TL|TUQ|T/M)\.(?=\p{Lu}{2})`;
/** An office in capitals, as over a signature. */
export const POSITION = pattern.u`^(?:Q\.\s*|QUYỀN\s+|PHÓ\s+|THỨ\s+|THƯỜNG TRỰC\s+|ỦY VIÊN\s+)*(?:TỔNG\s+)?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|TRƯỞNG(?= |$)|CỤC TRƯỞNG|VỤ TRƯỞNG|BÍ THƯ|BAN BÍ THƯ|CHỦ NHIỆM|GIÁM ĐỐC|CHÁNH|VIỆN TRƯỞNG|THỐNG ĐỐC|TRƯỞNG BAN|TỔNG THƯ KÝ)`;
/** A person's name. */
export const PERSON = pattern.u`^(?:(?:GS|PGS|TS|ThS|BS|CN|KS|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá)\.?\s*)*\p{Lu}[\p{Ll}’']*(?:[\s-]\p{Lu}[\p{L}’']*){1,5}$`;
