import type { Cells } from './cells.ts';
import type { KeptDraft, SaveAct } from './draft-keeper.ts';

/** Where a report's unsent edit lies on this machine: by report and person, because an office shares machines. */
function storageKey(reportId: number, personId: number): string {
  return prefixOf(personId) + reportId;
}

const prefixOf = (personId: number) => `tiendo.draft.${personId}.`;

/** The reports of which this machine keeps something that this person has not sent. */
export function listKeptDrafts(storage: Storage, personId: number): number[] {
  const prefix = prefixOf(personId);
  return Object.keys(storage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => Number(key.slice(prefix.length)));
}

/** What was typed on this machine and has not reached the province, or null. */
export function readKeptDraft(storage: Storage, reportId: number, personId: number): KeptDraft | null {
  const text = storage.getItem(storageKey(reportId, personId));
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isKeptDraft(kept) ? kept : null;
  } catch {
    // A half-written entry helps nobody, and the province's copy is whole.
    return null;
  }
}

/** Keeps or forgets the edit; answers false when this machine has no room, so that the page can say so. */
export function writeKeptDraft(storage: Storage, reportId: number, personId: number, draft: KeptDraft | null): boolean {
  try {
    if (draft) storage.setItem(storageKey(reportId, personId), JSON.stringify(draft));
    else storage.removeItem(storageKey(reportId, personId));
    return true;
  } catch {
    return false;
  }
}

function isKeptDraft(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { version, base, cells, act } = value as Partial<Record<keyof KeptDraft, unknown>>;
  return typeof version === 'number' && isCells(base) && isCells(cells) && (act === undefined || isAct(act));
}

function isAct(value: unknown): value is SaveAct {
  if (typeof value !== 'object' || value === null) return false;
  const { key, version, cells } = value as Partial<Record<keyof SaveAct, unknown>>;
  return typeof key === 'string' && typeof version === 'number' && isCells(cells);
}

function isCells(value: unknown): value is Cells {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}
