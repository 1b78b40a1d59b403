import type { Config } from '../config.ts';

/** One subcommand of the command line. */
export interface Command {
  /** The arguments as the help shows them. */
  usage: string;
  /** What it does, one Vietnamese sentence. */
  summary: string;
  /** Runs and gives the exit code; standard output is for the answer alone. */
  run(given: Given): Promise<number>;
}

export interface Given {
  args: readonly string[];
  config: Config;
  /** The answer. */
  print: (line: string) => void;
  /** Progress and complaints. */
  tell: (line: string) => void;
}

/** Wrong arguments: shown with the command's usage, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
