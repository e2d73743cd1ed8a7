/** The contents of a file, in pieces of any length. */
export type Bytes = AsyncIterable<Uint8Array>;

/** At least the first `count` bytes, if there are that many, and the whole contents as if unread. */
export async function peekBytes(
  bytes: Bytes,
  count: number,
): Promise<[head: Uint8Array, whole: AsyncGenerator<Uint8Array>]> {
  const chunks = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await chunks.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  const head = joined(read, length);
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      yield* { [Symbol.asyncIterator]: () => chunks };
    } finally {
      await chunks.return?.();
    }
  }
  return [head, whole()];
}

/** Releases bytes that nobody will read: a generator that was never started does not run its `finally`. */
export async function discard(bytes: Bytes): Promise<void> {
  const chunks = bytes[Symbol.asyncIterator]();
  await chunks.next();
  await chunks.return?.();
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
