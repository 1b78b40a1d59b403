import type { ReportView, SaveDraft, SavedDraft } from '#contract/reporting.ts';
import { api, ApiProblem } from '../../api.ts';
import type { SaveAct, SaveOutcome } from '../sheet/draft-keeper.ts';
import { cellsOfReport, draftOf, type DraftRows } from './report-cells.ts';

const CONFLICT = 409;
const TOO_MANY = 429;
const SERVER_FAULT = 500;

type Saved = Extract<SaveOutcome, { kind: 'saved' }>;
type NotSaved = Exclude<SaveOutcome, Saved>;
/** A save also says what the report's status has become. */
export type SaveResult = NotSaved | (Saved & { readonly status: ReportView['status']; readonly sent: SaveDraft });

/** Saves over the version that was read, and says what came of it. Sent again, it is the same act. */
export async function saveDraft(reportId: number, rows: DraftRows, act: SaveAct): Promise<SaveResult> {
  const { version, cells, key: idempotencyKey } = act;
  const body: SaveDraft = { version, ...draftOf(cells, rows) };
  try {
    const saved = await api.send<SavedDraft>('PUT', `/api/reports/${reportId}/draft`, body, { idempotencyKey });
    return { kind: 'saved', version: saved.version, savedAt: saved.savedAt, status: saved.status, sent: body };
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.status === CONFLICT) return meetNewer(reportId, version, problem);
    if (problem.status === 0 || problem.status === TOO_MANY || problem.status >= SERVER_FAULT) {
      return { kind: 'unreachable' };
    }
    return { kind: 'refused', sentence: sentenceOf(problem) };
  }
}

async function meetNewer(reportId: number, version: number, problem: ApiProblem): Promise<NotSaved> {
  try {
    const newer = await api.get<ReportView>(`/api/reports/${reportId}`);
    if (newer.version === version || !newer.actions.includes('save')) {
      return { kind: 'refused', sentence: sentenceOf(problem) };
    }
    return { kind: 'stale', version: newer.version, cells: cellsOfReport(newer) };
  } catch {
    // Without an answer nothing is known yet; the edit stays here and is tried again.
    return { kind: 'unreachable' };
  }
}

function sentenceOf(problem: ApiProblem): string {
  return [problem.message, problem.detail].filter(Boolean).join('. ');
}
