import { concat } from '../pack/bits/concat';
import { FollowError } from './errors';

/** The network and clock used for following. */
export interface FollowNetwork {
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Downloads files from a server. Every method throws a {@link FollowError}, or the signal's reason if aborted. */
export class Server {
  constructor(
    private readonly network: FollowNetwork,
    private readonly signal: AbortSignal,
    /** Called with the number of bytes after each read. */
    private readonly onBytes: (bytes: number) => void = () => undefined,
  ) {}

  /** @param range the bytes wanted, `end` exclusive; a response with status 200 has the whole file instead. */
  async ask(address: string, range?: { start: number; end: number }): Promise<Response> {
    let response: Response;
    try {
      response = await this.network.fetch(address, {
        headers: range ? { range: `bytes=${range.start}-${range.end - 1}` } : {},
        signal: this.signal,
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
    } catch (cause) {
      throw this.#connectionError(cause);
    }
    // Only the host that the person was shown may answer.
    const [asked, { host }] = [new URL(address).host, new URL(response.url || address)];
    const fault = !response.ok
      ? new FollowError('refused', `${address} answers ${response.status}.`)
      : host !== asked
        ? new FollowError('elsewhere', `${address} leads to ${host}.`)
        : null;
    if (!fault) return response;
    void response.body?.cancel();
    throw fault;
  }

  /** Reads a whole response. @param most the most bytes accepted. */
  async read(response: Response, most: number): Promise<Uint8Array> {
    const bytes = await this.#readUntil(response, most + 1);
    if (bytes.length > most) throw new FollowError('wrongBytes', `${response.url} is too long.`);
    return bytes;
  }

  /** Reads the first bytes of a response, then cancels it; fewer if it is shorter. */
  async readFirst(response: Response, count: number): Promise<Uint8Array> {
    return (await this.#readUntil(response, count)).subarray(0, count);
  }

  /** Reads a response until at least `count` bytes are there, then cancels it. */
  async #readUntil(response: Response, count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    const reader = response.body?.getReader();
    try {
      while (length < count) {
        const next = await reader?.read();
        if (!next || next.done) break;
        parts.push(next.value);
        length += next.value.length;
        this.onBytes(next.value.length);
      }
    } catch (error) {
      throw this.#connectionError(error);
    } finally {
      void reader?.cancel().catch(() => undefined);
    }
    return concat(parts);
  }

  #connectionError(cause: unknown): Error {
    const { signal } = this;
    if (signal.aborted && signal.reason instanceof Error) return signal.reason;
    const message = cause instanceof Error ? cause.message : String(cause);
    return new FollowError('network', message, { cause });
  }
}
