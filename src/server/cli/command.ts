export interface Given {
  args: readonly string[];
  environment: NodeJS.ProcessEnv;
  /** The answer, on standard output. */
  print: (line: string) => void;
  /** Progress and complaints, on standard error. */
  tell: (line: string) => void;
}

/** Runs a subcommand and gives the exit code. */
export type Run = (given: Given) => Promise<number>;

/** One subcommand of the command line. */
export interface Command {
  /** The name and the arguments as the help shows them. */
  usage: string;
  /** What it does, in Vietnamese. */
  summary: string;
  load: () => Promise<Run>;
}

/** Wrong arguments: shown with the command's usage, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
