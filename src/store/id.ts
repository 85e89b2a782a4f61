/** Random bytes; the global loads Node's cryptography at first use, not at start. */
const randomBytes = (size: number): Uint8Array => crypto.getRandomValues(new Uint8Array(size));

/**
 * Makes ids (UUID version 7, RFC 9562) that are unique across machines and sort in the order in which one program made
 * them, even within a millisecond and when the clock is set back meanwhile.
 */
export function idMaker(now: () => Date, random: (size: number) => Uint8Array = randomBytes): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const time = now().getTime();
    if (time > last) {
      last = time;
      counter = 0;
    } else if (++counter > 0xfff) {
      last++;
      counter = 0;
    }
    const rest = Buffer.from(random(8));
    rest[0] = (rest[0]! & 0x3f) | 0x80;
    const hex = last.toString(16).padStart(12, '0') + (0x7000 | counter).toString(16) + rest.toString('hex');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
}
