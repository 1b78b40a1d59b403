import type { Command } from './command.ts';

/** Every subcommand, loaded only when called: `intake` needs no database driver. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  help: async () => (await import('./help.ts')).help,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  demo: async () => (await import('./demo.ts')).demo,
};
