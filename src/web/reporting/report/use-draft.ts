import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReportView } from '#contract/reporting.ts';
import { makeActKey } from '../../api.ts';
import { withSavedLines } from '../../offline/kept-answers.ts';
import { useText } from '../../text/text.tsx';
import { DraftKeeper, type DraftPorts, type DraftSnapshot, type KeptDraft } from '../sheet/draft-keeper.ts';
import { holdReport } from '../../offline/held-reports.ts';
import { readKeptDraft, writeKeptDraft } from '../sheet/kept-drafts.ts';
import type { Place } from '../sheet/sheet-state.ts';
import { type Sheet, useSheet } from '../sheet/use-sheet.ts';
import { isReckoned, withDerivedCells } from './derived-cells.ts';
import { cellsOfReport, rowsOfReport } from './report-cells.ts';
import { reportQuery } from './report-query.ts';
import { type SaveResult, saveDraft } from './save-draft.ts';
import { linesById, showerOf, writerOf } from './sheet-writing.ts';
import { changedCells } from '../sheet/cells.ts';

export interface Draft {
  readonly sheet: Sheet;
  readonly saving: DraftSnapshot;
  /** How many cells were reopened from this machine. */
  readonly restored: number;
  /** This machine has no room for the draft. */
  readonly noRoom: boolean;
  readonly flush: () => Promise<boolean>;
  readonly settle: DraftKeeper['settle'];
}

/** A report being written: the sheet, and the keeper that saves it. */
export function useDraft(report: ReportView, personId: number, onOpen: (place: Place) => void): Draft {
  const { status } = useText();
  const [start] = useState(() => beginDraft(report, personId));
  const [saving, setSaving] = useState<DraftSnapshot>(() => firstSnapshot(report.version));
  const [noRoom, setNoRoom] = useState(false);
  const keeper = useRef<DraftKeeper | null>(null);
  const lines = useMemo(() => linesById(report.lines), [report.lines]);
  const sheet = useSheet({
    rows: start.rows,
    locked: start.locked,
    cells: start.kept.cells,
    write: writerOf(lines),
    show: (cells, ...place) => showerOf(status.standing, lines)(withDerivedCells(report.lines, cells), ...place),
    onEdit: (cells) => keeper.current?.edit(cells),
    onOpen,
  });
  const takeUp = useAfterSave(report.id);
  const { adopt } = sheet;

  useEffect(() => {
    const save: DraftPorts['save'] = async (act) => {
      const outcome = await saveDraft(report.id, start.draftRows, act);
      if (outcome.kind === 'saved') takeUp(outcome);
      return outcome;
    };
    const keepHere: DraftPorts['keepHere'] = (draft) =>
      setNoRoom(!writeKeptDraft(localStorage, report.id, personId, draft));
    const kept = readKeptDraft(localStorage, report.id, personId) ?? start.kept;
    const own = new DraftKeeper(kept, { ...browser, save, keepHere, onChange: setSaving, onAdopt: adopt });
    keeper.current = own;
    if (start.isKept) own.meet(start.province);
    const letGo = sendWhenOnLine(report.id, own);
    return () => {
      letGo();
      own.stop();
      keeper.current = null;
    };
  }, [report.id, personId, start, takeUp, adopt]);

  return {
    sheet,
    saving,
    restored: start.restored,
    noRoom,
    flush: () => keeper.current?.flush() ?? Promise.resolve(false),
    settle: (cells) => keeper.current?.settle(cells),
  };
}

/** Sends at once when the line is back, and keeps other pages of this machine from sending the same. */
function sendWhenOnLine(reportId: number, keeper: DraftKeeper): () => void {
  const onLine = () => void keeper.flush();
  window.addEventListener('online', onLine);
  const release = holdReport(reportId);
  return () => {
    release();
    window.removeEventListener('online', onLine);
  };
}

const browser = { makeKey: makeActKey, later, now };

function later(milliseconds: number, callback: () => void) {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

function now(): string {
  return new Date().toISOString();
}

function beginDraft(report: ReportView, personId: number) {
  const province: KeptDraft = {
    version: report.version,
    base: cellsOfReport(report),
    cells: cellsOfReport(report),
  };
  const kept = readKeptDraft(localStorage, report.id, personId);
  return {
    rows: report.lines.map(({ quantity }) => quantity.id),
    draftRows: rowsOfReport(report),
    locked: new Set(report.lines.filter(isReckoned).map(({ quantity }) => quantity.id)),
    province,
    kept: kept ?? province,
    isKept: kept !== null,
    restored: kept ? Object.keys(changedCells(kept.base, kept.cells)).length : 0,
  };
}

function firstSnapshot(version: number): DraftSnapshot {
  return {
    state: 'saved',
    version,
    savedAt: null,
    conflicts: [],
    takenOver: 0,
    unsent: {},
    failingSince: null,
    refusal: null,
  };
}

/** What a save changes on the page besides the cells: version, status, and what the sheet begins with when it is opened again. */
function useAfterSave(reportId: number) {
  const queries = useQueryClient();
  return useMemo(
    () => (saved: Extract<SaveResult, { kind: 'saved' }>) => {
      queries.setQueryData<ReportView>(
        reportQuery(reportId).queryKey,
        (report) => report && withSavedLines(report, saved.sent, saved),
      );
    },
    [queries, reportId],
  );
}
