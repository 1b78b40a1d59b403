import type { SignReport } from '#contract/signatures.ts';
import { signingWords } from '#domain/reporting/signing-capacity.ts';
import { type Context, inTransactionAnswering } from '../context.ts';
import { loadReportToChange } from './load-report.ts';
import { loadToSign, makeSignature, refuseCapacity } from './make-signature.ts';
import { insertPaper } from './papers/paper-queries.ts';
import { insertSignature } from './signature-queries.ts';
import { decideStep, describeStep, saveStep } from './step.ts';

/** The head signs the frozen version that he has approved, word for word. */
export async function signReport(
  ctx: Context,
  id: number,
  version: number,
  wanted: SignReport,
): Promise<{ id: number }> {
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const report = await loadReportToChange(ctx, tx, id, version);
    const step = decideStep(ctx, report, 'sign');
    refuseCapacity(wanted, step.delegationId !== null);
    const toSign = await loadToSign(ctx, tx, report.latestVersionId);
    const { versionNumber, paper, ...made } = await makeSignature(ctx, tx, toSign, wanted);

    const { capacity, signedFor, position } = wanted;
    const { provinceId, agencyId, personId } = ctx.actor;
    const versionId = report.latestVersionId ?? 0;
    await insertSignature(tx, {
      provinceId,
      reportId: id,
      versionId,
      agencyId,
      personId,
      capacity,
      signedFor,
      position,
      ...made,
    });
    await insertPaper(tx, { provinceId, reportId: id, versionId, agencyId, ...paper, madeAt: made.signedAt });
    const inCapacity = signingWords(wanted).replace('\n', ', ');
    // The hashes stand in the log's chain too: neither signature nor paper can be exchanged for another.
    const words = `Ký số (${inCapacity}) phiên bản ${versionNumber}, sha256 ${made.sha256}, bản PDF sha256 ${paper.sha256}, báo cáo`;
    await saveStep(ctx, tx, report, step, { versionId, audit: describeStep(report, 'report.signed', words) });
  });
}
