import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the program: two folders above both this source file and the built one in dist/server. */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const migrationsFolder = join(root, 'migrations');
export const webFolder = join(root, 'dist', 'web');
export const demonstrationFolder = join(root, 'src', 'server', 'demonstration');
export const registersFolder = join(root, 'src', 'server', 'registers', 'shipped');
