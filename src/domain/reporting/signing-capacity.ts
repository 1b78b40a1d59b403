/** In whose name a person signs (Decree 30/2020/NĐ-CP, Article 13): in his own post, TM., KT., TL. or TUQ. */
export const signingCapacities = ['own', 'TM', 'KT', 'TL', 'TUQ'] as const;
export type SigningCapacity = (typeof signingCapacities)[number];

export interface Signing {
  readonly capacity: SigningCapacity;
  /** Whom the person signs for, as the paper names it: 'GIÁM ĐỐC', 'ỦY BAN NHÂN DÂN'; null in his own post. */
  readonly signedFor: string | null;
  readonly position: string;
}

export type SigningProblem =
  'signed-for-missing' | 'signed-for-not-asked' | 'position-missing' | 'stand-in-signs-as-own';

/** What is wrong with a capacity; one who holds the post only by delegation never signs as if it were his own. */
export function findSigningProblem(signing: Signing, isStandIn: boolean): SigningProblem | null {
  const named = (signing.signedFor ?? '').trim() !== '';
  if (signing.position.trim() === '') return 'position-missing';
  if (signing.capacity === 'own') {
    if (isStandIn) return 'stand-in-signs-as-own';
    return named ? 'signed-for-not-asked' : null;
  }
  return named ? null : 'signed-for-missing';
}

/** The words above a signature, one line over the other: 'KT. GIÁM ĐỐC' / 'PHÓ GIÁM ĐỐC'. They are signed together with the report. */
export function signingWords({ capacity, signedFor, position }: Signing): string {
  const own = position.trim().toLocaleUpperCase('vi');
  if (capacity === 'own') return own;
  return `${capacity}. ${(signedFor ?? '').trim().toLocaleUpperCase('vi')}\n${own}`;
}
