import { formatDay } from '#domain/calendar.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { replayReorganisations } from '../replayed-reorganisations.ts';
import type { Run } from './command.ts';
import { withDatabase } from './with-database.ts';

type Replayed = NonNullable<Awaited<ReturnType<typeof replayReorganisations>>>[number];

const KINDS: Readonly<Record<string, string>> = { department: 'sở, ban', district: 'cấp huyện', commune: 'cấp xã' };

const countOf = ({ agencies }: Replayed['before']): string =>
  Object.entries(KINDS)
    .map(([kind, words]) => `${agencies[kind] ?? 0} ${words}`)
    .join(', ');

const figuresOf = ({ figures, same }: Replayed['before']): string => `${same}/${figures} số liệu đã duyệt còn nguyên`;

const unitsOf = ({ units: { units, households, poverty } }: Replayed['before']): string =>
  `số liệu minh họa của ${units} xã: ${formatDecimal(households)} hộ, nghèo ${formatDecimal(poverty ?? '0')} %`;

function passedWords({ events }: Replayed): string {
  const count = (of: keyof Replayed['events'][number]['passed']): number =>
    events.reduce((total, { passed }) => total + (passed[of]?.length ?? 0), 0);
  return `${count('functions')} chức năng, ${count('assignments')} phân công, ${count('reports')} báo cáo xét chuyển, ${count('roles')} vai trò, ${count('subordinates')} cơ quan đổi cấp trên`;
}

function linesOf(step: Replayed): string[] {
  const { title, day, skipped, events, before, after } = step;
  return [
    `${formatDay(day)} – ${title}`,
    skipped ? '  đã ghi nhận từ trước, không làm lại' : `  ${events.length} sự kiện; chuyển: ${passedWords(step)}`,
    `  trước: ${countOf(before)}; ${figuresOf(before)}; ${unitsOf(before)}`,
    `  sau:   ${countOf(after)}; ${figuresOf(after)}; ${unitsOf(after)}`,
  ];
}

/** Exit code 1 where any total changed. */
export const reorganise: Run = async (given) =>
  withDatabase(given, async ({ db }) => {
    const steps = await replayReorganisations(db);
    if (!steps) {
      given.tell('Cơ sở dữ liệu này không có tỉnh minh họa: hãy chạy lệnh demo trên một thư mục dữ liệu trống trước.');
      return 1;
    }
    for (const line of steps.flatMap(linesOf)) given.print(line);
    const kept = steps.every(({ before, after }) => isKept(before, after));
    given.print(
      kept ? 'Mọi tổng trước và sau đều khớp đến chữ số cuối.' : 'Có tổng trước và sau khác nhau: xem các dòng trên.',
    );
    return kept ? 0 : 1;
  });

function isKept(before: Replayed['before'], after: Replayed['before']): boolean {
  return (
    after.same === after.figures &&
    after.figures === before.figures &&
    after.units.households === before.units.households &&
    after.units.weighted === before.units.weighted
  );
}
