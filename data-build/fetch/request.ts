import { DataError } from '../errors';
import { confirmedUrl } from './confirm-form';
import { TransientError } from './errors';
import { describeNetworkError, follow } from './follow';

/** A server's answer with a file, or with the rest of one. */
export interface FileAnswer {
  /** Ends with a {@link TransientError} when the connection does before the file. */
  body: AsyncGenerator<Uint8Array>;
  /** The place of its first byte in the file. */
  start: number;
  /** Bytes of the whole file, where the server says. */
  total: number | null;
  /** What the server calls this version of the file. */
  version: string | null;
}

export const WEB_PAGE = 'the server answers with a web page instead of the file';

/** Longer pages ask for no confirmation. */
const LONGEST_PAGE = 1 << 16;

const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Where a file is asked for. */
export interface Place {
  url: string;
  /** Other hosts that the server may lead to. */
  hosts?: readonly string[];
}

/**
 * Asks for a file, from byte `start` on if it is still of that version.
 * @param mayConfirm whether a page that asks to confirm a large file is answered, once.
 * @throws {TransientError} when it is worth another try, {DataError} when not.
 */
export async function requestFile(
  { url, hosts = [] }: Place,
  start: number,
  version: string | null,
  signal: AbortSignal,
  mayConfirm = true,
): Promise<FileAnswer> {
  const headers: Record<string, string> = { 'accept-encoding': 'identity' };
  if (start > 0 && version !== null) {
    headers.range = `bytes=${start}-`;
    headers['if-range'] = version;
  }
  const response = await follow(url, hosts, { headers, signal });
  if (!response.ok) {
    await response.body?.cancel();
    // The file may have become shorter than what is here: start anew.
    if (response.status === 416 && start > 0) {
      return requestFile({ url, hosts }, 0, null, signal, mayConfirm);
    }
    const answer = `the server answers ${response.status} ${response.statusText}`.trim();
    if (!RETRIED.has(response.status)) throw new DataError(answer);
    throw new TransientError(answer, secondsToWait(response.headers.get('retry-after')));
  }
  if (/^text\/html|^application\/xhtml/i.test(response.headers.get('content-type') ?? '')) {
    const confirmed = mayConfirm ? confirmedUrl(await beginningOf(response), url) : null;
    await response.body?.cancel();
    if (confirmed === null) throw new DataError(WEB_PAGE);
    return requestFile({ url: confirmed, hosts }, start, version, signal, false);
  }
  return readHead(response);
}

/** The first characters of a page, which is read no further. */
async function beginningOf({ body }: Response): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body.values({ preventCancel: true })) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= LONGEST_PAGE) break;
  }
  return text;
}

/** What `Retry-After` comes to: seconds, or a date (RFC 9110, section 10.2.3). */
function secondsToWait(header: string | null): number {
  if (header === null) return 0;
  const seconds = /^\s*\d+\s*$/.test(header)
    ? Number(header)
    : (Date.parse(header) - Date.now()) / 1000;
  return Math.max(0, seconds || 0);
}

function readHead({ status, headers, body }: Response): FileAnswer {
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  if (status === 206 && range === null) throw new TransientError('the server sends no range');
  // What is encoded after all is decoded as it comes: its length and places are not the file's.
  const encoded = !/^(identity)?$/i.test(headers.get('content-encoding') ?? '');
  const length = encoded ? null : headers.get('content-length');
  const total = range ? Number(range[2]) : length === null ? NaN : Number(length);
  return {
    body: received(body ?? new ReadableStream()),
    start: status === 206 ? Number(range![1]) : 0,
    total: Number.isNaN(total) ? null : total,
    version: encoded ? null : versionOf(headers),
  };
}

/** Only a strong validator says that two answers have the same bytes (RFC 9110, section 13.1.5). */
function versionOf(headers: Headers): string | null {
  const etag = headers.get('etag');
  return etag !== null && !etag.startsWith('W/') ? etag : headers.get('last-modified');
}

/**
 * The bytes as they come, read one piece ahead: a connection that breaks takes what was not read
 * with it, and a try that brings no byte is a failed one.
 */
function received(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  const read = (): ReturnType<typeof reader.read> => {
    const next = reader.read();
    next.catch(() => undefined);
    return next;
  };
  let ahead = read();
  return (async function* () {
    try {
      for (;;) {
        const { done, value } = await ahead;
        if (done) return;
        ahead = read();
        yield value;
      }
    } catch (error) {
      throw new TransientError(describeNetworkError(error));
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  })();
}
