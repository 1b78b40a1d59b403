import type { Run } from './command.ts';
import { withDatabase } from './with-database.ts';

export const migrateDatabase: Run = async (given) =>
  withDatabase(given, async ({ migrated }) => {
    given.print(migrated === 0 ? 'Cơ sở dữ liệu đã đúng phiên bản.' : `Đã chạy ${migrated} bước chuyển.`);
    return 0;
  });
