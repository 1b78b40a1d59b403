import type { ReportView } from '#contract/reporting.ts';
import { api, ApiProblem, makeActKey } from '../api.ts';
import { cellsOfReport, rowsOfReport } from '../reporting/report/report-cells.ts';
import { saveDraft } from '../reporting/report/save-draft.ts';
import { DraftKeeper, type SavingState } from '../reporting/sheet/draft-keeper.ts';
import { listKeptDrafts, readKeptDraft, writeKeptDraft } from '../reporting/sheet/kept-drafts.ts';
import { unlessHeld } from './held-reports.ts';

/** What became of a kept edit: gone to the province, waiting for a line, or waiting for its writer. */
export type Outcome = 'sent' | 'waiting' | 'to-settle';

export interface KeptEdit {
  readonly reportId: number;
  readonly outcome: Outcome;
}

/** Sends what this person typed on this machine and no open sheet is about to send. */
export async function sendKeptEdits(personId: number): Promise<KeptEdit[]> {
  const edits: KeptEdit[] = [];
  for (const reportId of listKeptDrafts(localStorage, personId)) {
    // One after the other: a line that has just come back is a thin one.
    // oxlint-disable-next-line no-await-in-loop
    const outcome = await unlessHeld(reportId, () => sendKeptEdit(reportId, personId));
    if (outcome) edits.push({ reportId, outcome });
  }
  return edits;
}

async function sendKeptEdit(reportId: number, personId: number): Promise<Outcome> {
  try {
    const report = await api.get<ReportView>(`/api/reports/${reportId}`);
    return report.actions.includes('save') ? await meetAndSend(report, personId) : 'to-settle';
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    return problem.status === 0 ? 'waiting' : 'to-settle';
  }
}

async function meetAndSend(report: ReportView, personId: number): Promise<Outcome> {
  const kept = readKeptDraft(localStorage, report.id, personId);
  if (!kept) return 'sent';
  const rows = rowsOfReport(report);
  let state: SavingState = 'waiting';
  const keeper = new DraftKeeper(kept, {
    save: (act) => saveDraft(report.id, rows, act),
    makeKey: makeActKey,
    keepHere: (draft) => void writeKeptDraft(localStorage, report.id, personId, draft),
    later: () => () => undefined,
    now: () => new Date().toISOString(),
    onChange: (snapshot) => {
      state = snapshot.state;
    },
    onAdopt: () => undefined,
  });
  keeper.meet({ version: report.version, cells: cellsOfReport(report) });
  if (await keeper.flush()) return readKeptDraft(localStorage, report.id, personId) ? 'to-settle' : 'sent';
  return outcomeOf(state);
}

function outcomeOf(state: SavingState): Outcome {
  return state === 'conflict' || state === 'refused' ? 'to-settle' : 'waiting';
}
