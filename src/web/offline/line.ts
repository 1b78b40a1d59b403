/** With an answer that is kept on this machine: the moment at which it was fresh. */
export const SEEN_AT = 'x-seen-at';

const listeners = new Set<() => void>();
let seenAt: string | null = null;

/** Whether the figures on the page are fresh, or since when they are not. */
export const line = {
  seenAt: (): string | null => seenAt,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** What the newest answer says; null: it came fresh from the server. */
  hear(at: string | null): void {
    if (at === seenAt) return;
    seenAt = at;
    for (const listener of listeners) listener();
  },
};
