import type { ReportSnapshot, SnapshotLine } from './snapshot.ts';

export const changedParts = ['figure', 'standing', 'note', 'obstacle', 'narrative', 'file'] as const;
export type ChangedPart = (typeof changedParts)[number];

/** One thing that a version says otherwise than the version that it replaces; null where nothing was said. */
export interface VersionChange {
  readonly part: ChangedPart;
  /** The line it stands in; null for a narrative or a file of the whole report. */
  readonly quantityId: number | null;
  /** As printed in front of the line; empty outside the lines. */
  readonly number: string;
  readonly label: string;
  readonly unit: string | null;
  readonly was: string | null;
  readonly now: string | null;
}

/**
 * What an approver has to look at anew: figures, their standing and the words beside them, narratives and files. Lines that only one
 * version holds are changes too.
 */
export function findVersionChanges(before: ReportSnapshot, now: ReportSnapshot): VersionChange[] {
  const earlier = new Map(before.lines.map((line) => [line.quantityId, line]));
  const kept = new Set(now.lines.map(({ quantityId }) => quantityId));
  return [
    ...now.lines.flatMap((line) => changesOfLine(line, earlier.get(line.quantityId), line)),
    ...before.lines.filter(({ quantityId }) => !kept.has(quantityId)).flatMap((line) => changesOfLine(line, line)),
    ...changesOfNarratives(before, now),
    ...changesOfFiles(before, now),
  ];
}

function changesOfLine(named: SnapshotLine, before?: SnapshotLine, now?: SnapshotLine): VersionChange[] {
  const { quantityId, number, label } = named;
  const at = { quantityId, number, label };
  const figure = { was: before?.value ?? null, now: now?.value ?? null };
  const bothStand = figure.was !== null && figure.now !== null;
  const said = (part: 'note' | 'obstacle') => ({
    part,
    unit: null,
    was: before?.[part] ?? null,
    now: now?.[part] ?? null,
  });
  const changes = [
    { part: 'figure' as const, unit: named.unit, ...figure },
    ...(bothStand
      ? [{ part: 'standing' as const, unit: null, was: before?.standing ?? null, now: now?.standing ?? null }]
      : []),
    said('note'),
    said('obstacle'),
  ];
  return changes.filter(({ was, now: is }) => was !== is).map((change) => ({ ...at, ...change }));
}

function changesOfNarratives(before: ReportSnapshot, now: ReportSnapshot): VersionChange[] {
  const said = (snapshot: ReportSnapshot) =>
    new Map((snapshot.narratives ?? []).map(({ title, text }) => [title, text]));
  const [was, is] = [said(before), said(now)];
  const titles = [...new Set([...is.keys(), ...was.keys()])];
  return titles.flatMap((label) => changeOutside('narrative', label, was.get(label) ?? null, is.get(label) ?? null));
}

function changesOfFiles(before: ReportSnapshot, now: ReportSnapshot): VersionChange[] {
  const named = ({ attachments }: ReportSnapshot) => new Map(attachments.map((file) => [file.sha256, file.fileName]));
  const [was, is] = [named(before), named(now)];
  const hashes = [...new Set([...is.keys(), ...was.keys()])];
  return hashes.flatMap((hash) => {
    const [old, young] = [was.get(hash) ?? null, is.get(hash) ?? null];
    return changeOutside('file', young ?? old ?? '', old, young);
  });
}

function changeOutside(part: ChangedPart, label: string, was: string | null, now: string | null): VersionChange[] {
  return was === now ? [] : [{ part, quantityId: null, number: '', label, unit: null, was, now }];
}
