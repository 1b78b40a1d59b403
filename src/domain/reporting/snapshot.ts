import { canonicalText } from '#domain/canonical-text.ts';
import type { Decimal } from '#domain/decimal.ts';

/** How sure a figure is: ước thực hiện, sơ bộ, chính thức. */
export const standings = ['estimate', 'preliminary', 'final'] as const;
export type Standing = (typeof standings)[number];

/** One figure as it was signed, with the words that stood beside it on that day. */
export interface SnapshotLine {
  readonly quantityId: number;
  readonly number: string;
  readonly label: string;
  readonly unit: string | null;
  readonly asWritten: string;
  /** Missing is null, and then the note says why. */
  readonly value: Decimal | null;
  readonly standing: Standing;
  readonly note: string | null;
  readonly obstacle: string | null;
}

export interface SnapshotAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly quantityId: number | null;
}

/** A section of the form that was written in words. */
export interface SnapshotNarrative {
  readonly title: string;
  readonly text: string | null;
}

/** A report as it was submitted: it can be read and checked without any other table. */
export interface ReportSnapshot {
  readonly reportId: number;
  readonly number: number;
  readonly replacesNumber: number | null;
  readonly reason: string | null;
  readonly periodKey: string;
  readonly formName: string;
  readonly agency: { readonly id: number; readonly name: string };
  readonly submittedBy: { readonly id: number; readonly name: string };
  readonly submittedAt: string;
  readonly lines: readonly SnapshotLine[];
  readonly attachments: readonly SnapshotAttachment[];
  /** Only where the form asks for words: a snapshot without them keeps the hash that it always had. */
  readonly narratives?: readonly SnapshotNarrative[];
}

/** Whether what is stored has the parts of a report at all: somebody with the keys to the server may have emptied or rewritten it. */
export function isReportSnapshot(stored: unknown): stored is ReportSnapshot {
  if (typeof stored !== 'object' || stored === null) return false;
  const { agency, submittedBy, lines, attachments } = stored as Partial<Record<keyof ReportSnapshot, unknown>>;
  return isPart(agency) && isPart(submittedBy) && [lines, attachments].every(isListOfParts);
}

function isPart(part: unknown): boolean {
  return typeof part === 'object' && part !== null;
}

function isListOfParts(parts: unknown): boolean {
  return Array.isArray(parts) && parts.every(isPart);
}

/** The text whose SHA-256 stands beside a submitted report; the same content gives the same text, to the byte. */
export function snapshotText(snapshot: ReportSnapshot): string {
  const { agency, submittedBy, lines, attachments, narratives, ...facts } = snapshot;
  return canonicalText({
    ...facts,
    agency: { ...agency },
    submittedBy: { ...submittedBy },
    lines: lines.map((line) => ({ ...line })),
    attachments: attachments.map((attachment) => ({ ...attachment })),
    ...(narratives && { narratives: narratives.map((narrative) => ({ ...narrative })) }),
  });
}
