import { writeDocx } from '#formats/official-document/write-docx.ts';
import { type Context, inReadTransaction } from '../../context.ts';
import { writePaper } from '../../documents/index.ts';
import { NotFound } from '../../errors.ts';
import type { SentFile } from '../../send-file.ts';
import { loadReport } from '../load-report.ts';
import { findSignature } from '../signature-queries.ts';
import { findSnapshots, listVersions } from '../version-queries.ts';
import { type ComposedPaper, composePaper } from './compose-paper.ts';
import { findPaper } from './paper-queries.ts';

export type PaperKind = 'pdf' | 'docx';

const MEDIA_TYPES: Readonly<Record<PaperKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

interface FoundPaper {
  readonly stem: string;
  /** The PDF as it was signed. */
  readonly signed: Buffer | undefined;
  readonly composed: ComposedPaper;
  readonly madeAt: string;
}

/** A frozen version in official layout: as PDF the very file that was signed, else made of the snapshot, always the same. */
export async function getPaper(ctx: Context, id: number, number: number, kind: PaperKind): Promise<SentFile> {
  const { stem, signed, composed, madeAt } = await findFrozen(ctx, id, number);
  const file = (bytes: Uint8Array, words: string): SentFile => ({
    fileName: `${stem}${words}.${kind}`,
    mediaType: MEDIA_TYPES[kind],
    bytes: Buffer.from(bytes),
  });
  const { document, keywords } = composed;
  if (kind === 'docx') return file(writeDocx({ document, madeAt, keywords }), '');
  if (signed) return file(signed, ' - đã ký');
  return file((await writePaper({ document, madeAt, keywords })).bytes, ' - chưa ký');
}

async function findFrozen(ctx: Context, id: number, number: number): Promise<FoundPaper> {
  return inReadTransaction(ctx, async (tx) => {
    const report = await loadReport(ctx, tx, id);
    const version = (await listVersions(tx, report.id)).find((each) => each.number === number);
    const snapshot = version && (await findSnapshots(tx, [version.id])).get(version.id);
    if (!version || !snapshot) throw new NotFound('version-not-found', { number: String(number) });
    const signature = await findSignature(tx, version.id);
    const signing = signature && { ...signature, name: signature.signer.fullName };
    return {
      stem: `${report.agencyShortName} - ${report.periodKey} - bản ${number}`.replace(/[\\/:*?"<>|]/gu, '-'),
      signed: await findPaper(tx, version.id),
      composed: await composePaper(tx, { snapshot, sha256: version.sha256 }, signing ?? null),
      madeAt: signature?.signedAt ?? snapshot.submittedAt,
    };
  });
}
