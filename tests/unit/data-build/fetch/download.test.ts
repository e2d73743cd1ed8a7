import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import { createGzip, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { download } from '../../../../data-build/fetch/download';
import type { RetryPolicy } from '../../../../data-build/fetch/download';
import type { OfferedFile } from '../../../../lib/catalogue/offers/types';
import { temporaryFolder } from '../run';
import { rangeStart, serve, startPublisher } from './server';

const BODY = Buffer.from(Array.from({ length: 5000 }, (_, i) => `${9e12 + i}\n`).join(''));
const MD5 = createHash('md5').update(BODY).digest('hex');
const PATIENCE: RetryPolicy = { tries: 3, pause: 1, stall: 300, fallbackLimit: 1e6 };

const publisher = startPublisher();
const folder = temporaryFolder();
let made = 0;
let target = '';

beforeEach(() => {
  publisher.asked = [];
  target = join(folder, `list-${++made}`, 'list.txt');
});

const get = (offer: Partial<OfferedFile> = {}, patience = PATIENCE): Promise<void> =>
  download(
    { url: `${publisher.url}/list.txt`, name: 'list.txt', md5: MD5, ...offer },
    target,
    { onBytes: () => undefined, onWait: () => undefined },
    patience,
  );
const left = (): string[] => (existsSync(dirname(target)) ? readdirSync(dirname(target)) : []);

/** Expects the complete file, and nothing else. */
function expectWhole(): void {
  expect(readFileSync(target).equals(BODY)).toBe(true);
  expect(left()).toEqual(['list.txt']);
}

describe('download', () => {
  it('puts a verified file in its place', async () => {
    publisher.answer = serve(BODY);
    await get({ bytes: BODY.length });
    expectWhole();
  });

  it.each(['sha256', 'md5', 'gitBlob'] as const)('verifies a file’s %s', async (kind) => {
    publisher.answer = serve(BODY);
    const right = {
      sha256: createHash('sha256').update(BODY).digest('hex'),
      md5: MD5,
      gitBlob: createHash('sha1').update(`blob ${BODY.length}\0`).update(BODY).digest('hex'),
    };
    const wrong = { ...right, [kind]: right[kind].replace(/./g, '0') };
    await expect(get(wrong)).rejects.toThrow('its checksum is wrong');
    expect(left()).toEqual([]);
    await get(right);
    expectWhole();
  });

  it('requests nothing that exists', async () => {
    mkdirSync(dirname(target));
    writeFileSync(target, BODY);
    await get();
    expect(publisher.asked).toEqual([]);
  });

  it('replaces a file that differs from the offer', async () => {
    publisher.answer = serve(BODY);
    mkdirSync(dirname(target));
    writeFileSync(target, 'something else');
    await get();
    expectWhole();
  });

  it.each([1, 17, 4096, BODY.length - 1])(
    'resumes if the connection ended after %i bytes',
    async (most) => {
      publisher.answer = (request, response) => {
        serve(BODY, rangeStart(request) === 0 ? { most } : {})(request, response);
      };
      await get();
      expectWhole();
      // Bytes in transit when the connection broke may be lost, bytes written are not.
      const starts = publisher.asked
        .slice(1)
        .map((asked) => Number(/bytes=(\d+)-$/.exec(asked)?.[1]));
      expect(starts.length).toBeGreaterThan(0);
      for (const start of starts) expect(start > 0 && start <= most, `${start}`).toBe(true);
    },
  );

  it('resumes wherever and however often the connection ends', async () => {
    const cut = fc.integer({ min: 0, max: BODY.length });
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { maxLength: 12 }), async (cuts) => {
        target = join(folder, `list-${++made}`, 'list.txt');
        const left = [...cuts];
        publisher.answer = (request, response) => {
          const most = left.shift();
          serve(BODY, most === undefined ? {} : { most })(request, response);
        };
        // Answers without progress use up the attempts; the next run resumes.
        await get().catch(() => undefined);
        left.length = 0;
        await get();
        expectWhole();
      }),
      { numRuns: 25 },
    );
  });

  it('resumes by the file’s date if the server has no other version', async () => {
    const date = 'Wed, 21 Oct 2015 07:28:00 GMT';
    let answers = 0;
    publisher.answer = (request, response) => {
      const start = rangeStart(request);
      if (++answers > 1) expect(request.headers['if-range']).toBe(date);
      response.writeHead(start > 0 ? 206 : 200, {
        'last-modified': date,
        'content-length': BODY.length - start,
        ...(start > 0 && { 'content-range': `bytes ${start}-${BODY.length - 1}/${BODY.length}` }),
      });
      if (answers > 1) response.end(BODY.subarray(start));
      else response.write(BODY.subarray(0, 1000), () => response.destroy());
    };
    await get();
    expectWhole();
    expect(publisher.asked).toEqual(['/list.txt', '/list.txt bytes=1000-']);
  });

  it('starts over if the server always sends the whole file', async () => {
    let answers = 0;
    publisher.answer = (_request, response) => {
      response.writeHead(200, { etag: '"one"', 'content-length': BODY.length });
      if (++answers > 1) response.end(BODY);
      else response.write(BODY.subarray(0, 1000), () => response.destroy());
    };
    await get();
    expectWhole();
    expect(publisher.asked).toEqual(['/list.txt', '/list.txt bytes=1000-']);
  });

  it('refuses parts that do not fit together, if the server continues with another file', async () => {
    const other = Buffer.from('9000000000001\n'.repeat(6000));
    let answers = 0;
    publisher.answer = (request, response) => {
      if (++answers === 1) {
        serve(BODY, { most: 1000 })(request, response);
        return;
      }
      // Ignores the requested version.
      const start = rangeStart(request);
      response.writeHead(206, {
        etag: '"two"',
        'content-range': `bytes ${start}-${other.length - 1}/${other.length}`,
      });
      response.end(other.subarray(start));
    };
    await expect(get()).rejects.toThrow('its checksum is wrong');
    expect(left()).toEqual([]);
  });

  it('reads a file that is sent compressed although that was not requested', async () => {
    publisher.answer = (_request, response) => {
      const packed = gzipSync(BODY);
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length });
      response.end(packed);
    };
    await get({ bytes: BODY.length });
    expectWhole();
  });

  it('follows redirects, but not in circles', async () => {
    publisher.answer = (request, response) => {
      if (request.url === '/moved') serve(BODY)(request, response);
      else response.writeHead(302, { location: '/moved' }).end();
    };
    await get();
    expectWhole();
    target = join(folder, `list-${++made}`, 'list.txt');
    publisher.asked = [];
    publisher.answer = (_request, response) =>
      response.writeHead(302, { location: '/list.txt' }).end();
    await expect(get()).rejects.toThrow('list.txt: the server redirects in circles: http://');
    expect(publisher.asked.length).toBeLessThan(30);
  });

  it.each([
    ['another host', (url: string) => url.replace('127.0.0.1', 'localhost'), /localhost:\d+/],
    ['another port', () => 'http://127.0.0.1:1/list.txt', /127\.0\.0\.1:1/],
    ['no address', () => 'http://[', /http:\/\/\[/],
    ['another kind of address', () => 'data:text/plain,9000000000001', /data:/],
  ])('does not follow redirects to %s, and says where they lead', async (_what, to, host) => {
    publisher.answer = (request, response) => {
      if (request.url === '/list.txt') {
        response.writeHead(302, { location: to(`${publisher.url}/other.txt`) }).end();
      } else serve(BODY)(request, response);
    };
    const error = await get().catch((caught: unknown) => caught as Error);
    expect((error as Error).message).toMatch(
      /list\.txt: the server redirects to .+, which is not allowed/,
    );
    expect((error as Error).message).toMatch(host);
    expect(publisher.asked).toEqual(['/list.txt']);
    expect(left()).toEqual([]);
  });

  it('follows to a host that the offer names', async () => {
    const other = publisher.url.replace('127.0.0.1', 'localhost');
    publisher.answer = (request, response) => {
      if (request.url === '/list.txt') {
        response.writeHead(302, { location: `${other}/other.txt` }).end();
      } else serve(BODY)(request, response);
    };
    await get({ hosts: [new URL(other).host] });
    expectWhole();
  });

  it('stops if a server rejects the range of a request without one', async () => {
    publisher.answer = (_request, response) => response.writeHead(416).end();
    await expect(get()).rejects.toThrow('list.txt: the server answers 416');
    expect(publisher.asked).toEqual(['/list.txt']);
  });

  describe('stops at once if the server continues after the end of the file', () => {
    /** Sends bytes as long as they are accepted. */
    const flood =
      (sent: { bytes: number }, head: Record<string, string>, zip = false): RequestListener =>
      (_request, response) => {
        response.writeHead(200, head);
        const piece = Buffer.alloc(1 << 16, '9000000000001\n');
        const out = zip ? createGzip() : response;
        if (out !== response) out.pipe(response);
        const go = (): void => {
          while (sent.bytes < 1 << 26 && !response.destroyed) {
            sent.bytes += piece.length;
            if (!out.write(piece)) return void out.once('drain', go);
          }
          out.end();
        };
        go();
      };

    it.each([
      ['whose size is known', { bytes: 1000 }, {}, false],
      ['that is sent packed', { bytes: 1000 }, { 'content-encoding': 'gzip' }, true],
      ['of which nobody says the size', {}, {}, false],
    ])('%s', async (_what, offer, head, zip) => {
      const sent = { bytes: 0 };
      publisher.answer = flood(sent, head, zip);
      await expect(get(offer, { ...PATIENCE, fallbackLimit: 100_000 })).rejects.toThrow(
        /^list\.txt: the server sends more than (1,000|100,000) bytes: /,
      );
      expect(sent.bytes).toBeLessThan(1 << 26);
      expect(left()).toEqual([]);
    });
  });

  // /dev/full produces the system's real error for a full disk.
  it.runIf(existsSync('/dev/full'))(
    'reports that the disk is full, and leaves nothing',
    async () => {
      mkdirSync(dirname(target));
      symlinkSync('/dev/full', join(dirname(target), '.list.txt.part'));
      publisher.answer = serve(BODY);
      await expect(get()).rejects.toThrow(`list.txt: the disk is full: ${publisher.url}/list.txt`);
      expect(left()).toEqual([]);
    },
  );

  it('says where a browser gets what programs are refused', async () => {
    publisher.answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Are you sure?');
    };
    await expect(get({ page: 'https://example.org/list' })).rejects.toThrow(
      /a web page instead of the file: .+ \(a browser can get it at https:\/\/example\.org\/list\)$/,
    );
  });

  describe('from a server that asks to confirm large files, as Google Drive does', () => {
    const form = (fields: string): string =>
      `<!DOCTYPE html><html><body><p>Can't scan this file for viruses.</p>
       <form id="download-form" action="http://evil.example/download" method="get">
       <input type="submit" id="uc-download-link" value="Download anyway"/>${fields}</form></body></html>`;
    const FIELDS =
      '<input type="hidden" name="id" value="a&amp;b"><input type="hidden" name="confirm" value="t">' +
      '<input type="hidden" name="uuid" value="0-1">';
    const CONFIRMED = '/download?id=a%26b&export=download&confirm=t&uuid=0-1';

    /** Serves the form until the file is requested with the form's fields; the answer breaks off once. */
    function ask(fields = FIELDS): void {
      let answers = 0;
      publisher.answer = (request, response) => {
        if (request.url === CONFIRMED) {
          serve(BODY, ++answers === 1 ? { most: 1000 } : {})(request, response);
        } else response.writeHead(200, { 'content-type': 'text/html' }).end(form(fields));
      };
    }
    const drive = () => ({ url: `${publisher.url}/download?id=a%26b&export=download` });

    it('confirms, and resumes', async () => {
      ask();
      await get(drive());
      expectWhole();
      expect(publisher.asked.map((asked) => asked.split(' ')[0])).toEqual([
        '/download?id=a%26b&export=download',
        CONFIRMED,
        '/download?id=a%26b&export=download',
        CONFIRMED,
      ]);
      expect(publisher.asked.at(-1)).toMatch(/ bytes=\d+-$/);
    });

    it.each([
      ['a form that asks again and again', '<input name="uuid" value="2">', 2],
      ['a form that adds nothing', '', 1],
    ])('does not take a web page for the file: %s', async (_what, fields, asked) => {
      ask(fields);
      await expect(get(drive())).rejects.toThrow('a web page instead of the file');
      expect(left()).toEqual([]);
      expect(publisher.asked).toHaveLength(asked);
    });
  });

  it('resumes an earlier run', async () => {
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

  it('starts over if the file has changed', async () => {
    const other = Buffer.from('9000000000001\n'.repeat(5000));
    let answers = 0;
    publisher.answer = (request, response) => {
      if (++answers === 1) serve(other, { etag: '"old"', most: 1000 })(request, response);
      else serve(BODY, { etag: '"new"' })(request, response);
    };
    await get();
    expectWhole();
  });

  it('starts over if the server names no version to resume', async () => {
    let answers = 0;
    publisher.answer = (request, response) => {
      serve(BODY, { etag: 'W/"weak"', ...(++answers === 1 && { most: 1000 }) })(request, response);
    };
    await get();
    expectWhole();
    expect(publisher.asked).toEqual(['/list.txt', '/list.txt']);
  });

  it('starts over if the server’s file is shorter than what is here', async () => {
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

  it('gives up a silent connection, and tries again', async () => {
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

  it('refuses a file of another size before downloading it', async () => {
    publisher.answer = serve(BODY);
    await expect(get({ bytes: BODY.length + 1 })).rejects.toThrow(
      `it has ${BODY.length.toLocaleString('en')} bytes instead of`,
    );
  });

  it('gives up on a server that does not exist', async () => {
    await expect(get({ url: 'http://127.0.0.1:1/list.txt' })).rejects.toThrow(
      /list\.txt: .+127\.0\.0\.1:1\/list\.txt$/,
    );
  });
});
