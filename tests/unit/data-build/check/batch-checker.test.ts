import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchChecker } from '../../../../data-build/check/batch-checker';
import { expectedBatches } from '../../../../data-build/check/expected-batches';
import type { PackInput, PhotoBatch } from '../../../../lib/pack/input';
import type { Manifest } from '../../../../lib/pack/types';
import type { InMemoryPack } from '../../../../lib/pack/in-memory-pack';

type Photos = ReadonlyMap<number, number>;
const SETS = [[0], [1], [0, 1]];

/** A pack that answers from a map. Its sets are numbered differently from the input's. */
function packOf(photos: Photos): InMemoryPack {
  const setOf = (id: number): number => {
    const set = photos.get(id);
    return set === undefined ? -1 : 2 - set;
  };
  const datasets = ['megaface', 'pipa'].map((id) => ({ id, rows: 1, photos: 1, owners: 0 }));
  const manifest = { datasets } as Manifest;
  return { manifest, sets: SETS.toReversed(), setOf, answerOf: setOf, setInOrder: setOf };
}

/** Photos as input of a build, in batches of a given size. */
function inputOf(photos: Photos, size: number): PackInput {
  const sorted = [...photos].sort(([a], [b]) => a - b);
  const batches: PhotoBatch[] = [];
  for (let from = 0; from < sorted.length; from += size) {
    const own = sorted.slice(from, from + size);
    batches.push({
      ids: Float64Array.from(own, ([id]) => id),
      sets: Uint32Array.from(own, ([, set]) => set),
      nsids: new Int32Array(own.length).fill(-1),
      aliases: new Int32Array(own.length).fill(-1),
    });
  }
  async function* stream(): AsyncGenerator<PhotoBatch> {
    yield* await Promise.resolve(batches);
  }
  return { sample: true, datasets: [], sets: SETS, owners: [], photos: stream };
}

async function check(pack: Photos, input: Photos, size: number, count = input.size): Promise<void> {
  const checker = new BatchChecker(packOf(pack), SETS);
  for await (const batch of expectedBatches(inputOf(input, size), count, 100)) checker.check(batch);
}

const photos = fc
  .dictionary(fc.integer({ min: 9000000000001, max: 9000000000060 }).map(String), fc.nat(2), {
    minKeys: 1,
  })
  .map((record) => new Map(Object.entries(record).map(([id, set]) => [Number(id), set])));
const batchSize = fc.integer({ min: 3, max: 9 });

describe('the whole-set check', () => {
  it('passes a pack that answers as the lists do', async () => {
    await fc.assert(
      fc.asyncProperty(photos, batchSize, (input, size) => check(input, input, size)),
    );
  });

  it('is not satisfied with a part of the lists', async () => {
    const input = new Map([[9000000000001, 0]] as const);
    await expect(check(input, input, 5, 2)).rejects.toThrow(
      'The written pack has 2 photos, not 1.',
    );
  });

  it('finds a photo that is missing, or in another set', async () => {
    await fc.assert(
      fc.asyncProperty(
        photos,
        batchSize,
        fc.nat(),
        fc.boolean(),
        async (input, size, nth, gone) => {
          const pack = new Map(input);
          const id = [...input.keys()][nth % input.size]!;
          if (gone) pack.delete(id);
          else pack.set(id, (pack.get(id)! + 1) % 3);
          await expect(check(pack, input, size)).rejects.toThrow(`for photo ${id}; expected`);
        },
      ),
    );
  });

  it('finds an extra photo within three ids of another', async () => {
    const step = fc.constantFrom(-3, -2, -1, 1, 2, 3);
    await fc.assert(
      fc.asyncProperty(photos, batchSize, fc.nat(), step, async (input, size, nth, by) => {
        const id = [...input.keys()][nth % input.size]! + by;
        fc.pre(!input.has(id));
        const pack = new Map([...input, [id, 0]]);
        await expect(check(pack, input, size)).rejects.toThrow(
          `answers [megaface] for photo ${id}; expected "not listed"`,
        );
      }),
    );
  });

  it('looks up each id singly on request', async () => {
    await fc.assert(
      fc.asyncProperty(photos, fc.nat(), fc.integer({ min: 0, max: 3 }), async (input, nth, by) => {
        const wrong = [...input.keys()][nth % input.size]! + by;
        const right = packOf(input);
        // Wrong only for single queries.
        const answerOf = (id: number): number => (id === wrong ? 7 : right.answerOf(id));
        const checker = new BatchChecker({ ...right, answerOf }, SETS, true);
        const checked = (async () => {
          for await (const batch of expectedBatches(inputOf(input, 5), input.size, 1)) {
            checker.check(batch);
          }
        })();
        await expect(checked).rejects.toThrow(`for photo ${wrong}; expected`);
      }),
      { numRuns: 30 },
    );
  });

  it('finds an extra photo far from all others, by chance', async () => {
    const input = new Map([
      [9000000000001, 0],
      [9000000000101, 0],
    ] as const);
    const pack = new Map([
      ...input,
      ...Array.from({ length: 40 }, (_, i) => [9000000000030 + i, 0] as const),
    ]);
    await expect(check(pack, input, 5)).rejects.toThrow('expected "not listed"');
  });
});
