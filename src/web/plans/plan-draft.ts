import type { PlanLineDraft, PlanView } from '#contract/plans.ts';
import { type Decimal, sumDecimals } from '#domain/decimal.ts';
import { parseVietnameseNumber } from '#domain/numbers/parse-vietnamese-number.ts';
import { findShareDifference } from '#domain/plans/plan-problems.ts';
import { writeFigure } from '../ui/figure-words.ts';

/** What is handed on to one unit, as it is typed. */
export interface ShareDraft {
  readonly agencyId: number;
  readonly planned: string;
  readonly dueOn: string;
}

/** A line as it is typed; figures are texts until they are sent. */
export interface LineDraft extends Omit<PlanLineDraft, 'planned' | 'measures' | 'inCharge' | 'dueOn' | 'shares'> {
  readonly key: number;
  /** The figure that stood there or that is asked for; of what size a typed one will be. */
  readonly about: Decimal | null;
  readonly planned: string;
  readonly measures: string;
  readonly inCharge: string;
  readonly dueOn: string;
  readonly shares: readonly ShareDraft[];
}

const typed = (value: Decimal | null): string => (value === null ? '' : writeFigure(value).replace('−', '-'));

export function draftOf({ lines }: PlanView): LineDraft[] {
  return lines.map((line, key) => ({
    key,
    kind: line.kind,
    targetId: line.targetId,
    taskId: line.taskId,
    title: line.title,
    allocation: line.allocation,
    measures: line.measures ?? '',
    inCharge: line.inCharge ?? '',
    dueOn: line.dueOn ?? '',
    about: line.planned ?? line.above?.planned ?? null,
    planned: typed(line.planned),
    shares: line.shares.map(({ agencyId, planned, dueOn }) => ({
      agencyId,
      planned: typed(planned),
      dueOn: dueOn ?? '',
    })),
  }));
}

export const ownLine = (key: number): LineDraft => ({
  key,
  kind: 'own',
  targetId: null,
  taskId: null,
  title: '',
  allocation: null,
  measures: '',
  inCharge: '',
  dueOn: '',
  about: null,
  planned: '',
  shares: [],
});

/** A typed figure: null for none, undefined for what is no number. `previous` tells 1.234 from 1,234. */
export function readFigure(text: string, previous: Decimal | null = null): Decimal | null | undefined {
  const read = parseVietnameseNumber(text, { previous });
  return read.ok ? read.value : undefined;
}

/** How the shares of a line stand against its figure; null where nothing is to be added up. */
export function sumOf({
  allocation,
  planned,
  shares,
  about,
}: LineDraft): { sum: Decimal; difference: Decimal | null } | null {
  const figure = readFigure(planned, about);
  const read = shares.map((share) => readFigure(share.planned, about));
  if (allocation !== 'sum' || !figure || shares.length === 0) return null;
  const given = read.map((value) => ({ planned: value ?? '0', agencyId: 0, dueOn: null }));
  const difference = findShareDifference({ allocation, planned: figure, shares: given });
  return { sum: sumDecimals(given.map((share) => share.planned)), difference };
}

/** What is sent, or null while something typed cannot be read. */
export function linesOf(drafts: readonly LineDraft[]): PlanLineDraft[] | null {
  const lines: PlanLineDraft[] = [];
  for (const { key: _key, about, ...draft } of drafts) {
    const planned = readFigure(draft.planned, about);
    const shares = draft.shares.map((share) => ({
      ...share,
      planned: readFigure(share.planned, about),
      dueOn: share.dueOn || null,
    }));
    if (draft.title.trim() === '' || planned === undefined) return null;
    const readShares = shares.flatMap((share) =>
      share.planned === undefined ? [] : [{ ...share, planned: share.planned }],
    );
    if (readShares.length < shares.length) return null;
    lines.push({
      ...draft,
      title: draft.title.trim(),
      measures: draft.measures.trim() || null,
      inCharge: draft.inCharge.trim() || null,
      dueOn: draft.dueOn || null,
      planned,
      shares: readShares,
    });
  }
  return lines;
}
