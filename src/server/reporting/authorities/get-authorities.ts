import { createHash } from 'node:crypto';
import type { AuthorityList } from '#contract/authorities.ts';
import { mayManageAuthorities } from '#domain/agencies/policy.ts';
import { readCertificate } from '#formats/signature/certificate.ts';
import { type Context, inReadTransaction } from '../../context.ts';
import { listAuthorityRows } from './authority-queries.ts';

/** Whose certificates the province believes, and since when. */
export async function getAuthorities(ctx: Context): Promise<AuthorityList> {
  return inReadTransaction(ctx, async (tx) => ({
    mayChange: mayManageAuthorities(ctx.actor),
    authorities: (await listAuthorityRows(tx, ctx.actor.provinceId)).map(({ certificate, ...row }) => ({
      ...row,
      certificate: readCertificate(certificate),
      fingerprint: createHash('sha256').update(certificate).digest('hex').toUpperCase(),
    })),
  }));
}
