import { verifyRecord } from '../audit/index.ts';
import type { Run } from './command.ts';
import { withDatabase } from './with-database.ts';

/** Exit code 1 and one sentence for each thing that is not as it was written. */
export const verify: Run = async (given) =>
  withDatabase(given, async ({ db }) => {
    const { lines, chains, reportVersions, frozenFigures, faults } = await verifyRecord(db, null);
    given.print(
      `Đã kiểm tra ${lines} dòng nhật ký của ${chains} cơ quan, ${reportVersions} phiên bản báo cáo, ${frozenFigures} số liệu đã chốt.`,
    );
    if (faults.length === 0) {
      given.print('Không có sai khác.');
      return 0;
    }
    given.print(`Có ${faults.length} sai khác:`);
    for (const { message } of faults) given.print(`- ${message}`);
    return 1;
  });
