/** Something in the record that is not as it was written. The message is for the person who looks into it. */
export interface Fault {
  readonly kind: string;
  readonly message: string;
}

/** SHA-256 as hex; given from outside, since the domain holds no cryptography. */
export type HashText = (text: string) => string;
