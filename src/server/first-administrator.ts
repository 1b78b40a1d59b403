import { hashPassword, insertUser } from './agencies/index.ts';
import { recordAudit } from './audit/index.ts';
import type { RootDb, Tx } from './db/database.ts';
import { inTransaction } from './db/transaction.ts';
import { insertLastingAgency, insertProvince } from './installation-queries.ts';
import { newPassword } from './new-password.ts';

export interface NewLogin {
  userName: string;
  /** Shown once; only its hash is kept. */
  password: string;
}

const USER_NAME = 'quantri';

/** An empty province with its office and one administrator, who then makes everybody else. */
export async function makeFirstAdministrator(db: RootDb): Promise<NewLogin> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  await inTransaction(db, async (tx) => insertAdministrator(tx, passwordHash), { 'tiendo.scope': 'system' });
  return { userName: USER_NAME, password };
}

async function insertAdministrator(tx: Tx, passwordHash: string): Promise<void> {
  const provinceId = await insertProvince(tx, { code: 'tinh', name: 'Tỉnh (chưa đặt tên)' });
  const agencyId = await insertLastingAgency(tx, {
    provinceId,
    key: 'van-phong',
    name: 'Văn phòng Ủy ban nhân dân tỉnh',
    shortName: 'Văn phòng UBND tỉnh',
    kind: 'office',
  });
  const person = { userName: USER_NAME, fullName: 'Quản trị viên', title: null, passwordHash };
  const { personId } = await insertUser(tx, { ...person, provinceId, agencyId, roles: ['administrator'] });
  await recordAudit({ actor: { provinceId, agencyId, personId }, now: new Date().toISOString() }, tx, {
    action: 'user.created',
    subjectKind: 'person',
    subjectId: personId,
    detail: 'Tạo quản trị viên đầu tiên khi khởi tạo hệ thống',
  });
}
