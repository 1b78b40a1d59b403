import { z } from 'zod';
import type { DeclineReason, Note, Series } from '#forecast/series.ts';

const PERIOD_WORDS: Readonly<Record<string, number>> = { YEARLY: 1, QUARTERLY: 4, MONTHLY: 12 };
const EACH = { 1: 'năm', 4: 'quý', 12: 'tháng' } as const;
const USUAL_HORIZON = { 1: 4, 4: 8, 12: 12 } as const;

const line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  period: z.union([z.number(), z.string().transform((word) => PERIOD_WORDS[word.toUpperCase()] ?? 0)]),
  h: z.number().nullish(),
  x: z.array(z.number().nullable()),
  xx: z.array(z.number()).optional(),
  start: z.tuple([z.number().int(), z.number().int()]).nullish(),
  floor: z.number().nullish(),
  ceiling: z.number().nullish(),
  nature: z.string().nullish(),
});

/** One line of the input, read: the series, and its future where the file holds one. */
export interface SeriesLine {
  readonly id: string | number | null;
  readonly series: Series;
  readonly future: readonly number[] | null;
}

export interface RefusedLine {
  readonly id: string | number | null;
  readonly declined: string;
}

function idOf(found: unknown): string | number | null {
  const id: unknown = typeof found === 'object' && found !== null && 'id' in found ? found.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function placeFault(start: readonly [number, number] | null | undefined, period: number): boolean {
  return Boolean(start && (start[1] < 1 || start[1] > period));
}

function faultOf({ period, start }: z.infer<typeof line>): string | null {
  if (period !== 1 && period !== 4 && period !== 12) return '"period" phải là 1 (năm), 4 (quý) hoặc 12 (tháng).';
  return placeFault(start, period) ? `"start" phải là [năm, ${EACH[period]} thứ mấy], ví dụ [2020, 1].` : null;
}

const NATURES = ['flow', 'stock', 'rate'] as const;

function seriesOf({ period: places, h, x, xx, start, floor, ceiling, nature }: z.infer<typeof line>): Series {
  const period = places === 12 || places === 4 ? places : 1;
  const known = NATURES.find((each) => each === nature);
  return {
    period,
    values: x,
    horizon: h ?? xx?.length ?? USUAL_HORIZON[period],
    ...(start ? { start } : {}),
    ...(typeof floor === 'number' ? { floor } : {}),
    ...(typeof ceiling === 'number' ? { ceiling } : {}),
    ...(known ? { nature: known } : {}),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads one JSON line as `docs/forecasting.md` has it; what is wrong with it comes back in words. */
export function readSeriesLine(text: string): SeriesLine | RefusedLine {
  const found = parsed(text);
  if (found === undefined) {
    return {
      id: null,
      declined: 'Dòng này không phải JSON hợp lệ: mỗi dòng phải là một đối tượng có "period", "h", "x".',
    };
  }
  const id = idOf(found);
  const read = line.safeParse(found);
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') ?? '';
    const told = '"x" là dãy số (kỳ thiếu ghi null), "period" là 1, 4 hoặc 12.';
    return { id, declined: `Trường "${where}" thiếu hoặc sai kiểu: ${told}` };
  }
  const fault = faultOf(read.data);
  return fault === null ? { id, series: seriesOf(read.data), future: read.data.xx ?? null } : { id, declined: fault };
}

const DECLINED: Readonly<Record<DeclineReason, string>> = {
  'too-few': 'Chưa đủ số liệu: cần ít nhất 4 kỳ đã có số.',
  'too-many-gaps': 'Thiếu quá nửa số kỳ giữa kỳ đầu và kỳ cuối: hãy bổ sung số liệu rồi dự báo.',
  'not-finite': 'Có giá trị không phải số hữu hạn hoặc lớn quá mức: hãy kiểm tra lại số liệu.',
  'wrong-horizon': '"h" phải là số nguyên từ 1 đến 400.',
  'wrong-bounds': 'Mức sàn phải nhỏ hơn mức trần.',
  'outside-bounds': 'Có số liệu nằm ngoài mức sàn hoặc mức trần đã cho: hãy kiểm tra lại số liệu hoặc hai mức ấy.',
  'definition-changed':
    'Cách tính của chuỗi đổi giữa chừng (lũy kế và từng kỳ lẫn nhau) và từ khi đổi chưa có đủ 4 kỳ: không dự báo.',
};

export function sentenceForDeclined(reason: DeclineReason): string {
  return DECLINED[reason];
}

const NOTES: Readonly<Record<Note['kind'], (at: string) => string>> = {
  accumulation: (at) => `Cách tính đổi từ ${at} (lũy kế và từng kỳ lẫn nhau): chỉ dùng số liệu từ kỳ ấy.`,
  level: (at) => `Mức của chuỗi đổi hẳn từ ${at}: số liệu trước đó được nâng theo mức mới, cần kiểm tra định nghĩa.`,
  calendar: () => 'Đã tính ảnh hưởng của tháng có Tết Nguyên đán.',
  gaps: () => 'Có kỳ thiếu số liệu: được ước theo các kỳ lân cận, chỉ để tính dự báo.',
  constant: () => 'Các kỳ đều bằng nhau: dự báo giữ nguyên, khoảng dự báo không nói lên điều gì.',
  short: () => 'Chuỗi ngắn: chưa đủ số năm để nhận ra mùa vụ.',
};

function nameOf({ period, start }: Series, at: number): string {
  if (!start) return `kỳ thứ ${at + 1}`;
  const place = start[1] - 1 + at;
  const year = start[0] + Math.floor(place / period);
  return period === 1 ? `năm ${year}` : `${EACH[period]} ${(place % period) + 1}/${year}`;
}

export function sentenceForNote(series: Series, { kind, at = 0 }: Note): string {
  return NOTES[kind](nameOf(series, at));
}
