import { missingYears } from '#domain/calendar.ts';
import { dayInVietnam } from './clock.ts';
import type { RootDb } from './db/database.ts';
import { listEnteredYears } from './calendar/index.ts';

/** Due days of a year without its holidays would be reckoned by weekends alone: whoever starts the program is told in time. */
export async function calendarNotice(db: RootDb, now: Date): Promise<string | undefined> {
  const years = missingYears({ years: new Set(await listEnteredYears(db, null)) }, dayInVietnam(now));
  if (years.length === 0) return undefined;
  return `Chưa có lịch ngày nghỉ, ngày làm bù năm ${years.join(', ')}: hạn nộp của năm đó mới tính theo thứ Bảy, Chủ nhật. Hãy bổ sung ở trang Lịch làm việc.`;
}
