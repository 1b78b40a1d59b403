import { pattern } from '#domain/vietnamese-pattern.ts';
import { listAt, type AgencyList } from './agency-lists.ts';
import { opensDirective } from './directive-words.ts';

/** Who is charged in a sentence, and where the words about it end. */
export interface Charged {
  readonly names: readonly string[];
  readonly bodyStart: number;
  readonly end: number;
  readonly open: boolean;
}

/** The names of a list, each once. */
export const namesOf = (list: AgencyList) => [...new Set(list.agencies.map(({ name }) => name))];

const CONDUCT = pattern.iu`\(\s*(?:giao\s+)?([^()]{3,120}?)\s+(?:chủ trì|thực hiện|là cơ quan chủ trì|tham mưu|đầu mối)[^()]{0,160}\)`;
/** "… (Sở Y tế).", "(giao Sở Y tế)", "(Sở Y tế) Tổ chức …": brackets at an end that hold agencies and nothing else. */
const ALONE_AT_END = /\(\s*(giao\s+)?([^()]{4,160})\)[\s.;]{0,9}$/iu;
const ALONE_AT_START = /^\(\s*([^()]{4,160})\)\s*/u;
const PART_OF = pattern.u`(?:\p{Lu}[\p{L}&]*|tỉnh|phường|xã)\s*$`;
const LABELLED =
  /(?:(?:cơ quan|đơn vị)(?: được giao)? (?:chủ trì|đầu mối|thực hiện|chịu trách nhiệm chính)|[(;]\s*(?:chủ trì|đầu mối))\s*(?:thực hiện\s*)?:\s*/iu;

/** "(Sở Y tế chủ trì)", "Cơ quan chủ trì: Sở Y tế" inside the sentence. */
export function bracketed(text: string): Charged | null {
  if (!/chủ trì|thực hiện\)|thực hiện:|đầu mối|chịu trách nhiệm chính|\([^()]*\)[\s.;]*$|^\(/u.test(text)) return null;
  const inner = CONDUCT.exec(text);
  const list = inner ? listAt(inner[1] ?? '', 0, true) : null;
  if (list) return { names: namesOf(list), bodyStart: 0, end: inner?.index ?? 0, open: list.open };
  const labelled = LABELLED.exec(text);
  const behind = labelled ? labelled.index + labelled[0].length : 0;
  const named = labelled ? listAt(text, behind, false) : null;
  if (named) return { names: namesOf(named), bodyStart: 0, end: named.end, open: named.open };
  return bracketedAlone(text);
}

/** The words of a bracket at either end of the text, and the text without it. */
function bracketAtAnEnd(text: string) {
  const first = ALONE_AT_START.exec(text);
  if (first) return { words: first[1] ?? '', rest: text.slice(first[0].length), bodyStart: first[0].length };
  const last = ALONE_AT_END.exec(text);
  return last && { words: last[2] ?? '', rest: text, bodyStart: 0, partOf: namesPart(text, last) };
}

/** "gửi Sở Nội vụ (Phòng Cải cách hành chính)" names a part of the one before it; "(giao Sở Y tế)" charges. */
const namesPart = (text: string, { index, 1: charge }: RegExpExecArray) =>
  charge === undefined && PART_OF.test(text.slice(Math.max(0, index - 40), index));

/** "(Sở Y tế, quý II/2026)": by when may stand behind. */
const TIME_BEHIND =
  /^\s*[,;-]\s*(?:hoàn thành|thời gian|trong|trước|chậm nhất|đến|quý|tháng|năm|giai đoạn|thường xuyên|hằng|hàng|\d)[^()]{0,60}$/iu;

function bracketedAlone(text: string): Charged | null {
  const found = bracketAtAnEnd(text);
  if (!found || !opensDirective(found.rest)) return null;
  const words = found.words.trim();
  const list = listAt(words, 0, true);
  const isTimed = list !== null && TIME_BEHIND.test(words.slice(list.end));
  if (!list || (!isTimed && (found.partOf === true || list.end !== words.length))) return null;
  return { names: namesOf(list), bodyStart: found.bodyStart, end: 0, open: list.open };
}
