import type { RegimeDeclaration, RegimeView } from '#contract/regimes.ts';
import type { CutPoint } from '#domain/reporting/regime.ts';

/** A regime while it is written: figures and beginnings as typed, the rest as it will be declared. */
export interface RegimeDraft extends Omit<RegimeDeclaration, 'cutPoints' | 'windowFromDay' | 'route' | 'closingTime'> {
  readonly code: string;
  readonly reason: string;
  readonly windowFromDay: string;
  readonly cutPoints: string;
  readonly closingTime: string;
  readonly route: readonly DraftStep[];
  readonly finalDay: string;
  readonly finalMonths: string;
}

export interface DraftStep {
  readonly level: RegimeDeclaration['route'][number]['level'];
  readonly workingDays: string;
  readonly holder: string;
}

export const emptyDraft: RegimeDraft = {
  code: '',
  reason: '',
  name: '',
  contents: '',
  reporters: { kinds: [], agencyIds: [] },
  receiver: '',
  channels: ['system'],
  frequency: 'month',
  windowFromDay: '15',
  windowFromMonth: -1,
  cutPoints: '',
  route: [
    { level: 'agency', workingDays: '2', holder: '' },
    { level: 'province', workingDays: '2', holder: '' },
  ],
  dueReckoning: { kind: 'forward' },
  finalDay: '25',
  finalMonths: '0',
  dueSemantics: 'by',
  closingTime: '',
  outline: '',
  tables: '',
  guidance: '',
  legalBasis: '',
  verified: false,
  illustrative: false,
  effectiveFrom: '',
};

/** A new version starts from all that the present one declares; only its day and reason are asked anew. */
export function draftOfRegime(regime: RegimeView): RegimeDraft {
  const due = regime.dueReckoning;
  const kept = pick(regime);
  return {
    ...kept,
    reason: '',
    effectiveFrom: '',
    windowFromDay: String(regime.windowFromDay),
    cutPoints: regime.cutPoints.map(({ day, month }) => `${day}/${month}`).join(', '),
    closingTime: regime.closingTime ?? '',
    route: regime.route.map(({ level, workingDays, holder }) => ({
      level,
      workingDays: String(workingDays),
      holder: holder ?? '',
    })),
    dueReckoning: due,
    finalDay: due.kind === 'back' ? String(due.day) : emptyDraft.finalDay,
    finalMonths: due.kind === 'back' ? String(due.monthsAfterCutOff) : emptyDraft.finalMonths,
  };
}

/** What is written in a draft as it is declared. */
function pick(regime: RegimeView) {
  const { name, contents, reporters, receiver, channels, frequency, windowFromMonth, dueSemantics } = regime;
  const { outline, tables, guidance, legalBasis, verified, illustrative, code } = regime;
  const timing = { frequency, windowFromMonth, dueSemantics };
  const words = { name, contents, outline, tables, guidance, legalBasis, code };
  return { ...timing, ...words, reporters, receiver, channels, verified, illustrative };
}

/** '15/0, 1/4' as beginnings; null where something is no day and month. */
export function readCutPoints(typed: string): CutPoint[] | null {
  const points = typed
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => /^(\d{1,2})\/(\d{1,2})$/.exec(each));
  const read = points.map((match) => (match ? { day: Number(match[1]), month: Number(match[2]) } : null));
  const isSound = (point: CutPoint | null): point is CutPoint =>
    point !== null && point.day >= 1 && point.day <= 28 && point.month >= 0 && point.month <= 12;
  return read.every(isSound) ? read.filter(isSound) : null;
}

/** A whole number within bounds; null for anything else. */
export function readCount(typed: string, least: number, most: number): number | null {
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return count >= least && count <= most ? count : null;
}

export function readClosing(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined;
}
