import { demonstrationLines, ensureFirstData } from '../first-data.ts';
import type { Command } from './command.ts';
import { withDatabase } from './with-database.ts';

export const demo: Command = {
  usage: 'demo',
  summary: 'nạp dữ liệu minh họa vào cơ sở dữ liệu còn trống',
  run: async (given) =>
    withDatabase(given, async ({ db }) => {
      const kind = await ensureFirstData(db, 'demonstration', given.tell);
      if (kind === 'own') {
        given.tell('Cơ sở dữ liệu đã có dữ liệu riêng nên không nạp dữ liệu minh họa: hãy đặt TIENDO_DATA khác.');
        return 1;
      }
      given.print('Dữ liệu minh họa đã sẵn sàng. Tài khoản (tên đăng nhập, mật khẩu, vai trò):');
      demonstrationLines().forEach(given.print);
      return 0;
    }),
};
