import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { GapEncoder } from '../../../../lib/pack/gaps/gap-encoder';
import { GapStatistics } from '../../../../lib/pack/gaps/gap-statistics';
import { packOf } from './make-pack';

const START = 9_000_000_000_000;
const PACK = await packOf(
  Array.from({ length: 3000 }, (_, i) => ({
    id: START + i * 977 + (i % 11) * 13,
    datasets: i % 7 === 0 ? ['a', 'b'] : ['a'],
    nsid: i % 3 === 0 ? `${1 + (i % 70)}@N99` : undefined,
    alias: i % 4 === 0 ? `member-${i % 90}` : undefined,
  })),
);

// These bytes define the format. After the first release, if one changes, the version must change too.
describe('format version 2', () => {
  it('codes this section as these words', () => {
    const offsets = Uint32Array.of(0, 1, 2, 5, 1000, 1001, 70_000);
    const labels = Uint32Array.of(0, 0, 3, 3, 0, 3, 0);
    const items = { count: 7, offsets, labels, end: 70_001 };
    const statistics = new GapStatistics({ labelled: true, block: 4, codes: 4 });
    statistics.add(items);
    const words = new GapEncoder(statistics.model()).encode(items);
    expect([...words].map((word) => word.toString(16))).toMatchInlineSnapshot(`
      [
        "7a00027",
        "ce1b0e00",
      ]
    `);
  });

  it.each([
    ['photos.gate', 'otosgate'],
    ['owners.gate', 'nersgate'],
    ['photos.dir', 'hotosdir'],
    ['photos.dat', 'hotosdat'],
    ['owners.dir', 'wnersdir'],
    ['owners.dat', 'wnersdat'],
    ['lists.dir', 'listsdir'],
    ['lists.dat', 'listsdat'],
  ])('begins %s with OEXP, the version and "%s"', (name, mark) => {
    const start = Buffer.from(PACK.get(name).subarray(0, 16)).toString('latin1');
    expect(start).toBe(`OEXP\x02\0\0\0${mark}`);
  });

  it('codes this pack as these files', () => {
    const digests = [...PACK.files].map(([name, bytes]) => {
      const digest = createHash('sha256').update(bytes).digest('hex');
      return `${name} ${bytes.length} ${digest.slice(0, 16)}`;
    });
    expect(digests).toMatchInlineSnapshot(`
      [
        "photos.gate 39 75957bab10aff66c",
        "owners.gate 133 d7c119187809daeb",
        "photos.dir 268 c11e7805ec84ba7a",
        "photos.dat 3456 58e08c1a14d5df84",
        "owners.dir 262 dcacbf5e7f2bbf8d",
        "owners.dat 288 f4a9205a4ed346fa",
        "lists.dir 359 136e3b2757f4b305",
        "lists.dat 1960 cea9b352850c5be8",
        "manifest.json 1692 b826cdbe8322d723",
      ]
    `);
  });
});
