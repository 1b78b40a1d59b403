import type { Command, Run } from './command.ts';

export function helpOn(commands: Readonly<Record<string, Command>>): Run {
  const all = Object.values(commands);
  const width = Math.max(...all.map(({ usage }) => usage.length));
  return async ({ print }) => {
    print('Cách dùng: npm run -s tiendo -- LỆNH [THAM SỐ]');
    print('');
    for (const { usage, summary } of all) print(`  ${usage.padEnd(width)}  ${summary}`);
    print('');
    print('Thư mục dữ liệu: TIENDO_DATA (mặc định ./data); máy chủ PostgreSQL có sẵn: DATABASE_URL.');
    return 0;
  };
}
