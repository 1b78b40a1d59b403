import { makeCertificate } from '#formats/signature/make-certificate.ts';
import type { Db } from '../db/database.ts';
import { insertAuthority, insertSoftwareCertificate } from '../reporting/index.ts';
import type { Cast } from './load-people.ts';
import { people } from './people.ts';

const NAME = 'Chứng thư minh họa';
const validity = { validFrom: '2024-01-01T00:00:00+07:00', validTo: '2029-01-01T00:00:00+07:00' };

/** Gives a head who joins later a certificate of the same authority. */
export type Certify = (personId: number, fullName: string) => Promise<void>;

/** An authority of the demonstration's own and a certificate for each head: they sign like real ones and say in their name what they are. */
export async function loadCertificates(db: Db, provinceId: number, cast: Cast): Promise<Certify> {
  const authority = makeCertificate({ name: NAME, organization: NAME, ...validity, issuer: null });
  await insertAuthority(db, provinceId, { name: NAME, certificate: authority.certificate, illustrative: true });
  const certify: Certify = async (personId, fullName) => {
    const own = makeCertificate({ name: fullName, organization: NAME, ...validity, issuer: authority });
    await insertSoftwareCertificate(db, { provinceId, personId }, own);
  };
  for (const { userName, fullName } of people.filter(({ roles }) => roles.includes('head'))) {
    const person = cast.get(userName);
    if (person) await certify(person.personId, fullName);
  }
  return certify;
}
