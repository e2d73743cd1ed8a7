import { encodePack } from '../../../../lib/pack/encode';
import { PackError } from '../../../../lib/pack/errors';
import type { PackInput } from '../../../../lib/pack/input';
import { openInMemory } from '../../../../lib/pack/in-memory-pack';
import type { Peer } from '../peer';

const BATCH = 65_536;

/** Sets of six datasets, and how many photos in 16 have each; photos of one moment all have the same. */
const SETS = [[0], [1], [2], [3], [4], [5], [0, 1], [0, 2]];
const SHARES = [8, 2, 1, 1, 1, 1, 1, 1];
const OF_SIXTEEN = SHARES.flatMap((share, set) => Array<number>(share).fill(set));

async function build(ids: Float64Array, sets = [[0]]): Promise<Map<string, Uint8Array>> {
  const chunks = new Map<string, Uint8Array[]>();
  await encodePack(inputOf(ids, sets), {
    write(name, bytes) {
      chunks.set(name, [...(chunks.get(name) ?? []), bytes.slice()]);
      return Promise.resolve();
    },
  });
  const files = await Promise.all(
    [...chunks].map(async ([name, parts]) => {
      const buffer = await new Blob(parts as BlobPart[]).arrayBuffer();
      return [name, new Uint8Array(buffer)] as const;
    }),
  );
  return new Map(files);
}

/** With a single set the pack holds only ids, as its peers do. */
function inputOf(ids: Float64Array, sets: number[][]): PackInput {
  const none = new Int32Array(BATCH).fill(-1);
  const setOf = (id: number) =>
    sets.length > 1 ? OF_SIXTEEN[Math.imul(id / 65_536, 0x9e3779b1) >>> 28]! : 0;
  return {
    sample: true,
    datasets: Array.from({ length: sets.length > 1 ? 6 : 1 }, (_, i) => ({
      id: `list-${i}`,
      rows: ids.length,
      photos: i === 0 ? ids.length : 1,
      owners: 0,
    })),
    sets,
    owners: [],
    async *photos() {
      for (let i = 0; i < ids.length; i += BATCH) {
        const batch = ids.subarray(i, i + BATCH);
        const nobody = none.subarray(0, batch.length);
        const setsOf = Uint32Array.from(batch, setOf);
        yield await Promise.resolve({ ids: batch, sets: setsOf, nsids: nobody, aliases: nobody });
      }
    },
  };
}

async function openFiles(files: Map<string, Uint8Array>): ReturnType<typeof openInMemory> {
  const whole = await openInMemory({
    read(name, start = 0, end) {
      const bytes = files.get(name);
      if (bytes === undefined) throw new PackError('missing', `There is no ${name}.`);
      return Promise.resolve(bytes.subarray(start, end));
    },
  });
  files.clear(); // all of the table is in memory, and the files would be on disk
  return whole;
}

/** Filter first, then table, as the extension answers. */
export const pack: Peer = {
  build: (ids) => build(ids),
  async open(files) {
    const whole = await openFiles(files);
    return (id) => whole.answerOf(id) >= 0;
  },
};

/** The table alone. */
export const table: Peer = { build: (ids) => build(ids), open: openTable };

/** The table alone, with each photo's set of datasets, as in the extension. */
export const tableWithSets: Peer = { build: (ids) => build(ids, SETS), open: openTable };

async function openTable(files: Map<string, Uint8Array>): Promise<(id: number) => boolean> {
  const whole = await openFiles(files);
  return (id) => whole.setOf(id) >= 0;
}
