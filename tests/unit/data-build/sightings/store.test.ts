import { describe, expect, it } from 'vitest';
import { SightingStore } from '../../../../data-build/sightings/store';
import { temporaryFolder } from '../run';

const scratch = temporaryFolder();

/** A store of photos that were added in descending order. */
async function filled(count: number): Promise<SightingStore> {
  const store = await SightingStore.open(scratch);
  for (let i = count; i > 0; i--) {
    store.add(0, [{ photoId: 9e12 + i, owner: i % 2 ? `${i}@N99` : null, dataset: `d${i % 3}` }]);
  }
  await store.sort();
  return store;
}

async function photosOf(store: SightingStore): Promise<number[]> {
  const photos: number[] = [];
  for await (const { count, photos: ids } of store.sorted()) {
    photos.push(...ids.subarray(0, count));
  }
  return photos;
}

describe('SightingStore', () => {
  const all = Array.from({ length: 100_000 }, (_, i) => 9e12 + i + 1);

  it('returns what was added, sorted by photo, with its part and owner', async () => {
    const store = await filled(5000);
    const { all: parts } = store.parts;
    const { names, ranks } = store.owners.ranked();
    let i = 0;
    for await (const rows of store.sorted()) {
      for (let row = 0; row < rows.count; row++) {
        i++;
        const owner = rows.owners[row]!;
        expect([
          rows.photos[row],
          parts[rows.parts[row]!]!.dataset,
          owner < 0 ? null : names[ranks[owner]!],
        ]).toEqual([9e12 + i, `d${i % 3}`, i % 2 ? `${i}@N99` : null]);
      }
    }
    expect(i).toBe(5000);
    store.close();
  });

  it('supports several concurrent iterations, each to the end', async () => {
    const store = await filled(all.length);
    const [one, two] = await Promise.all([photosOf(store), photosOf(store)]);
    expect(one).toEqual(all);
    expect(two).toEqual(all);
    store.close();
  });
});
