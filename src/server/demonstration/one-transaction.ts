import type { RootDb, Tx } from '#server/db/database.ts';

/**
 * The verbs open a transaction each; seen through this, they all work in the one that is open. So the demonstration is loaded
 * whole or not at all, and a start that is cut short begins anew.
 */
export function asRoot(tx: Tx): RootDb {
  return new Proxy(tx, {
    get(target, name) {
      if (name === 'transaction')
        return () => ({ execute: async (work: (db: Tx) => Promise<unknown>) => work(target) });
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
