/** What of a task a merge looks at. */
interface MergedTask {
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
  readonly product: string | null;
  readonly due: { readonly kind: string };
}

interface MergedTarget {
  readonly leads: readonly string[];
  readonly value: string | null;
  readonly unit: string | null;
}

const union = (...lists: (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** How much a task says: who leads and by when weigh most. */
const fullness = ({ leads, due, product }: MergedTask): number =>
  (leads.length > 0 ? 4 : 0) + (due.kind === 'none' ? 0 : 2) + (product === null ? 0 : 1);

/** Of two tasks that say the same, the one to keep: it names its lead, then its due day, then its product; else the first. */
export function keepsFirstTask(first: MergedTask, second: MergedTask): boolean {
  return fullness(first) >= fullness(second);
}

export function keepsFirstTarget(first: MergedTarget, second: MergedTarget): boolean {
  const known = ({ leads, value, unit }: MergedTarget) =>
    (leads.length > 0 ? 1 : 0) + (value === null ? 0 : 2) + (unit === null ? 0 : 1);
  return known(first) >= known(second);
}

function joinProducts(kept: string | null, other: string | null): string | null {
  if (kept === null || other === null) return kept ?? other;
  const [one, two] = [kept.toLowerCase(), other.toLowerCase()];
  if (one.includes(two)) return kept;
  return two.includes(one) ? other : `${kept}; ${other}`;
}

/**
 * The kept task with what the other one adds: agencies that cooperate, the product, and lead and due day where the kept one is silent.
 * A lead that only the other one names cooperates, since a task has one lead.
 */
export function mergeTasks<Task extends MergedTask>(kept: Task, other: Task): Task {
  const leads = kept.leads.length > 0 ? [...kept.leads] : [...other.leads];
  const cooperating = union(kept.cooperating, other.leads, other.cooperating).filter((name) => !leads.includes(name));
  return {
    ...kept,
    leads,
    cooperating,
    product: joinProducts(kept.product, other.product),
    due: kept.due.kind === 'none' ? other.due : kept.due,
  };
}

/** The kept target; only a lead that it does not name comes from the other one. */
export function mergeTargets<Target extends MergedTarget>(kept: Target, other: Target): Target {
  return kept.leads.length > 0 ? kept : { ...kept, leads: [...other.leads] };
}
