import { unitAfter } from './figure-words.ts';

/** The unit behind a figure, smaller and held to it by a space that does not break. */
export function Unit({ of }: { readonly of: string | null | undefined }) {
  return of ? <span className="unit">{unitAfter(of)}</span> : null;
}
