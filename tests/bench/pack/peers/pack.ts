import { encodePack } from '../../../../lib/pack/encode';
import { PackError } from '../../../../lib/pack/errors';
import type { PackInput } from '../../../../lib/pack/input';
import { openWhole } from '../../../../lib/pack/whole';
import type { Peer } from '../peer';

const BATCH = 65_536;

async function build(ids: Float64Array): Promise<Map<string, Uint8Array>> {
  const chunks = new Map<string, Uint8Array[]>();
  await encodePack(inputOf(ids), {
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

/** Ids alone, so that the pack holds what its peers hold. */
function inputOf(ids: Float64Array): PackInput {
  const none = new Int32Array(BATCH).fill(-1);
  return {
    sample: true,
    datasets: [{ id: 'list', rows: ids.length, photos: ids.length, owners: 0 }],
    sets: [[0]],
    owners: [],
    async *photos() {
      for (let i = 0; i < ids.length; i += BATCH) {
        const batch = ids.subarray(i, i + BATCH);
        const nobody = none.subarray(0, batch.length);
        const sets = new Uint32Array(batch.length);
        yield await Promise.resolve({ ids: batch, sets, nsids: nobody, aliases: nobody });
      }
    },
  };
}

async function openFiles(files: Map<string, Uint8Array>): ReturnType<typeof openWhole> {
  const whole = await openWhole({
    read(name, start = 0, end) {
      const bytes = files.get(name);
      if (bytes === undefined) throw new PackError('missing', `There is no ${name}.`);
      return Promise.resolve(bytes.subarray(start, end));
    },
  });
  files.clear(); // all of the table is in memory, and the files would be on disk
  return whole;
}

/** Gate first, then table, as the extension answers. */
export const pack: Peer = {
  build,
  async open(files) {
    const whole = await openFiles(files);
    return (id) => whole.answerOf(id) >= 0;
  },
};

/** The table alone. */
export const table: Peer = {
  build,
  async open(files) {
    const whole = await openFiles(files);
    return (id) => whole.setOf(id) >= 0;
  },
};
