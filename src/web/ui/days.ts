/** '2024-09-16' → '16/09/2024'. */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

/** '2024-09-16' → '16/09', for lists of one year. */
export function formatShortDay(day: string): string {
  return formatDay(day).slice(0, 5);
}

const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as the province's clocks show it: '16/09/2024 09:10'. */
export function formatMoment(at: string): string {
  return moment.format(new Date(at)).replace(',', '');
}

/** Without the year: '16/09 09:10'. */
export function formatShortMoment(at: string): string {
  const [day, hour] = formatMoment(at).split(' ');
  return `${(day ?? '').slice(0, 5)} ${hour ?? ''}`;
}
