import { Unreadable } from '../unreadable.ts';

/** Little-endian numbers out of bytes; reading beyond the end is refused as damage, never answered with nothing. */
export class ByteView {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#checked(at, 1));
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#checked(at, 2), true);
  }

  i16(at: number): number {
    return this.#view.getInt16(this.#checked(at, 2), true);
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#checked(at, 4), true);
  }

  i32(at: number): number {
    return this.#view.getInt32(this.#checked(at, 4), true);
  }

  part(at: number, length: number): Uint8Array {
    this.#checked(at, length);
    return this.bytes.subarray(at, at + length);
  }

  #checked(at: number, length: number): number {
    if (at < 0 || length < 0 || at + length > this.bytes.length) throw new Unreadable('damaged', '.doc');
    return at;
  }
}

/** The characters of UTF-16 bytes. */
export const utf16 = (bytes: Uint8Array): string => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
