import type { Day } from '#domain/calendar.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import { recordAudit } from '#server/audit/index.ts';
import type { RootDb, Tx } from '#server/db/database.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { findAnswerDay, ownerFinder } from './answer-day.ts';
import { insertCollected, listWrittenObstacles } from './blocker-queries.ts';

export interface CollectingDay {
  readonly provinceId: number;
  readonly today: Day;
  readonly now: string;
}

/** Makes an item of every obstacle that stands in a report in force and is none yet: a verb that the clock calls. Called again it finds nothing. */
export async function collectObstacles(db: RootDb, { provinceId, today, now }: CollectingDay): Promise<number> {
  const work = async (tx: Tx): Promise<number> => {
    const ownerOf = await ownerFinder(tx, provinceId, today);
    const found = (await listWrittenObstacles(tx, provinceId, now)).flatMap((obstacle) => {
      const ownerAgencyId = ownerOf(obstacle.agencyId);
      return ownerAgencyId === null ? [] : [{ ...obstacle, ownerAgencyId }];
    });
    if (found.length === 0) return 0;
    await insertCollected(tx, found, { provinceId, at: now, answerBy: await findAnswerDay(tx, provinceId, today) });
    const agencyId = await findAgencyOfFunction(tx, provinceId, 'programme-office', today);
    if (agencyId !== null) {
      const detail = `Lấy ${found.length} khó khăn, vướng mắc từ báo cáo đã nộp để cấp trên trả lời`;
      await recordAudit({ actor: { provinceId, agencyId, personId: null }, now }, tx, {
        action: 'blockers.collected',
        subjectKind: 'province',
        subjectId: provinceId,
        detail,
      });
    }
    return found.length;
  };
  return inTransaction(db, work, { 'tiendo.province': String(provinceId), 'tiendo.scope': 'system' });
}
