export const root: string;
export function ensureBuilt(parts: readonly string[], say: (line: string) => void): void;
