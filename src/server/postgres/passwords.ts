import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure, folderFailure } from '../start-failure.ts';

export interface Passwords {
  superuser: string;
  application: string;
}

const passwordFile = (dataFolder: string): string => join(dataFolder, 'postgres-passwords.json');
const newPassword = (): string => randomBytes(24).toString('base64url');

export function readPasswords(dataFolder: string): Passwords | undefined {
  let text: string;
  try {
    text = readFileSync(passwordFile(dataFolder), 'utf8');
  } catch {
    return undefined;
  }
  const found: unknown = JSON.parse(text);
  if (typeof found !== 'object' || found === null || !('superuser' in found) || !('application' in found)) {
    return undefined;
  }
  return { superuser: String(found.superuser), application: String(found.application) };
}

/** The passwords of the embedded PostgreSQL, made at the first start and readable by this user alone. */
export function ensurePasswords(dataFolder: string, clusterIsThere: boolean): Passwords {
  const known = readPasswords(dataFolder);
  if (known) return known;
  if (clusterIsThere) {
    throw new StartFailure(
      `Thiếu tệp ${passwordFile(dataFolder)} nên không mở được cơ sở dữ liệu: hãy phục hồi tệp này từ bản sao lưu.`,
    );
  }
  const passwords = { superuser: newPassword(), application: newPassword() };
  try {
    writeFileSync(`${passwordFile(dataFolder)}.new`, JSON.stringify(passwords), { mode: 0o600 });
    renameSync(`${passwordFile(dataFolder)}.new`, passwordFile(dataFolder));
  } catch (error) {
    throw folderFailure(error, dataFolder);
  }
  return passwords;
}
