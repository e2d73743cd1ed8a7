import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { download } from '../../../../data-build/fetch/download';
import { temporaryFolder } from '../run';
import { serve, startPublisher } from './server';

/** The milliseconds of each wait; the waiting itself is skipped. */
const waits: number[] = [];
/** What was reported about each wait. */
const retries: string[] = [];
vi.mock('node:timers/promises', () => ({
  setTimeout: (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  },
}));

const publisher = startPublisher();
const folder = temporaryFolder();
const BODY = Buffer.from('9000000000001\n');
let made = 0;

beforeEach(() => {
  waits.length = 0;
  retries.length = 0;
  publisher.asked = [];
});

async function get(): Promise<string> {
  const target = join(folder, `list-${++made}.txt`);
  const patience = { tries: 4, pause: 1000, stall: 5000, fallbackLimit: 1e6 };
  const url = `${publisher.url}/list.txt`;
  const listener = {
    onBytes: () => undefined,
    onWait: (why: string, milliseconds: number) => {
      retries.push(`${why}: ${milliseconds}`);
    },
  };
  await download({ url, name: 'list.txt' }, target, listener, patience);
  return readFileSync(target, 'utf8');
}

/** Answers with an error this many times before serving the file. */
function refuse(times: number, status: number, headers: Record<string, string> = {}): void {
  let answers = 0;
  publisher.answer = (request, response) => {
    if (++answers <= times) response.writeHead(status, headers).end();
    else serve(BODY)(request, response);
  };
}

describe('download waits', () => {
  it('twice as long each time', async () => {
    refuse(3, 503);
    expect(await get()).toBe(BODY.toString());
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(retries).toEqual(waits.map((wait): unknown => expect.stringMatching(`503.*: ${wait}$`)));
  });

  it('as long as the server asks for', async () => {
    refuse(2, 429, { 'retry-after': '7' });
    await get();
    expect(waits).toEqual([7000, 7000]);
  });

  it('until the time that the server names', async () => {
    refuse(1, 503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() });
    await get();
    expect(waits[0]).toBeGreaterThan(30_000);
    expect(waits[0]).toBeLessThanOrEqual(60_000);
  });

  it.each(['soon', '-5', 'Wed, 21 Oct 2015 07:28:00 GMT'])(
    'as usual if the server’s value cannot be used: %s',
    async (header) => {
      refuse(1, 429, { 'retry-after': header });
      await get();
      expect(waits).toEqual([1000]);
    },
  );

  it('not for an hour, but reports that the server asks for it', async () => {
    refuse(1, 429, { 'retry-after': '3600' });
    await expect(get()).rejects.toThrow(
      'the server answers 429 Too Many Requests and asks to wait for 3,600 seconds: http',
    );
    expect(waits).toEqual([]);
    expect(publisher.asked).toHaveLength(1);
  });

  it('for nothing if another attempt would fail in the same way', async () => {
    refuse(1, 404);
    await expect(get()).rejects.toThrow('404');
    expect(waits).toEqual([]);
  });
});
