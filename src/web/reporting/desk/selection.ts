/** Which rows of a list are chosen, on which one the keyboard stands, and where a range began. */
export interface Selection {
  readonly chosen: ReadonlySet<number>;
  readonly at: number;
  readonly from: number;
}

export const nothingChosen: Selection = { chosen: new Set(), at: 0, from: 0 };

export type SelectionAct =
  | { readonly kind: 'toggle'; readonly at: number }
  /** To another row; with `extends` all rows from where the range began are chosen. */
  | { readonly kind: 'move'; readonly to: number; readonly extends: boolean }
  | { readonly kind: 'all' };

export function select(selection: Selection, act: SelectionAct, ids: readonly number[]): Selection {
  const { chosen, from } = selection;
  if (act.kind === 'all') {
    const isAll = ids.length > 0 && ids.every((id) => chosen.has(id));
    return { ...selection, chosen: new Set(isAll ? [] : ids) };
  }
  if (act.kind === 'toggle') {
    const id = ids[act.at];
    if (id === undefined) return selection;
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    return { chosen: next, at: act.at, from: act.at };
  }
  const to = Math.min(Math.max(act.to, 0), ids.length - 1);
  if (!act.extends) return { chosen, at: to, from: to };
  const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: new Set([...chosen, ...range]), at: to, from };
}

/** What a key does to the list; null for a key that is not its own. */
export function actOfKey(
  { key, shiftKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  at: number,
): SelectionAct | null {
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') return { kind: 'all' };
  if (key === 'ArrowDown') return { kind: 'move', to: at + 1, extends: shiftKey };
  if (key === 'ArrowUp') return { kind: 'move', to: at - 1, extends: shiftKey };
  return null;
}

/** Only what is still in the list counts as chosen: what was approved has left it. */
export function chosenOf<Row extends { readonly id: number | null }>(
  { chosen }: Selection,
  rows: readonly Row[],
): Row[] {
  return rows.filter(({ id }) => id !== null && chosen.has(id));
}
