import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { zipFiles } from '../../../../scripts/release/zip';

const FILES: [string, Uint8Array][] = [
  ['b/c.txt', Buffer.from('three '.repeat(500))],
  ['a.json', Buffer.from('{}')],
  ['b.png', Uint8Array.from({ length: 300 }, (_, i) => (i * 97) % 256)],
];

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it('has the files', () => {
  const unzipped = Object.entries(unzipSync(zipFiles(new Map(FILES))));
  expect(unzipped.map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual(
    ['a.json', 'b.png', 'b/c.txt'].map((name) => [name, Buffer.from(new Map(FILES).get(name)!)]),
  );
});

it('has the same bytes whatever the order, the day and the time zone', () => {
  const sums = ['UTC', 'Asia/Tokyo', 'America/St_Johns'].flatMap((zone, day) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: Date.UTC(2031, 6, day + 1) });
    return [FILES, FILES.toReversed()].map((files) =>
      createHash('sha256')
        .update(zipFiles(new Map(files)))
        .digest('hex'),
    );
  });
  expect(new Set(sums)).toHaveProperty('size', 1);
});
