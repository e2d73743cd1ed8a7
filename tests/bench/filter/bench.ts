import { FolderPackFiles } from '../../../data-build/pack-files';
import { isAmong } from '../../../data-build/check/is-among';
import { createRandom } from '../../../data-build/sample/random';
import { readManifest } from '../../../lib/pack/files/manifest';
import { OwnerTable } from '../../../lib/pack/owners/owner-table';
import { PhotoTable } from '../../../lib/pack/photos/photo-table';
import type { PackFiles } from '../../../lib/pack/types';
import { benchPack } from '../bench-pack';
import { median } from '../statistics';
import { type Filter, ownerFilters, photoFilters } from './filters';
import { memberPage, pageKinds } from './pages';

const PAGES = 200;
/** Invented ids of a list begin at a multiple of this. */
const COUNTER = 1e12;

/** Whether filters are worth their bytes: a fresh worker answers pages without a listed photo or member. */
export async function benchFilter(): Promise<void> {
  const { folder, ids } = await benchPack();
  const files = new FolderPackFiles(folder);
  const photos = await files.read('photos.dir');
  const owners = await files.read('owners.dir');
  const manifest = await readManifest(files);
  const names = await new OwnerTable(files, owners, manifest).names();

  const zero = Math.floor(ids[0]! / COUNTER) * COUNTER;
  for (const kind of pageKinds(zero)) {
    const random = createRandom(1);
    const pages = Array.from({ length: PAGES }, () =>
      kind.draw(random).filter((id) => !isAmong(ids, id)),
    );
    await compare(`100 photos, ${kind.name}`, photoFilters(ids), pages, async (passed) => {
      const counted = new CountedFiles(files);
      await PhotoTable.open(counted, photos, manifest).find(passed, () => undefined);
      return photos.length + counted.bytes;
    });
  }
  const random = createRandom(1);
  const pages = Array.from({ length: PAGES }, () => memberPage(random));
  await compare('50 members, by their NSIDs', ownerFilters(names), pages, async (passed) => {
    const counted = new CountedFiles(files);
    const table = new OwnerTable(counted, owners, manifest);
    await Promise.all(passed.map((name) => table.numberOf(name)));
    return owners.length + counted.bytes;
  });
  await files.close();
}

/** @param ask looks up in a newly opened table what passed the filter; returns the bytes read. */
async function compare<Id>(
  title: string,
  filters: readonly Filter<Id>[],
  pages: readonly Id[][],
  ask: (passed: Id[]) => Promise<number>,
): Promise<void> {
  console.log(`\n${title}`);
  for (const { name, bytes: own, mayHave } of filters) {
    const times: number[] = [];
    let read = 0;
    let spared = 0;
    for (const page of pages) {
      const start = performance.now();
      const passed = page.filter(mayHave);
      if (passed.length > 0) read += await ask(passed);
      else spared++;
      times.push(performance.now() - start);
    }
    const share = ((spared / pages.length) * 100).toFixed(0);
    const kilobytes = (bytes: number): string => (bytes / 1e3).toFixed(0).padStart(5);
    console.log(
      `  ${name.padEnd(20)} ${kilobytes(own)} kB; ${share.padStart(3)} % of pages need no table,` +
        ` ${kilobytes(read / pages.length)} kB of it read for a page, ${median(times).toFixed(2)} ms`,
    );
  }
}

/** Counts the bytes read. */
class CountedFiles implements PackFiles {
  bytes = 0;

  constructor(private readonly files: PackFiles) {}

  async read(name: string, start?: number, end?: number): Promise<Uint8Array> {
    const bytes = await this.files.read(name, start, end);
    this.bytes += bytes.length;
    return bytes;
  }
}
