/**
 * First day of the lunar year in Vietnam, [month, day] by year from 2010 (the calendar of UTC+7, Decision 121/CP of 1967; the days
 * as announced each year by the Ministry of Labour, later Home Affairs, the coming ones by the same reckoning).
 */
const FIRST_YEAR = 2010;
const NEW_YEAR_DAYS: readonly (readonly [number, number])[] = [
  [2, 14],
  [2, 3],
  [1, 23],
  [2, 10],
  [1, 31],
  [2, 19],
  [2, 8],
  [1, 28],
  [2, 16],
  [2, 5],
  [1, 25],
  [2, 12],
  [2, 1],
  [1, 22],
  [2, 10],
  [1, 29],
  [2, 17],
  [2, 6],
  [1, 26],
  [2, 13],
  [2, 2],
  [1, 23],
  [2, 11],
  [1, 31],
  [2, 19],
  [2, 8],
];
const DAYS_IN_JANUARY = 31;
/** Work slackens some days before the feast and for a week from its eve. */
const SLACK_FROM = -2;
const SLACK_TO = 6;

/** Share of the slack days around the lunar new year of that year that fall in January; null outside the table. */
export function shareInJanuary(year: number): number | null {
  const day = NEW_YEAR_DAYS[year - FIRST_YEAR];
  if (!day) return null;
  const ordinal = day[0] === 1 ? day[1] : DAYS_IN_JANUARY + day[1];
  const inJanuary = Math.min(DAYS_IN_JANUARY, ordinal + SLACK_TO) - (ordinal + SLACK_FROM) + 1;
  return Math.max(0, Math.min(1, inJanuary / (SLACK_TO - SLACK_FROM + 1)));
}
