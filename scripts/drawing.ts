import type { Role } from '#domain/agencies/role.ts';

/** What the drawing has to know of a step, whichever table it comes from. */
export interface AnyStep {
  readonly by: readonly Role[];
  readonly side: string;
  readonly to: string;
  readonly needs: readonly string[];
  readonly handsIn?: boolean;
  readonly whereSigned?: { readonly to: string };
}

export type Words = Readonly<Record<string, string>>;

export interface Drawing {
  readonly heading: string;
  readonly states: readonly string[];
  readonly actions: readonly string[];
  readonly table: Readonly<Record<string, Readonly<Partial<Record<string, AnyStep>>>>>;
  readonly words: { readonly states: Words; readonly actions: Words; readonly sides: Words; readonly needs: Words };
  /** Whether some steps hand something in, which then has a column of its own. */
  readonly handsIn: boolean;
  readonly remarks: readonly string[];
}
