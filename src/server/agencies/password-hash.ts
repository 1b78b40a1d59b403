import { hash, verify } from '@node-rs/argon2';
import { Refused } from '#server/errors.ts';

// OWASP's least parameters for argon2id; the library's own constant is an ambient enum, so the number stands here.
const ARGON2ID = 2;
const STRENGTH = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
const MAY_WAIT = 300;

let running = 0;
const waiting: (() => void)[] = [];

/** Hashing takes 20 to 55 ms of a core: in the hour of the due day it queues here and leaves the other cores alone. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAY_WAIT) throw new Refused('sign-in-busy');
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export async function hashPassword(password: string): Promise<string> {
  return inTurn(async () => hash(password.normalize('NFC'), STRENGTH));
}

export async function verifyPassword({ hash: kept, password }: { hash: string; password: string }): Promise<boolean> {
  return inTurn(async () => verify(kept, password.normalize('NFC')));
}
