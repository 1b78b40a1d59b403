import type { Command } from './command.ts';
import { commands } from './commands.ts';

export const help: Command = {
  usage: 'help',
  summary: 'in bảng lệnh này',
  run: async ({ print }) => {
    const all = await Promise.all(Object.values(commands).map(async (load) => load()));
    const width = Math.max(...all.map(({ usage }) => usage.length));
    print('Cách dùng: npm run -s tiendo -- LỆNH [THAM SỐ]');
    print('');
    for (const { usage, summary } of all) print(`  ${usage.padEnd(width)}  ${summary}`);
    print('');
    print('Thư mục dữ liệu: TIENDO_DATA (mặc định ./data); máy chủ PostgreSQL có sẵn: DATABASE_URL.');
    return 0;
  },
};
