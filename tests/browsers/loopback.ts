import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { generate } from 'selfsigned';

/** What a server gives for an address. */
export interface Answer {
  status?: number;
  contentType: string;
  headers?: Record<string, string>;
  body: string | Buffer;
  /** The connection breaks after so many bytes of the body. */
  cutAfter?: number;
}

/** @param sent the request's body. An answer may be a while in coming; null is a 404. */
export type Respond = (
  url: URL,
  sent: string,
  request: IncomingMessage,
) => Answer | null | Promise<Answer | null>;

/**
 * Stands for every host of the web on this machine's loopback. Other than what a driver answers in
 * the browser's place, its pages and pictures come through the network as on any site, and no driver
 * need be there at all.
 */
export class Loopback implements AsyncDisposable {
  private constructor(private readonly server: Server) {}

  static async start(respond: Respond): Promise<Loopback> {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'loopback' }], {
      keyType: 'ec',
      algorithm: 'sha256',
    });
    const server = createServer({ key, cert }, (request, response) => {
      void (async () => {
        const url = new URL(request.url!, `https://${request.headers.host}`);
        const answer = await respond(url, (await buffer(request)).toString(), request);
        response.writeHead(answer?.status ?? (answer ? 200 : 404), {
          'content-type': answer?.contentType ?? 'text/plain',
          ...answer?.headers,
        });
        if (answer?.cutAfter === undefined) response.end(answer?.body);
        else {
          response.write(answer.body.slice(0, answer.cutAfter), () => {
            // What was written is on its way.
            setTimeout(() => response.destroy(), 100);
          });
        }
      })();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Loopback(server);
  }

  /** Makes Chromium come here, whatever the host, and take the certificate. */
  get chromiumArgs(): string[] {
    return [`--host-resolver-rules=MAP * 127.0.0.1:${this.#port}`, '--ignore-certificate-errors'];
  }

  /** Makes Firefox come here, whatever the host, once it resolves them all to this machine. */
  get firefoxPrefs(): Record<string, string> {
    return { 'network.socket.forcePort': `443=${this.#port}` };
  }

  get #port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
