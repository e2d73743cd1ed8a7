import type { OfferedFile } from '../catalogue/offers/types';
import { GetError, TransientError } from './errors';
import { retryAfter } from './retry-after';
import type { Network } from './types';

/** A server's answer with a file, or with the rest of one. */
export interface FileAnswer {
  body: ReadableStream<Uint8Array>;
  /** The place of its first byte in the file. */
  start: number;
  /** Bytes of the whole file, where the server says. */
  total: number | null;
  /** What the server calls this version of the file, where it says. */
  version: string | null;
}

const RETRIED = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Asks for a file from a byte on. A range is asked for from the first byte too: browsers then ask
 * for the bytes as they are, not in gzip, so that their length and places are the file's. It needs no
 * leave of the server's by CORS, where `If-Range` would.
 * @see https://fetch.spec.whatwg.org/#http-network-or-cache-fetch (`Accept-Encoding`)
 * @throws {TransientError} when it is worth another try, {GetError} when not.
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
    // The file may have become shorter than what is here.
    return requestFile(offer, 0, network, signal);
  }
  checkStatus(response, network);
  if (/^(text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '')) {
    throw new GetError('webPage', `A web page was sent: ${response.url}`);
  }
  return readHead(response, start);
}

/** The whole answer to a request for text. @throws {GetError} */
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
    if (content.size > most) throw new GetError('wrongBytes', `${url} is too long.`);
    return await content.text();
  } catch (error) {
    throw error instanceof GetError ? error : lost(error, network, signal);
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
    throw lost(error, network, signal);
  }
}

/** What a connection that fails comes to; whoever stopped it hears of that instead. */
export function lost(error: unknown, network: Network, signal: AbortSignal): Error {
  if (signal.aborted && signal.reason instanceof Error) return signal.reason;
  const message = error instanceof Error ? error.message : String(error);
  return new TransientError(network.online() ? 'network' : 'offline', message);
}

/** A server that leads elsewhere chooses who answers: only the hosts that a person was shown may. */
function checkHost({ url, body }: Response, offer: Pick<OfferedFile, 'url' | 'hosts'>): void {
  const host = new URL(url).host;
  if ([new URL(offer.url).host, ...(offer.hosts ?? [])].includes(host)) return;
  void body?.cancel();
  throw new GetError('elsewhere', `${offer.url} leads to ${host}.`);
}

function checkStatus(response: Response, network: Network): void {
  const { ok, status, headers, body, url } = response;
  if (ok) return;
  void body?.cancel();
  const message = `${url} answers ${status}.`;
  if (!RETRIED.has(status)) throw new GetError('refused', message);
  const wait = retryAfter(headers.get('retry-after'), network.now());
  throw new TransientError(status === 429 ? 'busy' : 'network', message, wait);
}

/** Of another origin, not all headers may show: neither the range's nor the version's. */
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
