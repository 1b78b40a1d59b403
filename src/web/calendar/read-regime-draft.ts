import type { RegimeDeclaration } from '#contract/regimes.ts';
import { isDay } from '#domain/calendar.ts';
import { readClosing, readCount, readCutPoints, type RegimeDraft } from './regime-draft.ts';

export type DraftField =
  | 'name'
  | 'legalBasis'
  | 'effectiveFrom'
  | 'windowFromDay'
  | 'cutPoints'
  | 'route'
  | 'finalDay'
  | 'finalMonths'
  | 'closingTime'
  | 'channels';

export interface ReadDraft {
  /** Null while a field cannot be read. */
  readonly declaration: RegimeDeclaration | null;
  readonly problems: ReadonlySet<DraftField>;
}

/** The figures of a draft, each null where it cannot be read; those that the draft does not use stand at their least. */
function readFigures(draft: RegimeDraft) {
  const isBack = draft.dueReckoning.kind === 'back';
  return {
    windowFromDay: readCount(draft.windowFromDay, 1, 28),
    cutPoints: draft.frequency === 'custom' ? readCutPoints(draft.cutPoints) : [],
    finalDay: isBack ? readCount(draft.finalDay, 1, 31) : 1,
    finalMonths: isBack ? readCount(draft.finalMonths, 0, 11) : 0,
    closingTime: readClosing(draft.closingTime),
    days: draft.route.map(({ workingDays }) => readCount(workingDays, 0, 60)),
  };
}

type Figures = ReturnType<typeof readFigures>;

function problemsOf(draft: RegimeDraft, read: Figures): Set<DraftField> {
  const checks: [DraftField, boolean][] = [
    ['name', draft.name.trim() === ''],
    ['legalBasis', draft.legalBasis.trim() === ''],
    ['effectiveFrom', !isDay(draft.effectiveFrom)],
    ['channels', draft.channels.length === 0],
    ['windowFromDay', read.windowFromDay === null],
    ['cutPoints', read.cutPoints === null || (draft.frequency === 'custom' && read.cutPoints.length === 0)],
    ['finalDay', read.finalDay === null],
    ['finalMonths', read.finalMonths === null],
    ['closingTime', read.closingTime === undefined],
    ['route', read.days.includes(null)],
  ];
  return new Set(checks.flatMap(([field, isWrong]) => (isWrong ? [field] : [])));
}

/** What is typed as a declaration, and the fields that cannot be one yet. */
export function readRegimeDraft(draft: RegimeDraft): ReadDraft {
  const read = readFigures(draft);
  const problems = problemsOf(draft, read);
  return { declaration: problems.size > 0 ? null : declare(draft, read), problems };
}

function declare(draft: RegimeDraft, read: Figures): RegimeDeclaration {
  const { code: _code, reason: _reason, finalDay: _day, finalMonths: _months, ...said } = draft;
  const back = { kind: 'back', day: read.finalDay ?? 1, monthsAfterCutOff: read.finalMonths ?? 0 } as const;
  return {
    ...said,
    windowFromDay: read.windowFromDay ?? 1,
    cutPoints: read.cutPoints ?? [],
    closingTime: read.closingTime ?? null,
    dueReckoning: draft.dueReckoning.kind === 'back' ? back : { kind: 'forward' },
    route: draft.route.map(({ level, holder }, index) => ({
      level,
      workingDays: read.days[index] ?? 0,
      holder: holder.trim() === '' ? null : holder.trim(),
    })),
  };
}

/** The declaration for a preview, which needs neither name, basis nor first day: only what decides the days. */
export function readForPreview(draft: RegimeDraft, year: number): RegimeDeclaration | null {
  const effectiveFrom = draft.effectiveFrom || `${year}-01-01`;
  const words = { name: draft.name || '–', legalBasis: draft.legalBasis || '–', effectiveFrom };
  const channels = draft.channels.length === 0 ? (['system'] as const) : draft.channels;
  return readRegimeDraft({ ...draft, ...words, channels: [...channels] }).declaration;
}
