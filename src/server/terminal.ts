/** A line for the person at the terminal. */
export function announce(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Why the program ends, for the person at the terminal. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
