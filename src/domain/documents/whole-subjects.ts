import { findAgencyLists } from './agency-lists.ts';
import type { Sentence } from './sentences.ts';
import { readResponsible } from './task-leads.ts';

/** No subject runs longer, and each part more would be read again with all before it. */
const LONGEST_SUBJECT = 3000;

const namesOnly = (text: string) =>
  text.endsWith(';') && text.length < 300 && readResponsible(text).chargedAt >= text.length - 1;

/** "Sở A chủ trì; | Sở B phối hợp lập …": one order told by who does what. */
const sharesOrder = (text: string, next: string | undefined) =>
  /\schủ trì;$/u.test(text) &&
  text.length < 200 &&
  /\sphối hợp(?!\p{L})/u.test(next ?? '') &&
  readResponsible(text).leads.length > 0;

/** "Trên cơ sở đề xuất của các xã; Sở Tài chính tham mưu …": what a sentence builds on orders nothing. */
const isAdverbial = (text: string) =>
  /^(?:Trên cơ|Căn cứ|Về)\s[^.:]{5,400};$/u.test(text) && readResponsible(text).leads.length === 0;

/** "Sở A chủ trì, phối hợp với các sở; | UBND các xã; … triển khai": a semicolon inside the list of partners. */
const listsPartners = (text: string, next: string | undefined) =>
  /chủ trì,?\s+(?:và\s+)?phối hợp(?:\s+(?:cùng|với))*\s+[^;]*;$/u.test(text) &&
  text.length < 600 &&
  (findAgencyLists(text.slice(-300)).at(-1)?.end ?? 0) >= Math.min(text.length, 300) - 1 &&
  readResponsible(next ?? '').leads.length > 0;

/** "… hướng dẫn các sở, ban, ngành; | các xã, phường thi đua": the list of those who are guided goes on. */
function listGoesOn(text: string, next: string | undefined): boolean {
  if (!text.endsWith(';') || text.length > 1500 || !/^các\s/u.test(next ?? '')) return false;
  return (findAgencyLists(text.slice(-400)).at(-1)?.end ?? 0) >= Math.min(text.length, 400) - 1;
}

const goesOnBehind = (text: string, next: string | undefined) =>
  namesOnly(text) ||
  isAdverbial(text) ||
  listGoesOn(text, next) ||
  sharesOrder(text, next) ||
  listsPartners(text, next);

/** A list of agencies that semicolons set apart is one subject: "Thủ trưởng các sở; Chủ tịch UBND cấp xã căn cứ …". */
export function wholeSubjects(parts: readonly Sentence[], text: string): Sentence[] {
  const joined: Sentence[] = [];
  let opened = false;
  for (const [at, part] of parts.entries()) {
    const last = joined.at(-1);
    if (last && opened && last.text.length < LONGEST_SUBJECT)
      joined.splice(-1, 1, { ...last, text: text.slice(last.start, part.start + part.text.length) });
    else joined.push(part);
    const next = parts[at + 1]?.text;
    opened = goesOnBehind(part.text, next) || (opened && last !== undefined && listsPartners(last.text, next));
  }
  return joined;
}
