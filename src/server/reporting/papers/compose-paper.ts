import { localMoment } from '#server/clock.ts';
import { composeReport } from '#domain/documents/official/compose-report.ts';
import { layOut } from '#domain/documents/official/lay-out.ts';
import type { LaidDocument } from '#domain/documents/official/laid-document.ts';
import { makePlace } from '#domain/documents/official/letterhead.ts';
import type { ReportSnapshot } from '#domain/reporting/snapshot.ts';
import type { Signing } from '#domain/reporting/signing-capacity.ts';
import type { Tx } from '../../context.ts';
import { NotFound } from '../../errors.ts';
import { findLetterhead } from './paper-queries.ts';

export interface FrozenReport {
  readonly snapshot: ReportSnapshot;
  readonly sha256: string;
}

export interface PaperSigning extends Signing {
  readonly name: string;
  readonly signedAt: string;
}

export interface ComposedPaper {
  readonly document: LaidDocument;
  readonly place: string;
  /** Of what frozen text the paper was made. */
  readonly keywords: readonly string[];
}

/** The frozen version as an official document: of the snapshot, the letterhead of the day it was handed up, and who signs. */
export async function composePaper(
  tx: Tx,
  { snapshot, sha256 }: FrozenReport,
  signing: PaperSigning | null,
): Promise<ComposedPaper> {
  const letterhead = await findLetterhead(tx, snapshot.agency.id, localMoment(snapshot.submittedAt).day);
  if (!letterhead) throw new NotFound('report-not-found');
  const { receiver, ...register } = letterhead;
  // The name is the one that was frozen.
  const agency = { ...register, name: snapshot.agency.name };
  const on = signing && localMoment(signing.signedAt).day;
  const paper = { snapshot, agency, receiver, signing: signing && on ? { ...signing, on } : null };
  return {
    document: layOut(composeReport(paper)),
    place: makePlace(agency),
    keywords: [`Bản trình số ${snapshot.number}`, `sha256 ${sha256}`],
  };
}
