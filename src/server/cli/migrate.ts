import type { Command } from './command.ts';
import { withDatabase } from './with-database.ts';

export const migrateCommand: Command = {
  usage: 'migrate',
  summary: 'đưa cơ sở dữ liệu về đúng phiên bản của chương trình',
  run: async (given) =>
    withDatabase(given, async ({ migrated }) => {
      given.print(migrated === 0 ? 'Cơ sở dữ liệu đã đúng phiên bản.' : `Đã chạy ${migrated} bước chuyển.`);
      return 0;
    }),
};
