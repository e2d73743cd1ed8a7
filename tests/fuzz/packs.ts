import type { Random } from '../../data-build/sample/random';
import { Sha256 } from '../../lib/pack/bits/sha256';
import { PackError } from '../../lib/pack/errors';
import { encodeManifest, MANIFEST, readManifest } from '../../lib/pack/files/manifest';
import { openPack } from '../../lib/pack/pack';
import type { Manifest, PackFiles } from '../../lib/pack/types';
import { blobFiles } from '../../lib/user-lists/blob-pack';
import { ImportError } from '../../lib/user-lists/import-error';
import { importFiles } from '../../lib/user-lists/import-files';
import { packOf, type Photo } from '../unit/lib/pack/make-pack';
import { mutateBytes, mutateJson, pick } from './mutate';
import { putTogether, takeApart } from './parts';
import type { Target } from './target';

const ID = 9_000_000_000_000;
const photosOf = (count: number, spread: number): Photo[] =>
  Array.from({ length: count }, (_, i) => ({
    id: ID + i * spread + (i % 5),
    datasets: i % 9 === 0 ? ['a', 'b'] : ['a'],
    nsid: i % 3 > 0 ? `${100 + (i % 17)}@N99` : undefined,
    alias: i % 4 === 0 ? `member-${i % 290}` : undefined,
  }));
const SMALL = await Promise.all(
  [photosOf(1, 6), photosOf(60, 37), photosOf(90, 1e9)].map((p) => packOf(p)),
);
/** With several sections of everything. */
const LARGE = await packOf(photosOf(5000, 6));
const aPack = (random: Random) => (random.below(32) === 0 ? LARGE : pick(random, SMALL));

const TABLES = ['photos', 'owners', 'lists'] as const;
const GATES = ['photos.gate', 'owners.gate'] as const;
const IDS = photosOf(40, 37).flatMap(({ id }) => [String(id), String(id + 2)]);
const OWNERS = ['100@N99', '116@N99', '117@N99', 'member-0', 'member-12', 'member-288', 'stranger'];

/** Packs with arbitrary bytes but correct checksums: opened directly, and imported as files. */
export const packs: Target = {
  injected: 'packs with changed sections, directories, filters and counts, all checksums right',
  async run(random) {
    const files = await hostilePack(random);
    await openAnyhow(files);
    return bring(files);
  },
};

/** Manifests with correct checksums. */
export const manifests: Target = {
  injected: 'manifests with changed values and shapes, their checksum right',
  async run(random) {
    const good = await readManifest(aPack(random));
    const { check, ...manifest } = Object(mutateJson(random, good)) as Manifest & {
      check?: string;
    };
    const bytes = encodeManifest(manifest);
    const files: PackFiles = { read: () => Promise.resolve(bytes) };
    try {
      const { datasets, files: listed } = await readManifest(files);
      // What later code relies on.
      return datasets.every(({ id }) => id !== '') && listed.length > 0 ? 'read' : String(check);
    } catch (error) {
      return codeOf(error, PackError);
    }
  },
};

async function hostilePack(random: Random): Promise<Map<string, Uint8Array>> {
  const good = aPack(random);
  const files = new Map(good.files);
  const change = (bytes: Uint8Array) => mutateBytes(random, bytes);
  if (random.below(6) === 0) {
    const name = pick(random, GATES);
    files.set(name, change(files.get(name)!));
  } else {
    const table = pick(random, TABLES);
    const parts = takeApart(files.get(`${table}.dir`)!, files.get(`${table}.dat`)!);
    const section = random.below(parts.sections.length);
    const kind = random.below(8);
    if (kind < 3 && parts.sections.length > 0)
      parts.sections[section] = change(parts.sections[section]!);
    else if (kind === 3)
      parts.sections.splice(section, random.below(3), ...parts.sections.slice(0, 2));
    else if (kind === 4)
      parts.rest = mutateBytes(random, parts.rest.slice(0, 60 + random.below(400)));
    else parts.rest = change(parts.rest);
    const [directory, data] = putTogether(parts);
    files.set(`${table}.dir`, kind === 7 ? change(directory) : directory);
    files.set(`${table}.dat`, data);
  }
  const manifest = await readManifest(good);
  const sums = manifest.files.map(({ name }) => {
    const bytes = files.get(name)!;
    return { name, bytes: bytes.length, sha256: new Sha256().update(bytes).hex() };
  });
  const counted = random.below(8) === 0 ? (mutateJson(random, manifest) as Manifest) : manifest;
  return files.set(MANIFEST, encodeManifest({ ...counted, files: sums }));
}

/** The background would not open such a pack; even if it did, nothing bad must happen. */
async function openAnyhow(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  try {
    const pack = await openPack(blobFiles(asBlobs(files)));
    await Promise.allSettled([ask(() => pack.photos(IDS)), ask(() => pack.owners(OWNERS))]).then(
      onlyKnown,
    );
    const asked = [
      ...IDS.slice(0, 4).map((id) => ask(() => pack.ownerOf(id))),
      ...OWNERS.map((owner) => ask(() => pack.photosOf(owner))),
    ];
    onlyKnown(await Promise.allSettled(asked));
  } catch (error) {
    codeOf(error, PackError);
  }
}

const ask = async (question: () => Promise<unknown>): Promise<unknown> => question();

function onlyKnown(answers: readonly PromiseSettledResult<unknown>[]): void {
  for (const answer of answers) if (answer.status === 'rejected') codeOf(answer.reason, PackError);
}

/** A pack that is accepted must answer each question. */
async function bring(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const blobs = asBlobs(files);
  try {
    await importFiles(
      [...blobs].map(([name, blob]) => new File([blob], name)),
      null,
      () => undefined,
    );
  } catch (error) {
    const code = codeOf(error, ImportError);
    if (!EXPECTED.has(code)) throw error;
    return code;
  }
  const pack = await openPack(blobFiles(blobs));
  const photos = await pack.photos(IDS);
  const owners = await pack.owners(OWNERS);
  for (const id of photos.keys()) await pack.ownerOf(id);
  for (const owner of owners.keys()) {
    const listed = await pack.photosOf(owner);
    if (listed.length !== (await pack.photos(listed)).size)
      throw new Error('An owner’s photos are gone.');
  }
  return 'read';
}

const EXPECTED = new Set(['damagedPack', 'incompletePack', 'newerPack', 'unknown']);

const asBlobs = (files: ReadonlyMap<string, Uint8Array>): Map<string, Blob> =>
  new Map([...files].map(([name, bytes]) => [name, new Blob([bytes as Uint8Array<ArrayBuffer>])]));

/** The code of a documented error. @throws any other. */
export function codeOf(error: unknown, Documented: typeof PackError | typeof ImportError): string {
  if (error instanceof Documented) return error.code;
  throw error;
}
