import { formatDay } from '#domain/calendar.ts';
import type { DocumentForProgramme } from './programme-queries.ts';

/** A document as people name it where a task rests on it: "Thông báo số 636/TB-VPCP ngày 24/11/2025". */
export function documentWords({ type, number, issuedOn, title }: DocumentForProgramme): string {
  const words = [
    type ?? 'Văn bản',
    number === null ? '' : `số ${number}`,
    issuedOn === null ? '' : `ngày ${formatDay(issuedOn)}`,
  ];
  return number === null && issuedOn === null && title !== null
    ? `${type ?? 'Văn bản'} ${title}`.slice(0, 500)
    : words.filter(Boolean).join(' ');
}
