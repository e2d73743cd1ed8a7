import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CheckWorkers } from '../../../../data-build/check/check-workers';
import { checkWholeSet } from '../../../../data-build/check/whole-set';
import { FolderSink } from '../../../../data-build/output/folder-sink';
import * as encoder from '../../../../lib/pack/encode';
import type { PackInput } from '../../../../lib/pack/input';
import { inputOf, type Photo } from '../../lib/pack/make-pack';
import { data, temporaryFolder } from '../run';

const folder = temporaryFolder();
const { encodePack } = encoder;

/** Uploads of three photos, by members with as many photos each. */
const PHOTOS = Array.from({ length: 3000 }, (_, i): Photo => {
  const id = 9_000_000_000_000 + Math.floor(i / 3) * 997 + (i % 3) * 2;
  const datasets = i % 50 === 0 ? ['megaface', 'pipa'] : ['megaface'];
  return { id, datasets, nsid: `${1000 + Math.floor(i / 30)}@N99` };
});

/** What a faulty encoder would write instead of these photos. */
const MISTAKES: [what: string, is: (photos: Photo[]) => Photo[], error: string][] = [
  [
    'loses a photo',
    (photos) => photos.toSpliced(1500, 1),
    'answers "not listed" for photo 9000000498500',
  ],
  [
    'adds a photo',
    (photos) => [...photos, { ...photos[7]!, id: photos[7]!.id + 1 }],
    'answers [megaface] for photo 9000000001997; expected "not listed"',
  ],
  [
    'puts a photo into other datasets',
    (photos) => photos.with(10, { ...photos[10]!, datasets: ['pipa'] }),
    'answers [pipa] for photo 9000000002993; expected [megaface]',
  ],
  [
    'gives a photo to somebody else',
    (photos) => photos.with(10, { ...photos[10]!, nsid: photos[2999]!.nsid }),
    'have different owners for photo 9000000002993',
  ],
];

describe.each([
  ['in this thread', () => null],
  ['by workers', () => new CheckWorkers()],
])('the whole-set check %s', (_, start) => {
  async function check(written: PackInput, input: PackInput): Promise<void> {
    const pack = mkdtempSync(join(folder, 'pack-'));
    const sink = new FolderSink(pack);
    await encodePack(written, sink);
    await sink.close();
    const workers = start();
    onTestFinished(() => workers?.terminate());
    await checkWholeSet(pack, input, PHOTOS.length, workers);
  }

  it('passes a correct pack', async () => {
    await check(inputOf(PHOTOS), inputOf(PHOTOS));
  });

  it.each(MISTAKES)('detects an encoder that %s', async (_what, mistake, error) => {
    await expect(check(inputOf(mistake(PHOTOS)), inputOf(PHOTOS))).rejects.toThrow(error);
  });
});

describe('data build', () => {
  it('writes nothing if the encoder loses a photo', async () => {
    const parent = mkdtempSync(join(folder, 'build-'));
    async function* butTheFirst({ photos }: PackInput): ReturnType<PackInput['photos']> {
      for await (const { ids, sets, nsids, aliases } of photos()) {
        const columns = { nsids: nsids.subarray(1), aliases: aliases.subarray(1) };
        yield { ids: ids.subarray(1), sets: sets.subarray(1), ...columns };
      }
    }
    vi.spyOn(encoder, 'encodePack').mockImplementation((input, sink) =>
      encodePack({ ...input, photos: () => butTheFirst(input) }, sink),
    );
    onTestFinished(() => void vi.restoreAllMocks());
    const { status, stderr } = await data(['build', '--out', join(parent, 'pack')]);
    expect({ status, wrong: stderr.includes('The written pack answers') }).toEqual({
      status: 1,
      wrong: true,
    });
    expect(readdirSync(parent)).toEqual([]);
  });
});
