/** Writers nest lists and dictionaries a few deep; thousands make the library walk back and forth for seconds. */
const DEEPEST = 256;
const CODES = { s: 0x73, o: 0x6f, '[': 0x5b, ']': 0x5d, '<': 0x3c, '>': 0x3e } as const;

/** How a place changes the depth of lists and dictionaries, and how many signs it takes. */
function stepAt(file: Buffer, at: number): readonly [change: number, length: number] {
  const code = file[at];
  if (code === CODES['[']) return [1, 1];
  if (code === CODES[']']) return [-1, 1];
  if (code === CODES['<'] && file[at + 1] === CODES['<']) return [1, 2];
  return code === CODES['>'] && file[at + 1] === CODES['>'] ? [-1, 2] : [0, 1];
}

/** Where the words "obj" or "stream … endstream" end that begin here; 0 where neither does. */
function endOfWord(file: Buffer, at: number): number {
  if (file[at] === CODES.o) return file.toString('latin1', at, at + 3) === 'obj' ? at + 3 : 0;
  if (file[at] !== CODES.s || file.toString('latin1', at, at + 6) !== 'stream') return 0;
  const end = file.indexOf('endstream', at);
  return end < 0 ? file.length : end + 9;
}

/** Whether lists and dictionaries of one object stand in each other deeper than any writer puts them. */
export function isNestedTooDeep(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let depth = 0;
  for (let at = 0; at < file.length;) {
    const end = endOfWord(file, at);
    if (end > 0) {
      depth = 0;
      at = end;
      continue;
    }
    const [change, length] = stepAt(file, at);
    depth = Math.max(0, depth + change);
    if (depth > DEEPEST) return true;
    at += length;
  }
  return false;
}
