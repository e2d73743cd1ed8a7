import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { generate } from 'selfsigned';

/** A server's answer for an address. */
export interface Answer {
  status?: number;
  contentType: string;
  headers?: Record<string, string>;
  body: string | Buffer;
  /** Breaks the connection after this many bytes of the body. */
  cutAfter?: number;
  /** Sends this many bytes of the body, and then nothing until the connection is cut. */
  haltAfter?: number;
  /** The body comes in pieces, over so many milliseconds. */
  during?: number;
}

/** @param sent the request's body. The answer may be asynchronous; null is a 404. */
export type Respond = (
  url: URL,
  sent: string,
  request: IncomingMessage,
) => Answer | null | Promise<Answer | null>;

/**
 * Acts as every web host, on this machine's loopback interface. Unlike answers that a driver injects, its
 * pages and pictures arrive through the network stack, and no driver is needed.
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
        if (answer?.during !== undefined) await giveSlowly(response, answer.body, answer.during);
        else if (answer?.haltAfter !== undefined)
          response.write(answer.body.slice(0, answer.haltAfter));
        else if (answer?.cutAfter === undefined) response.end(answer?.body);
        else {
          response.write(answer.body.slice(0, answer.cutAfter), () => {
            // The bytes written so far are on their way.
            void setTimeout(100).then(() => response.destroy());
          });
        }
      })();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Loopback(server);
  }

  /** Makes Chromium connect here for every host, and accept the certificate. */
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

  /** Breaks every connection. */
  cut(): void {
    this.server.closeAllConnections();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

const PIECES = 20;

async function giveSlowly(response: ServerResponse, body: string | Buffer, during: number) {
  const bytes = Buffer.from(body);
  const size = Math.ceil(bytes.length / PIECES);
  for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
    response.write(bytes.subarray(at, at + size));
    await setTimeout(during / PIECES);
  }
  response.end();
}
