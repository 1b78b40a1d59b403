const here = new Map<number, number>();

const lockName = (reportId: number) => `tiendo.report.${reportId}`;

/** A page that writes a report sends for it itself; answers with the way to let it go. Other tabs see the lock. */
export function holdReport(reportId: number): () => void {
  here.set(reportId, (here.get(reportId) ?? 0) + 1);
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Only secure addresses have locks; without them the version decides between two tabs.
  void navigator.locks?.request(lockName(reportId), { mode: 'shared' }, () => held);
  return () => {
    here.set(reportId, (here.get(reportId) ?? 1) - 1);
    release();
  };
}

/** Does the work unless some page of this machine writes the report; null when one does. */
export async function unlessHeld<T>(reportId: number, work: () => Promise<T>): Promise<T | null> {
  if ((here.get(reportId) ?? 0) > 0) return null;
  if (!navigator.locks) return work();
  return navigator.locks.request(lockName(reportId), { ifAvailable: true }, (lock) => (lock ? work() : null));
}
