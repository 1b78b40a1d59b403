import type { DocumentView } from '#contract/programme.ts';
import type { Decisions } from './use-decisions.ts';
import type { Review } from './use-review.ts';

export interface FindingsPaneProps {
  readonly document: DocumentView;
  readonly review: Review;
  readonly marks: ReadonlyMap<number, string>;
  /** The signed words that each item was read from. */
  readonly sources: ReadonlyMap<number, string>;
  readonly decisions: Decisions;
  /** Where only one pane is shown at a time: whether it is this one. */
  readonly isShown: boolean;
  readonly onOpenText: () => void;
}
