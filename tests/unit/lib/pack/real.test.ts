import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPack } from '../../../../lib/pack/pack';
import { packStats } from '../../../../data-build/stats/stats';
import { hasShared, SHARED } from '../../../shared';
import { packOf, type Photo, Reference } from './make-pack';

/** How a line of each list names the photo and, possibly, its owner. */
const LINES: Record<string, RegExp> = {
  adience: /^(?<nsid>\d+@N\d\d)\t(?<id>\d+)_/,
  afw: /^(?<id>\d+)\s*$/,
  diveface: /^(?<nsid>\d+@N\d\d)_identity_\d+\/(?<id>\d+)_/,
  helen: /^(?<id>\d+)_/,
  megaface: /^\d+\/(?<nsid>\d+@N\d\d)\/(?<id>\d+)_/,
  pipa: /^\d+ (?<id>\d+) /,
};

/** The real lists as one set of photos, read naively. */
function realPhotos(): Photo[] {
  const photos = new Map<number, Photo>();
  for (const [dataset, line] of Object.entries(LINES)) {
    const folder = join(SHARED, 'lists', dataset);
    for (const file of readdirSync(folder)) {
      for (const text of readFileSync(join(folder, file), 'utf8').split('\n')) {
        const groups = line.exec(text)?.groups;
        if (groups === undefined) continue;
        const id = Number(groups.id);
        const photo = photos.get(id) ?? { id, datasets: [] };
        if (!photo.datasets.includes(dataset)) photo.datasets.push(dataset);
        photo.nsid ??= groups.nsid;
        photos.set(id, photo);
      }
    }
  }
  return [...photos.values()];
}

describe.runIf(hasShared)('a pack of the real lists', () => {
  it('answers like a Map, for every photo, neighbour and owner', async () => {
    const photos = realPhotos();
    expect(photos.length).toBeGreaterThan(160_000);
    const reference = new Reference(photos);
    const files = await packOf(photos, 50_000);
    const pack = await openPack(files);
    for (let i = 0; i < photos.length; i += 20_000) {
      const asked = photos
        .slice(i, i + 20_000)
        .flatMap(({ id }) => [id - 3, id - 2, id - 1, id, id + 1, id + 2, id + 3]);
      const found = await pack.photos(asked.map(String));
      const wrong = asked.filter(
        (id) => found.get(String(id))?.join() !== reference.datasetsOf(id)?.join(),
      );
      expect(wrong).toEqual([]);
    }
    const owners = [...reference.owners.keys()];
    const counts = await pack.owners(owners);
    for (const owner of owners) expect(counts.get(owner)).toEqual(reference.countsOf(owner));
    for (const owner of owners.filter((_, i) => i % 50 === 0)) {
      const ids = reference.owners.get(owner)!.map(({ id }) => String(id));
      expect(await pack.photosOf(owner)).toEqual(ids);
    }
    for (const { id } of photos.filter((_, i) => i % 500 === 0)) {
      expect(await pack.ownerOf(String(id))).toBe(reference.ownerOf(id));
    }
    // Photo ids with labels and directory, compared with the optimum for order-2 gaps.
    const { entropyBytes } = await packStats(files);
    const photoBytes = files.get('photos.dat').length + files.get('photos.dir').length;
    expect(photoBytes).toBeLessThan(1.08 * entropyBytes.order2ByParity);
  });
});
