import type { PackInput, PackSink } from './input';
import { encodeManifest, FORMAT, MANIFEST, VERSION } from './manifest';
import { Sha256 } from './sha256';
import type { Manifest } from './types';

/**
 * Writes a pack, `manifest.json` last.
 * @throws {RangeError} when the input is out of order or empty.
 */
export async function encodePack(input: PackInput, sink: PackSink): Promise<Manifest> {
  const hash = new Sha256();
  let bytes = 0;
  const write = async (piece: Uint8Array): Promise<void> => {
    hash.update(piece);
    bytes += piece.length;
    await sink.write('table.bin', piece);
  };
  const header = new TextEncoder().encode(
    JSON.stringify({ sets: input.sets, owners: input.owners }),
  );
  await write(new Uint8Array(Uint32Array.of(header.length).buffer));
  await write(header);
  let photos = 0;
  let last = -1;
  for await (const { ids, sets, nsids, aliases } of input.photos()) {
    const rows = new DataView(new ArrayBuffer(ids.length * 20));
    for (let i = 0; i < ids.length; i++) {
      if (!(ids[i]! > last)) throw new RangeError(`Photo ids do not ascend at ${ids[i]!}.`);
      last = ids[i]!;
      rows.setFloat64(i * 20, last, true);
      rows.setUint32(i * 20 + 8, sets[i]!, true);
      rows.setInt32(i * 20 + 12, nsids[i]!, true);
      rows.setInt32(i * 20 + 16, aliases[i]!, true);
    }
    photos += ids.length;
    await write(new Uint8Array(rows.buffer));
  }
  if (photos === 0) throw new RangeError('A pack needs at least one photo.');
  const manifest: Manifest = {
    format: FORMAT,
    version: VERSION,
    sample: input.sample,
    photos,
    owners: input.owners.length,
    datasets: input.datasets,
    files: [{ name: 'table.bin', bytes, sha256: hash.hex() }],
  };
  await sink.write(MANIFEST, encodeManifest(manifest));
  return manifest;
}
