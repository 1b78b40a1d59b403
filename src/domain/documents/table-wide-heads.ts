import type { LaidCell, LaidRow } from './table-alignment.ts';

const SPANNING_HEAD =
  /mục tiêu|kế hoạch|thực hiện|giai đoạn|lộ trình|chỉ tiêu|kết quả|năm|kinh phí|thời gian|cơ quan|đơn vị|phân (?:theo|kỳ)|chia (?:theo|ra)|trong đó/iu;
const OF_AGENCIES = /cơ quan|đơn vị|chủ trì|phối hợp|phụ trách/iu;
const NAMES_ROWS = /^(?:tt|stt|(?:tên |nội dung |các )*chỉ tiêu|nội dung|đvt|đơn vị(?: tính)?|ghi chú)$/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** "Kế hoạch | Ước thực hiện" divide the year that runs, the first of those named. */
const OF_THIS_YEAR = /^(?:ước|ước\s.*|thực hiện)$/iu;

const own = (row: LaidRow) => row.filter((cell) => cell.covered === null && cell.text !== '');

/** Which cells of the head are wide: those of the same subject as the names below, the later first. */
function wideOnes(cells: LaidRow, parts: LaidRow, count: number): number[] {
  const ofAgencies = parts.every(({ text }) => OF_AGENCIES.test(text));
  const rank = ({ text }: LaidCell): number => {
    const name = text.replace(/\s+/gu, ' ').trim();
    if (NAMES_ROWS.test(name) || !SPANNING_HEAD.test(name)) return 0;
    return 1 + Number(OF_AGENCIES.test(name) === ofAgencies) + Number(count > 1 && YEAR.test(name));
  };
  const ranked = cells.map((cell, index) => ({ index, rank: rank(cell) }));
  const first = parts.some(({ text }) => OF_THIS_YEAR.test(text.replace(/\s+/gu, ' ').trim())) ? -1 : 1;
  const best = ranked.toSorted((a, b) => b.rank - a.rank || first * (b.index - a.index)).slice(0, count);
  return best.map(({ index }) => index).toSorted((a, b) => a - b);
}

/** Where the names below begin anew: one comes again, or a year goes back. */
function runsOf(parts: LaidRow): number[] {
  const runs: number[] = [];
  let seen: string[] = [];
  for (const { text } of parts) {
    const year = YEAR.exec(text)?.[0];
    const before = seen.map((each) => YEAR.exec(each)?.[0]).findLast((each) => each !== undefined);
    const anew = seen.includes(text) || (year !== undefined && before !== undefined && year < before);
    if (anew) {
      runs.push(seen.length);
      seen = [];
    }
    seen = [...seen, text];
  }
  return [...runs, seen.length];
}

function widthsOf(parts: LaidRow, count: number): number[] | null {
  const runs = runsOf(parts);
  if (runs.length === count) return runs;
  return parts.length % count === 0 ? Array.from({ length: count }, () => parts.length / count) : null;
}

/**
 * A head whose wide cells have lost their width (one cell a line): the places of its cells over the row below. With `n`
 * cells above, `m` below and `w` columns, `n + m - w` cells are wide.
 */
export function spreadHead(head: LaidRow, below: LaidRow): LaidRow {
  const [cells, parts] = [own(head), own(below)];
  const count = cells.length + parts.length - head.length;
  if (cells.length === head.length || count < 1 || count > cells.length) return head;
  if (head.some((cell) => cell.covered === 'left')) return head;
  const wide = wideOnes(cells, parts, count);
  const widths = widthsOf(parts, count);
  if (widths === null) return head;
  return cells.flatMap((cell, index): LaidCell[] => {
    const more = (widths[wide.indexOf(index)] ?? 1) - 1;
    return [cell, ...Array.from({ length: more }, (): LaidCell => ({ ...cell, covered: 'left' }))];
  });
}
