import { GetError, TransientError } from './errors';

/** Bytes that are kept at a time: what a page that is closed loses at most. */
const CHUNK = 1 << 20;

interface Keeping {
  /** The next piece; undefined at the end. */
  read: () => Promise<Uint8Array | undefined>;
  /** The place of the first byte in the file. */
  start: number;
  /** Bytes at most of the whole file. */
  most: number;
  append: (bytes: readonly Uint8Array[]) => Promise<void>;
  onBytes: (bytes: number) => void;
  /** Whether someone has stopped it, and what came is to be kept. */
  stopped: () => boolean;
}

/**
 * Keeps bytes as they come, and what has come where they end early but another try may go on.
 * @returns bytes of the file that are here now.
 * @throws {GetError} where they are a web page or too many, and whatever reading and keeping throw.
 */
export async function keepBytes(keeping: Keeping): Promise<number> {
  const { read, start, most, append, onBytes, stopped } = keeping;
  let waiting: Uint8Array[] = [];
  let [got, kept] = [start, start];
  const flush = async () => {
    if (got === kept) return;
    const bytes = waiting;
    [waiting, kept] = [[], got];
    await append(bytes);
  };
  try {
    for (let piece = await read(); piece; piece = await read()) {
      if (got === 0) refusePage(piece);
      if (got + piece.length > most) {
        throw new GetError('wrongBytes', `The server sends more than ${most} bytes.`);
      }
      waiting.push(piece);
      got += piece.length;
      if (got - kept >= CHUNK) await flush();
      onBytes(got);
    }
  } catch (error) {
    if (error instanceof TransientError || stopped()) await flush();
    throw error;
  }
  await flush();
  return got;
}

/** Some servers send a page and call it a file. */
function refusePage(beginning: Uint8Array): void {
  const text = new TextDecoder().decode(beginning.subarray(0, 256));
  if (/^\s*<(!doctype\s+html|html)\b/i.test(text)) {
    throw new GetError('webPage', 'The server sends a web page instead of the file.');
  }
}
