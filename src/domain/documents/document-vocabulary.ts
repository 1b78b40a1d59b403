/** Kinds of documents, with the symbols that stand for them in a document's number (Decree 30/2020/NĐ-CP, annex III). */
export const documentKinds: readonly (readonly [name: string, ...symbols: string[]])[] = [
  ['Nghị quyết liên tịch', 'NQLT'],
  ['Nghị quyết', 'NQ'],
  ['Nghị định', 'NĐ'],
  ['Quyết định', 'QĐ'],
  ['Chỉ thị', 'CT'],
  ['Thông tư liên tịch', 'TTLT'],
  ['Thông tư', 'TT'],
  ['Thông báo kết luận'],
  ['Thông báo', 'TB'],
  ['Thông tri'],
  ['Kết luận', 'KL'],
  ['Kế hoạch', 'KH'],
  ['Chiến lược'],
  ['Chương trình hành động', 'CTHĐ'],
  ['Chương trình phối hợp', 'CTPH', 'CTrPH'],
  ['Chương trình', 'CTr'],
  ['Công văn', 'CV'],
  ['Công điện', 'CĐ'],
  ['Tờ trình', 'TTr'],
  ['Báo cáo thẩm tra'],
  ['Báo cáo', 'BC'],
  ['Quy định', 'QyĐ'],
  ['Quy chế phối hợp', 'QCPH'],
  ['Quy chế', 'QC'],
  ['Hướng dẫn', 'HD'],
  ['Đề án', 'ĐA'],
  ['Phương án', 'PA'],
  ['Bộ luật'],
  ['Luật'],
  ['Pháp lệnh', 'PL'],
  ['Lệnh', 'L'],
  ['Biên bản', 'BB'],
  ['Giấy mời', 'GM'],
];

/** Names of kinds for a regex, longest first. */
export const KIND_NAMES = documentKinds
  .map(([name]) => name)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', String.raw`\s+`);

const bySymbol = new Map(
  documentKinds.flatMap(([name, ...symbols]) => symbols.map((symbol) => [symbol, name] as const)),
);

/** The kind that a number's symbol stands for: "01/NQ-CP" is a Nghị quyết; null where the symbol is no kind's. */
export function kindOfNumber(number: string): string | null {
  const symbol = /[-/](\p{L}+)(?:[-/]|$)/u.exec(number.replace(/^\d+(?:\/\d{4})?/u, ''))?.[1];
  if (symbol === undefined) return null;
  return /^QH\d*$/u.test(symbol) ? null : (bySymbol.get(symbol) ?? null);
}
