import { DataError } from '../errors';
import { confirmedUrl } from './confirm-form';
import { TransientError } from './errors';
import { describeNetworkError, follow } from './follow';

/** A server's answer with a file, or with the rest of one. */
export interface FileAnswer {
  /** Throws a {@link TransientError} if the connection ends before the file. */
  body: AsyncGenerator<Uint8Array>;
  /** The position of its first byte in the file. */
  start: number;
  /** Bytes of the whole file, if the server says so. */
  total: number | null;
  /** The server's identifier for this version of the file. */
  version: string | null;
}

export const WEB_PAGE = 'the server answers with a web page instead of the file';

/** Longer pages are not forms for confirmation. */
const LONGEST_PAGE = 1 << 16;

const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Where to request a file. */
export interface Place {
  url: string;
  /** Other hosts to which the server may redirect. */
  hosts?: readonly string[];
}

/**
 * Requests a file, from byte `start` on if it is still that version.
 * @param mayConfirm whether to answer a page that asks to confirm a large file, once.
 * @throws {TransientError} if trying again may help, {DataError} if not.
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
    // The file may have become shorter than what is here: start over.
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

/** The first characters of a page; reads no further. */
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

/** The seconds in `Retry-After`, given in seconds or as a date (RFC 9110, section 10.2.3). */
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
  // If the body is encoded in spite of the request, `fetch` decodes it: length and positions are then not
  // the file's.
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

/** Only a strong validator means that two answers have the same bytes (RFC 9110, section 13.1.5). */
function versionOf(headers: Headers): string | null {
  const etag = headers.get('etag');
  return etag !== null && !etag.startsWith('W/') ? etag : headers.get('last-modified');
}

/**
 * The bytes as they arrive, read one chunk ahead: a broken connection loses what was not read, and an
 * attempt without a byte counts as failed.
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
