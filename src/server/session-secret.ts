import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFailure } from './start-failure.ts';

/** The secret that signs sessions, made once for a data folder, so that a restart signs nobody out. */
export function readSessionSecret(dataFolder: string): string {
  const file = join(dataFolder, 'session-secret');
  return readIfThere(dataFolder, file) ?? makeSecret(dataFolder, file);
}

/** One that is there and closed to us is never made anew: second steps are sealed with it. */
function readIfThere(dataFolder: string, file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw folderFailure(error, dataFolder);
  }
}

function makeSecret(dataFolder: string, file: string): string {
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    writeFileSync(own, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
    rmSync(file, { force: true });
    linkSync(own, file);
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw folderFailure(error, dataFolder);
  } finally {
    rmSync(own, { force: true });
  }
}
