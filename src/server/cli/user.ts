import { parseArgs } from 'node:util';
import { mayHoldTogether } from '#domain/agencies/policy.ts';
import { roles } from '#domain/agencies/role.ts';
import type { Role } from '#domain/agencies/role.ts';
import { hashPassword, insertUser, isUserNameTaken } from '../agencies/index.ts';
import { recordAudit } from '../audit/index.ts';
import type { RootDb, Tx } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { findAgencyByKey } from '../installation-queries.ts';
import { newPassword } from '../new-password.ts';
import { StartFailure } from '../start-failure.ts';
import { UsageError } from './command.ts';
import type { Run } from './command.ts';
import { withDatabase } from './with-database.ts';

const USER_NAME = /^[a-z0-9._-]{3,40}$/;

interface Wanted {
  userName: string;
  fullName: string;
  agencyKey: string;
  roles: Role[];
}

/** `user add`: makes a person with a first password, which is shown once. */
export const addUser: Run = async (given) => {
  const wanted = readArguments(given.args);
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  await withDatabase(given, async ({ db }) => insertWanted(db, wanted, passwordHash));
  given.print(`Đã tạo người dùng ${wanted.userName}, mật khẩu: ${password} (chỉ hiện một lần này).`);
  return 0;
};

const isRole = (word: string): word is Role => roles.some((role) => role === word);

function parse(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options: { name: text, agency: text, role: text } });
  } catch (error) {
    throw new UsageError(`Tham số chưa đúng: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function readArguments(args: readonly string[]): Wanted {
  const { values, positionals } = parse(args);
  const [verb, userName = '', ...rest] = positionals;
  if (verb !== 'add' || rest.length > 0) throw new UsageError('Chỉ có lệnh "user add".');
  if (!USER_NAME.test(userName)) {
    throw new UsageError('Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, chữ số, dấu chấm hoặc gạch.');
  }
  const { name = '', agency = '', role = '' } = values;
  if (name.trim() === '' || agency === '') throw new UsageError('Cần có --name và --agency.');
  const words = role.split(',');
  const known = words.filter(isRole);
  if (known.length !== words.length) throw new UsageError(`Vai trò phải là: ${roles.join(', ')}.`);
  if (!mayHoldTogether(known)) throw new UsageError('Người kiểm tra (auditor) chỉ đọc, nên không giữ vai trò khác.');
  return { userName, fullName: name.trim().normalize('NFC'), agencyKey: agency, roles: known };
}

async function insertWanted(db: RootDb, wanted: Wanted, passwordHash: string): Promise<void> {
  const work = async (tx: Tx): Promise<void> => {
    const agency = await findAgencyByKey(tx, wanted.agencyKey);
    if (!agency) throw new StartFailure(`Không có cơ quan nào có mã "${wanted.agencyKey}".`);
    if (await isUserNameTaken(tx, wanted.userName)) throw new StartFailure(`Đã có người dùng ${wanted.userName}.`);
    const { personId } = await insertUser(tx, { ...wanted, ...agency, title: null, passwordHash });
    await recordAudit({ actor: { ...agency, personId }, now: new Date().toISOString() }, tx, {
      action: 'user.created',
      subjectKind: 'person',
      subjectId: personId,
      detail: `Tạo người dùng ${wanted.userName} bằng dòng lệnh`,
    });
  };
  await inTransaction(db, work, { 'tiendo.scope': 'system' });
}
