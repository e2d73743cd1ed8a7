import { FollowError } from './errors';

/** What following needs of the world. */
export interface FollowNetwork {
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Asks a server for files. Every method throws a {@link FollowError}, or the reason of its signal. */
export class Server {
  constructor(
    private readonly network: FollowNetwork,
    private readonly signal: AbortSignal,
    /** Told of the bytes that have come, each time. */
    private readonly onBytes: (bytes: number) => void = () => undefined,
  ) {}

  /** @param range bytes that are wanted, the last exclusive; an answer of 200 has all of them instead. */
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
      throw this.#lost(cause);
    }
    // Who answers is who a person was shown.
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

  /** All of an answer. @param most bytes; more are refused. */
  async read(response: Response, most: number): Promise<Uint8Array> {
    const bytes = await this.#take(response, most + 1);
    if (bytes.length > most) throw new FollowError('wrongBytes', `${response.url} is too long.`);
    return bytes;
  }

  /** The first bytes of an answer, which is then broken off; fewer where it is shorter. */
  async readFirst(response: Response, count: number): Promise<Uint8Array> {
    return (await this.#take(response, count)).subarray(0, count);
  }

  /** An answer until there are so many bytes of it, or a few more. */
  async #take(response: Response, count: number): Promise<Uint8Array> {
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
      throw this.#lost(error);
    } finally {
      void reader?.cancel().catch(() => undefined);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  #lost(cause: unknown): Error {
    const { signal } = this;
    if (signal.aborted && signal.reason instanceof Error) return signal.reason;
    const message = cause instanceof Error ? cause.message : String(cause);
    return new FollowError('network', message, { cause });
  }
}
