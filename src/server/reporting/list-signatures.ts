import type { SignatureList } from '#contract/signatures.ts';
import { signingWords } from '#domain/reporting/signing-capacity.ts';
import { isGoodPdf, type PdfCheck } from '#formats/signature/pdf/verify-pdf.ts';
import { isGood } from '#formats/signature/verify-signature.ts';
import { type Context, inReadTransaction, type Tx } from '../context.ts';
import { pdfSentence } from '../errors-text/index.ts';
import { judgeSignature } from './judge-signature.ts';
import { loadReport } from './load-report.ts';
import { listSignatures, type SignatureRow } from './signature-queries.ts';

type ListedSignature = SignatureList['signatures'][number];

/** A report's signatures, each checked at this very moment. */
export async function listReportSignatures(ctx: Context, id: number): Promise<SignatureList> {
  return inReadTransaction(ctx, async (tx) => {
    await loadReport(ctx, tx, id);
    const signatures: ListedSignature[] = [];
    for (const row of await listSignatures(tx, id)) signatures.push(await viewSignature(ctx, tx, row));
    return { signatures };
  });
}

async function viewSignature(ctx: Context, tx: Tx, row: SignatureRow): Promise<ListedSignature> {
  const { check, paper } = await judgeSignature(tx, ctx.actor.provinceId, row);
  const { integrity, trust, validity, signer: certificate } = check;
  return {
    versionNumber: row.versionNumber,
    signer: row.signer,
    signedAt: row.signedAt,
    words: signingWords(row).split('\n'),
    good: isGood(check),
    integrity,
    trust,
    validity,
    certificate,
    paper: paper && viewPaper(paper),
  };
}

function viewPaper(check: PdfCheck): NonNullable<ListedSignature['paper']> {
  const good = isGoodPdf(check);
  return { good, fault: good ? null : pdfSentence(check) };
}
