import type { Run } from './command.ts';
import { commands } from './commands.ts';

export const help: Run = async ({ print }) => {
  const all = Object.values(commands);
  const width = Math.max(...all.map(({ usage }) => usage.length));
  print('Cách dùng: npm run -s tiendo -- LỆNH [THAM SỐ]');
  print('');
  for (const { usage, summary } of all) print(`  ${usage.padEnd(width)}  ${summary}`);
  print('');
  print('Thư mục dữ liệu: TIENDO_DATA (mặc định ./data); máy chủ PostgreSQL có sẵn: DATABASE_URL.');
  return 0;
};
