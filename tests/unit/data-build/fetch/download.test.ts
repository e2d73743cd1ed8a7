import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { download } from '../../../../data-build/fetch/download';
import type { Patience } from '../../../../data-build/fetch/download';
import type { Offer } from '../../../../data-build/fetch/offers';
import { temporaryFolder } from '../run';
import { rangeStart, serve, startPublisher } from './server';

const BODY = Buffer.from(Array.from({ length: 5000 }, (_, i) => `${9e12 + i}\n`).join(''));
const MD5 = createHash('md5').update(BODY).digest('hex');
const PATIENCE: Patience = { tries: 3, pause: 1, stall: 300 };

const publisher = startPublisher();
const folder = temporaryFolder();
let made = 0;
let target = '';

beforeEach(() => {
  publisher.asked = [];
  target = join(folder, `list-${++made}`, 'list.txt');
});

const get = (offer: Partial<Offer> = {}): Promise<void> =>
  download(
    { url: `${publisher.url}/list.txt`, name: 'list.txt', md5: MD5, ...offer },
    target,
    () => undefined,
    PATIENCE,
  );
const left = (): string[] => (existsSync(dirname(target)) ? readdirSync(dirname(target)) : []);

/** The file is there, whole, and nothing else is. */
function expectWhole(): void {
  expect(readFileSync(target).equals(BODY)).toBe(true);
  expect(left()).toEqual(['list.txt']);
}

describe('download', () => {
  it('puts a checked file in its place', async () => {
    publisher.answer = serve(BODY);
    await get({ bytes: BODY.length });
    expectWhole();
  });

  it('asks for nothing that is there', async () => {
    mkdirSync(dirname(target));
    writeFileSync(target, BODY);
    await get();
    expect(publisher.asked).toEqual([]);
  });

  it('replaces a file that is not what is offered', async () => {
    publisher.answer = serve(BODY);
    mkdirSync(dirname(target));
    writeFileSync(target, 'something else');
    await get();
    expectWhole();
  });

  it.each([1, 17, 4096, BODY.length - 1])(
    'goes on where the connection ended after %i bytes',
    async (most) => {
      publisher.answer = (request, response) => {
        serve(BODY, rangeStart(request) === 0 ? { most } : {})(request, response);
      };
      await get();
      expectWhole();
      // What was on its way when the connection broke may be lost, what was written is not.
      const starts = publisher.asked
        .slice(1)
        .map((asked) => Number(/bytes=(\d+)-$/.exec(asked)?.[1]));
      expect(starts.length).toBeGreaterThan(0);
      for (const start of starts) expect(start > 0 && start <= most, `${start}`).toBe(true);
    },
  );

  it('goes on where an earlier run ended', async () => {
    let answers = 0;
    publisher.answer = (request, response) => {
      if (++answers === 1) serve(BODY, { most: 1000 })(request, response);
      else response.writeHead(503).end();
    };
    await expect(get()).rejects.toThrow(
      /^list\.txt: the server answers 503 .+\(what came is kept\)/,
    );
    expect(left()).toEqual(['.list.txt.part', '.list.txt.part.version']);
    publisher.answer = serve(BODY);
    publisher.asked = [];
    await get();
    expectWhole();
    expect(publisher.asked).toEqual(['/list.txt bytes=1000-']);
  });

  it('starts anew where the file has changed meanwhile', async () => {
    const other = Buffer.from('9000000000001\n'.repeat(5000));
    let answers = 0;
    publisher.answer = (request, response) => {
      if (++answers === 1) serve(other, { etag: '"old"', most: 1000 })(request, response);
      else serve(BODY, { etag: '"new"' })(request, response);
    };
    await get();
    expectWhole();
  });

  it('starts anew where the server names no version to go on from', async () => {
    let answers = 0;
    publisher.answer = (request, response) => {
      serve(BODY, { etag: 'W/"weak"', ...(++answers === 1 && { most: 1000 }) })(request, response);
    };
    await get();
    expectWhole();
    expect(publisher.asked).toEqual(['/list.txt', '/list.txt']);
  });

  it('starts anew where the server has less than is here', async () => {
    let answers = 0;
    publisher.answer = (request, response) => {
      if (++answers === 1) serve(BODY, { most: 1000 })(request, response);
      else if (rangeStart(request) > 0) response.writeHead(416).end();
      else serve(BODY)(request, response);
    };
    await get();
    expectWhole();
  });

  it.each([429, 500, 503])('tries again after %i', async (status) => {
    let answers = 0;
    publisher.answer = (request, response) => {
      if (++answers < 3) response.writeHead(status).end();
      else serve(BODY)(request, response);
    };
    await get();
    expectWhole();
  });

  it('gives up a connection that has gone silent, and tries again', async () => {
    let answers = 0;
    publisher.answer = (request, response) => {
      if (++answers > 1) serve(BODY)(request, response);
    };
    await get();
    expectWhole();
  });

  it.each([
    ['403', 'the server answers 403 Forbidden'],
    ['404', 'the server answers 404 Not Found'],
  ])('gives up at once on %s', async (status, message) => {
    publisher.answer = (_request, response) => response.writeHead(Number(status)).end();
    await expect(get()).rejects.toThrow(`list.txt: ${message}: ${publisher.url}/list.txt`);
    expect(publisher.asked).toHaveLength(1);
  });

  it.each([
    ['a web page', 'text/html; charset=utf-8', '<html>', 'a web page instead of the file'],
    [
      'a web page in disguise',
      'text/plain',
      ' <!DOCTYPE html><html>',
      'a web page instead of the file',
    ],
    ['other bytes', 'text/plain', BODY.toString().replace('1', '2'), 'its checksum is wrong'],
  ])('refuses %s and leaves nothing', async (_what, type, body, message) => {
    publisher.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
    };
    await expect(get()).rejects.toThrow(message);
    expect(left()).toEqual([]);
  });

  it('refuses a file of another size before it is downloaded', async () => {
    publisher.answer = serve(BODY);
    await expect(get({ bytes: BODY.length + 1 })).rejects.toThrow(
      `it has ${BODY.length.toLocaleString('en')} bytes instead of`,
    );
  });

  it('gives up on a server that is not there', async () => {
    await expect(get({ url: 'http://127.0.0.1:1/list.txt' })).rejects.toThrow(
      /list\.txt: .+127\.0\.0\.1:1\/list\.txt$/,
    );
  });
});
