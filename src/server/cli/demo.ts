import { demonstrationLines, ensureFirstData } from '../first-data.ts';
import type { Run } from './command.ts';
import { withDatabase } from './with-database.ts';

export const loadDemo: Run = async (given) =>
  withDatabase(given, async ({ db }) => {
    const kind = await ensureFirstData(db, 'demonstration', given.tell);
    if (kind === 'own') {
      given.tell('Cơ sở dữ liệu đã có dữ liệu riêng nên không nạp dữ liệu minh họa: hãy đặt TIENDO_DATA khác.');
      return 1;
    }
    given.print('Dữ liệu minh họa đã sẵn sàng. Tài khoản (tên đăng nhập, mật khẩu, vai trò):');
    demonstrationLines().forEach(given.print);
    return 0;
  });
