import type { ProblemCode } from './errors-text/index.ts';

/** Words and figures that the sentence of a problem needs: `{ name: 'Sở Y tế' }`. */
export type Facts = Readonly<Record<string, string>>;

/** One thing that is wrong, and where in what was sent. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** An expected refusal: its code says which, the one error handler makes the sentence and the status of it. */
export class Refused extends Error {
  readonly code: ProblemCode;
  readonly facts: Facts;
  readonly problems: readonly FieldProblem[];

  constructor(code: ProblemCode, facts: Facts = {}, problems: readonly FieldProblem[] = []) {
    super(code);
    this.name = new.target.name;
    this.code = code;
    this.facts = facts;
    this.problems = problems;
  }
}

/** What was asked for does not exist, or does not exist for the person who asks. */
export class NotFound extends Refused {
  constructor(code: ProblemCode = 'not-found', facts: Facts = {}) {
    super(code, facts);
  }
}

/** Somebody else was first: nothing was changed. */
export class Conflict extends Refused {
  constructor(code: ProblemCode = 'stale-version', facts: Facts = {}) {
    super(code, facts);
  }
}
