import type { RegimeDraft } from './regime-draft.ts';
import type { DraftField } from './read-regime-draft.ts';

/** What every part of the regime form works on. */
export interface DraftProps {
  readonly draft: RegimeDraft;
  readonly change: (part: Partial<RegimeDraft>) => void;
  /** The remark at a field, once the form was sent. */
  readonly remark: (field: DraftField) => string | undefined;
}
