import { findMeasures } from '#domain/programme/target-grammar/measures.ts';
import { pattern } from '#domain/vietnamese-pattern.ts';
import { findAgencies } from './agencies.ts';
import type { FieldChange, Figure } from './compiled-amendment.ts';
import type { Due } from './compiled-decision.ts';
import { readDueLine } from './due-line.ts';

const LONGEST_VALUE = 90;
const NO_YEAR =
  /^(?<head>(?:(?:trong|trước|hết|cuối|đến|vào|chậm nhất(?: là)?)\s+)*(?:đầu\s+|cuối\s+)?(?:quý\s+(?:IV|I{1,3}|[1-4])|tháng\s+\d{1,2}|(?:6|sáu) tháng (?:đầu|cuối) năm))$/iu;
const DUE_LABEL = pattern.iu`^(?:thời gian|thời hạn|hạn|tiến độ)(?:\s+(?:hoàn thành|thực hiện|trình|ban hành|mới))*\s*:?\s*`;
const OPENS_DUE = pattern.iu`^(?:trong|trước|hết|đầu|cuối|giữa|đến|vào|chậm nhất|ngày|tháng|quý|năm|(?:6|sáu) tháng|\d{1,2}\s*[/.-]|20\d\d|hằng|hàng|mỗi|định kỳ|thường xuyên|liên tục)(?!\p{L})`;
const tidy = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s:“"(]+|[\s.;,)”"]+$/gu, '')
    .trim();

/** A due day in bare words, where a year left out is the programme's: "tháng 9", "Quý III", "30/9/2024"; null for anything else. */
export function readNewDue(text: string, year: number | null): Due | null {
  const plain = tidy(text).replace(DUE_LABEL, '');
  if (plain.length > LONGEST_VALUE || /%/u.test(plain) || !OPENS_DUE.test(plain)) return null;
  const dated = year !== null && NO_YEAR.test(plain) ? `${plain}${/năm$/iu.test(plain) ? ' ' : '/'}${year}` : plain;
  const due = readDueLine(dated, year);
  if (due.kind === 'none' || due.kind === 'event') return null;
  if (due.kind === 'year' && !/^20\d\d$/u.test(due.value ?? '')) return null;
  return { ...due, asWritten: plain };
}

const BOUNDS: readonly string[] = ['ge', 'gt', 'le', 'lt', 'approx', 'range', 'increase_by', 'decrease_by', 'complete'];

/** A figure in bare words: "8%", "ít nhất 08 xã", "7,5-8%"; null where there is none, or more than one. */
export function readFigure(text: string): Figure | null {
  const plain = tidy(text);
  if (plain === '' || plain.length > LONGEST_VALUE) return null;
  const [measure, ...others] = findMeasures(`: ${plain}`);
  if (!measure || others.length > 0 || measure.start > 2) return null;
  const { value, valueMax, unit, denominator } = measure;
  const comparator = BOUNDS.includes(measure.comparator) ? measure.comparator : null;
  return { comparator, value, valueMax, unit, denominator, asWritten: plain };
}

/** Agencies and nothing else, as in "Sở Y tế" or "Sở Y tế chủ trì"; null for anything else. */
export function readLeads(text: string): readonly string[] | null {
  const plain = tidy(text).replace(/^(?:cơ quan|đơn vị)\s+chủ trì\s*:?\s*/iu, '');
  const named = findAgencies(plain);
  const rest = named.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), plain);
  const isOnly = rest.replace(/(?:chủ trì|thực hiện|tham mưu|và|,|;|\s)+/giu, '') === '';
  return named.length > 0 && isOnly ? [...new Set(named.map(({ name }) => name))] : null;
}

/** What two bare values say of one field; figures first where the words speak of a target. */
export function readFromTo(
  from: string | null,
  to: string,
  year: number | null,
  speaksOf: 'target' | 'task' | null,
): FieldChange | null {
  const due = speaksOf === 'target' ? null : readNewDue(to, year);
  if (due) return { field: 'due', from: from === null ? null : readNewDue(from, year), to: due };
  const leads = readLeads(to);
  if (leads) return { field: 'lead', from: from === null ? null : readLeads(from), to: leads };
  const figure = speaksOf === 'task' ? null : readFigure(to);
  if (!figure) return null;
  const old = from === null ? null : readFigure(from);
  // "từ 7,5 lên 8%": the unit stands once, behind the second.
  const shared = old !== null && old.unit === null ? { ...old, unit: figure.unit } : old;
  return { field: 'figure', from: shared, to: figure };
}
