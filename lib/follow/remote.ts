import { FollowError } from './errors';

/** What following needs of the world. */
export interface FollowNetwork {
  fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** A folder on a server. */
export class Remote {
  constructor(
    private readonly folder: string,
    private readonly network: FollowNetwork,
    private readonly signal: AbortSignal,
    /** Told of the bytes that have come, each time. */
    private readonly onBytes: (bytes: number) => void = () => undefined,
  ) {}

  /** A whole file. @param most bytes; more are refused. @throws {FollowError} */
  async whole(name: string, most: number): Promise<Uint8Array> {
    return this.#read(await this.#ask(name, {}), most);
  }

  /**
   * Bytes `start` to `end` (exclusive) of a file; all of it where the server knows no ranges.
   * @param size bytes of the whole file.
   * @throws {FollowError}
   */
  async range(
    name: string,
    start: number,
    end: number,
    size: number,
  ): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
    const response = await this.#ask(name, { range: `bytes=${start}-${end - 1}` });
    const isWhole = response.status !== 206;
    const bytes = await this.#read(response, isWhole ? size : end - start);
    if (!isWhole && bytes.length !== end - start) {
      throw new FollowError('wrongBytes', `${name} has no bytes ${start} to ${end}.`);
    }
    return { bytes, isWhole };
  }

  async #ask(name: string, headers: HeadersInit): Promise<Response> {
    const url = new URL(name, this.folder);
    let response: Response;
    try {
      response = await this.network.fetch(url.href, {
        headers,
        signal: this.signal,
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
    } catch (cause) {
      throw this.#lost(cause);
    }
    // Who answers is who a person was shown.
    const host = new URL(response.url || url).host;
    const fault = !response.ok
      ? new FollowError('refused', `${url.href} answers ${response.status}.`)
      : host !== url.host
        ? new FollowError('elsewhere', `${url.href} leads to ${host}.`)
        : null;
    if (!fault) return response;
    void response.body?.cancel();
    throw fault;
  }

  async #read(response: Response, most: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    const reader = response.body?.getReader();
    try {
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
        parts.push(next.value);
        length += next.value.length;
        this.onBytes(next.value.length);
        if (length > most) throw new FollowError('wrongBytes', `${response.url} is too long.`);
      }
    } catch (error) {
      void reader?.cancel().catch(() => undefined);
      throw error instanceof FollowError ? error : this.#lost(error);
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
