import { DownloadError, TransientError } from './errors';

/** Bytes stored at a time: the most that is lost when the page is closed. */
const CHUNK = 1 << 20;

interface Keeping {
  /** The next piece; undefined at the end. */
  read: () => Promise<Uint8Array | undefined>;
  /** Position of the first byte in the file. */
  start: number;
  /** The most bytes of the whole file. */
  most: number;
  append: (bytes: readonly Uint8Array[]) => Promise<void>;
  onBytes: (bytes: number) => void;
  /** Whether the download was stopped, so that bytes not yet stored should be. */
  stopped: () => boolean;
}

/**
 * Stores bytes as they arrive, including the last ones before a failure that another attempt may continue from.
 * @returns the number of bytes of the file now stored.
 * @throws {DownloadError} if they are a web page or too many, and whatever reading and storing throw.
 */
export async function keepBytes(keeping: Keeping): Promise<number> {
  const { read, start, most, append, onBytes, stopped } = keeping;
  let waiting: Uint8Array[] = [];
  let [received, stored] = [start, start];
  const flush = async () => {
    if (received === stored) return;
    const bytes = waiting;
    [waiting, stored] = [[], received];
    await append(bytes);
  };
  try {
    for (let piece = await read(); piece; piece = await read()) {
      if (received === 0) refusePage(piece);
      if (received + piece.length > most) {
        throw new DownloadError('wrongBytes', `The server sends more than ${most} bytes.`);
      }
      waiting.push(piece);
      received += piece.length;
      if (received - stored >= CHUNK) await flush();
      onBytes(received);
    }
  } catch (error) {
    if (error instanceof TransientError || stopped()) await flush();
    throw error;
  }
  await flush();
  return received;
}

/** Some servers send a web page as if it were the file. */
function refusePage(beginning: Uint8Array): void {
  const text = new TextDecoder().decode(beginning.subarray(0, 256));
  if (/^\s*<(!doctype\s+html|html)\b/i.test(text)) {
    throw new DownloadError('webPage', 'The server sends a web page instead of the file.');
  }
}
