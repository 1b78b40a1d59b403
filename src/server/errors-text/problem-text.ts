/** What a person reads about a problem: `{fact}` in the detail is filled with the facts of the case. */
export interface ProblemText {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

export type ProblemTexts = Readonly<Record<string, ProblemText>>;
