import { fieldNameAt } from './errors-text/field-sentences.ts';
import { Refused } from './errors.ts';

/** NUL, which no text column holds, and half of a character, which would be stored as another one. */
const UNSTORABLE = /\0|\p{Cs}/u;

/** Where in what was sent a text stands that cannot be kept as it is: ['lines', '3', 'note']; null where there is none. */
function findUnstorable(value: unknown, path: readonly string[] = []): readonly string[] | null {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = UNSTORABLE.test(key) ? path : findUnstorable(inner, [...path, key]);
    if (found) return found;
  }
  return null;
}

/** The guard at the door: a text that could not be stored word for word is refused before anybody works with it. */
export function refuseUnstorable(...sent: readonly unknown[]): void {
  for (const part of sent) {
    const path = findUnstorable(part);
    if (!path) continue;
    const message = `${fieldNameAt(`/${path.join('/')}`)} có ký tự không lưu được (ký tự NUL hoặc nửa ký tự bị cắt, thường do dán từ tệp hỏng). Hãy xóa chỗ đó và gõ lại.`;
    throw new Refused('invalid-request', {}, [{ path: path.join('.'), code: 'unstorable-character', message }]);
  }
}

/** The same for the name of an uploaded file. */
export function refuseUnstorableName(fileName: string): void {
  if (UNSTORABLE.test(fileName)) throw new Refused('file-name-unusable');
}
