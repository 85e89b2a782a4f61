/** Numbers at rest, little-endian: base64 in a source file, plain bytes where the build has put them into a file of their own. */
export type Packed = string | Uint8Array;

/** The bytes of packed numbers, where typed arrays of any kind can begin. */
export function bytesOf(packed: Packed): Uint8Array<ArrayBuffer> {
  const bytes = typeof packed === 'string' ? Buffer.from(packed, 'base64') : packed;
  if (bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer)
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint8Array.from(bytes);
}

/** Packed 32-bit numbers. */
export function int32Of(packed: Packed): Int32Array {
  const { buffer, byteOffset, byteLength } = bytesOf(packed);
  return new Int32Array(buffer, byteOffset, byteLength >> 2);
}

/** Packed 16-bit numbers without sign. */
export function uint16Of(packed: Packed): Uint16Array {
  const { buffer, byteOffset, byteLength } = bytesOf(packed);
  return new Uint16Array(buffer, byteOffset, byteLength >> 1);
}
