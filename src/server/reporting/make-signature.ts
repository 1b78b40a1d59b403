import { createHash } from 'node:crypto';
import type { SignReport } from '#contract/signatures.ts';
import { findSigningProblem, type Signing, signingWords } from '#domain/reporting/signing-capacity.ts';
import { snapshotText } from '#domain/reporting/snapshot.ts';
import { embedSignature } from '#formats/signature/embed-signature.ts';
import { type PreparedSignature, prepareSignature, type SigningIntent } from '#formats/signature/prepare-signature.ts';
import { signPrepared } from '#formats/signature/software-signer.ts';
import { isGood, verifySignature } from '#formats/signature/verify-signature.ts';
import { type Context, type Tx } from '../context.ts';
import { NotFound, Refused } from '../errors.ts';
import { signatureSentence } from '../errors-text/index.ts';
import { finishPaper, preparePaper, type SignedPaper } from './papers/sign-paper.ts';
import { findToSign, listAuthorities, type ToSign } from './signature-queries.ts';

/** A signature prepared for a token is waited for this long. */
const LONGEST_SIGNING_MS = 15 * 60 * 1000;

export interface MadeSignature {
  cms: Uint8Array;
  certificate: Uint8Array;
  sha256: string;
  signedAt: string;
  versionNumber: number;
  paper: SignedPaper;
}

export async function loadToSign(ctx: Context, tx: Tx, versionId: number | null): Promise<ToSign> {
  const wanted = versionId === null ? undefined : await findToSign(tx, versionId, ctx.actor.personId);
  if (!wanted) throw new NotFound('version-not-found');
  if (hashOf(Buffer.from(snapshotText(wanted.snapshot))) !== wanted.sha256) throw new Refused('version-altered');
  return wanted;
}

/** The capacity in which a person signs has to be one that he may sign in. */
export function refuseCapacity(signing: Signing, isStandIn: boolean): void {
  const problem = findSigningProblem(signing, isStandIn);
  if (problem) throw new Refused(problem);
}

export function intentOf(wanted: ToSign, signing: Signing, certificate: Uint8Array, signedAt: string): SigningIntent {
  const content = new TextEncoder().encode(snapshotText(wanted.snapshot));
  return { content, certificate, signedAt, statement: signingWords(signing) };
}

/** Signs with the demonstration's key, or takes what a token has signed; what is not good is never stored. */
export async function makeSignature(
  ctx: Context,
  tx: Tx,
  wanted: ToSign,
  { token, ...signing }: SignReport,
): Promise<MadeSignature> {
  const { certificate, signedAt, over } = token ? fromToken(ctx, token) : inSoftware(ctx, wanted);
  const intent = intentOf(wanted, signing, certificate, signedAt);
  const cms = embedSignature(intent, over('figures', prepareSignature(intent)));
  const authorities = await listAuthorities(tx, ctx.actor.provinceId, ctx.today);
  const check = verifySignature(cms, intent.content, authorities);
  if (!isGood(check)) throw new Refused('signature-refused', { why: signatureSentence(check) });
  if (!isSamePerson(check.signer?.name ?? '', wanted.signerName)) {
    throw new Refused('certificate-of-another', { name: check.signer?.name ?? '', signer: wanted.signerName });
  }
  const prepared = await preparePaper(tx, wanted, { ...signing, certificate, signedAt });
  const paper = finishPaper(prepared, over('paper', prepared.signature), authorities);
  return { cms, certificate, sha256: hashOf(cms), signedAt, versionNumber: wanted.versionNumber, paper };
}

/** A key at hand: what it puts on the figures and on the paper. */
interface Key {
  certificate: Uint8Array;
  signedAt: string;
  over: (what: 'figures' | 'paper', prepared: PreparedSignature) => Uint8Array;
}

function fromToken(ctx: Context, token: NonNullable<SignReport['token']>): Key {
  const age = Date.parse(ctx.now) - Date.parse(token.signedAt);
  if (age < 0 || age > LONGEST_SIGNING_MS) throw new Refused('signing-too-slow');
  const certificate = readToken(token.certificate);
  const made = { figures: token.signature, paper: token.paperSignature };
  return { certificate, signedAt: token.signedAt, over: (what) => Buffer.from(made[what], 'base64') };
}

/** The certificate as a token's software gives it, in base64; refused where it is none. */
export function readToken(certificate: string): Uint8Array {
  const der = Buffer.from(certificate, 'base64');
  try {
    prepareSignature({ content: der, certificate: der, signedAt: '2024-01-01T00:00:00Z', statement: '' });
    embedSignature({ content: der, certificate: der, signedAt: '2024-01-01T00:00:00Z', statement: '' }, der);
    return der;
  } catch {
    throw new Refused('certificate-unreadable');
  }
}

function inSoftware(ctx: Context, wanted: ToSign): Key {
  const { certificate, privateKey } = wanted;
  if (!certificate || !privateKey) throw new Refused('no-software-certificate', { signer: wanted.signerName });
  return { certificate, signedAt: ctx.now, over: (_, { attributes }) => signPrepared(attributes, privateKey) };
}

const plainName = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('vi');
const isSamePerson = (one: string, other: string): boolean => plainName(one) === plainName(other);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
