import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** A publisher's server on loopback, whose behaviour a test controls. */
export interface Publisher {
  /** Its address, without a slash at the end. */
  url: string;
  /** Its requests, as `path range`. */
  asked: string[];
  answer: RequestListener;
}

/** A server for the tests of one file. */
export function startPublisher(): Publisher {
  const publisher: Publisher = {
    url: '',
    asked: [],
    answer: (_request, response) => response.end(),
  };
  const server = createServer((request, response) => {
    publisher.asked.push(`${request.url!} ${request.headers.range ?? ''}`.trim());
    publisher.answer(request, response);
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    publisher.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return publisher;
}

/** The position at which a request's range begins. */
export function rangeStart({ headers }: IncomingMessage): number {
  return Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
}

/** Serves a file with range requests, as publishers' servers do; breaks off after `most` bytes. */
export function serve(
  body: Buffer,
  options: { etag?: string; most?: number } = {},
): RequestListener {
  const { etag = '"one"', most = Infinity } = options;
  return (request, response) => {
    const matches = request.headers['if-range'] === etag;
    const start = matches ? rangeStart(request) : 0;
    const rest = body.subarray(start);
    const range = `bytes ${start}-${body.length - 1}/${body.length}`;
    response.writeHead(start > 0 ? 206 : 200, {
      'content-type': 'text/plain',
      'content-length': rest.length,
      etag,
      ...(start > 0 && { 'content-range': range }),
    });
    if (rest.length <= most) response.end(rest);
    else response.write(rest.subarray(0, most), () => response.destroy());
  };
}
