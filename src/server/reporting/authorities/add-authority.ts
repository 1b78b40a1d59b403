import { X509Certificate } from 'node:crypto';
import type { AddAuthority } from '#contract/authorities.ts';
import { mayManageAuthorities } from '#domain/agencies/policy.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { type CertificateFacts, readCertificate } from '#formats/signature/certificate.ts';
import { recordAudit } from '../../audit/index.ts';
import { type Context, inTransaction } from '../../context.ts';
import { Refused } from '../../errors.ts';
import { addAuthorityRow } from './authority-queries.ts';

/** From a day on the province believes certificates of this authority. */
export async function addAuthority(ctx: Context, given: AddAuthority): Promise<{ id: number }> {
  if (!mayManageAuthorities(ctx.actor)) throw new Refused('not-your-role');
  const { trustedFrom, legalBasis } = given;
  if (!isDay(trustedFrom)) throw new Refused('authority-day-wrong');
  const { der, facts } = readAuthority(given.certificate);
  if (facts.validTo < ctx.now) throw new Refused('authority-expired', { name: facts.name });
  const { provinceId, personId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    const { name } = facts;
    const row = { provinceId, name, certificate: der, trustedFrom, legalBasis, personId, at: ctx.now };
    const id = await addAuthorityRow(tx, row);
    if (id === undefined) throw new Refused('authority-known', { name });
    await recordAudit(ctx, tx, {
      action: 'authority.added',
      subjectKind: 'authority',
      subjectId: id,
      detail: `Tin cậy nơi cấp chứng thư “${name}” (số ${facts.serial}) từ ${formatDay(trustedFrom)}. Căn cứ: ${legalBasis}`,
    });
    return { id };
  });
}

/** PEM or base64 of DER; an authority's own certificate, and nobody else's. */
function readAuthority(text: string): { der: Uint8Array; facts: CertificateFacts } {
  const der = Buffer.from(text.replace(/-----(?:BEGIN|END) CERTIFICATE-----/gu, '').replace(/\s/gu, ''), 'base64');
  const facts = readCertificate(der);
  if (!facts) throw new Refused('certificate-unreadable');
  if (!new X509Certificate(der).ca) throw new Refused('not-an-authority', { name: facts.name });
  return { der, facts };
}
