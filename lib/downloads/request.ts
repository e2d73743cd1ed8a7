import type { OfferedFile } from '../catalogue/offers/types';
import { DownloadError, TransientError } from './errors';
import { retryAfter } from './retry-after';
import type { Network } from './types';

/** A server's response with a file, or the rest of one. */
export interface FileAnswer {
  body: ReadableStream<Uint8Array>;
  /** Position of its first byte in the file. */
  start: number;
  /** Size of the whole file; null if the server does not say. */
  total: number | null;
  /** The server's validator for this version of the file; null if it gives none. */
  version: string | null;
}

const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Requests a file from a given byte on. Even the whole file is requested as a range: browsers then accept only
 * an unencoded response, so lengths and positions are those of the file. Unlike `If-Range`, a range needs no
 * CORS preflight.
 * @see https://fetch.spec.whatwg.org/#http-network-or-cache-fetch (`Accept-Encoding`)
 * @throws {TransientError} if another attempt may succeed, otherwise {DownloadError}.
 */
export async function requestFile(
  offer: Pick<OfferedFile, 'url' | 'hosts'>,
  start: number,
  network: Network,
  signal: AbortSignal,
): Promise<FileAnswer> {
  const response = await ask(offer.url, { range: `bytes=${start}-` }, network, signal);
  checkHost(response, offer);
  if (response.status === 416 && start > 0) {
    // The file may now be shorter than the stored part.
    return requestFile(offer, 0, network, signal);
  }
  checkStatus(response, network);
  if (/^(text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '')) {
    throw new DownloadError('webPage', `A web page was sent: ${response.url}`);
  }
  return readHead(response, start);
}

/** Downloads a text. @param most the most bytes accepted. @throws {DownloadError} */
export async function requestText(
  url: string,
  most: number,
  network: Network,
  signal: AbortSignal,
): Promise<string> {
  const response = await ask(url, {}, network, signal);
  checkHost(response, { url });
  checkStatus(response, network);
  try {
    const content = await response.blob();
    if (content.size > most) throw new DownloadError('wrongBytes', `${url} is too long.`);
    return await content.text();
  } catch (error) {
    throw error instanceof DownloadError ? error : connectionError(error, network, signal);
  }
}

async function ask(url: string, headers: HeadersInit, network: Network, signal: AbortSignal) {
  try {
    return await network.fetch(url, {
      headers,
      signal,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch (error) {
    throw connectionError(error, network, signal);
  }
}

/** The error for a failed connection: the signal's reason if it was aborted. */
export function connectionError(error: unknown, network: Network, signal: AbortSignal): Error {
  if (signal.aborted && signal.reason instanceof Error) return signal.reason;
  const message = error instanceof Error ? error.message : String(error);
  return new TransientError(network.online() ? 'network' : 'offline', message);
}

/** A redirect may choose who answers, but only among the hosts that the person was shown. */
function checkHost({ url, body }: Response, offer: Pick<OfferedFile, 'url' | 'hosts'>): void {
  const host = new URL(url).host;
  if ([new URL(offer.url).host, ...(offer.hosts ?? [])].includes(host)) return;
  void body?.cancel();
  throw new DownloadError('elsewhere', `${offer.url} leads to ${host}.`);
}

function checkStatus(response: Response, network: Network): void {
  const { ok, status, headers, body, url } = response;
  if (ok) return;
  void body?.cancel();
  const message = `${url} answers ${status}.`;
  if (!RETRIED.has(status)) throw new DownloadError('refused', message);
  const wait = retryAfter(headers.get('retry-after'), network.now());
  throw new TransientError(status === 429 ? 'busy' : 'network', message, wait);
}

/** For another origin, CORS may hide headers: both those of the range and of the version. */
function readHead({ status, headers, body }: Response, asked: number): FileAnswer {
  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '');
  const start = status === 206 ? (range ? Number(range[1]) : asked) : 0;
  const encoded = !/^(identity)?$/i.test(headers.get('content-encoding') ?? '');
  const length = encoded ? null : headers.get('content-length');
  const rest = length ? start + Number(length) : null;
  const etag = headers.get('etag');
  return {
    body:
      body ??
      new ReadableStream({
        start: (controller) => {
          controller.close();
        },
      }),
    start,
    total: status === 206 && range ? Number(range[2]) : rest,
    // Only a strong validator says that two answers have the same bytes (RFC 9110, section 13.1.5).
    version: etag !== null && !etag.startsWith('W/') ? etag : headers.get('last-modified'),
  };
}
