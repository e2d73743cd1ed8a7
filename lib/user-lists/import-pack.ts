import { zippedFiles } from '../archives/zip';
import { FORMAT, MANIFEST } from '../pack/files/manifest';
import type { Manifest } from '../pack/types';
import { checkPack } from './check-pack';
import { kindOfFile } from './input-file';
import { ImportError } from './import-error';
import type { MadePack } from './types';

const PART = /^(?:manifest\.json|(?:photos|owners)\.gate|(?:photos|owners|lists)\.(?:dir|dat))$/;

/**
 * Reads the files as a pack: those of its folder, or a zip archive of them. Null if they are something
 * else.
 * @throws {ImportError} if the pack is incomplete, damaged or of a newer format.
 */
export async function importPack(files: readonly File[]): Promise<MadePack | null> {
  const [first, ...others] = files;
  const archive =
    first !== undefined && others.length === 0 && (await kindOfFile(first)) === 'zip'
      ? first
      : null;
  const parts = archive
    ? await unzipParts(archive)
    : new Map(files.filter(({ name }) => PART.test(name)).map((file) => [file.name, file]));
  const manifest = parts.get(MANIFEST);
  if (!manifest) {
    if (parts.size === 0) return null;
    throw new ImportError('incompletePack', MANIFEST);
  }
  if (!archive && parts.size === 1 && !(await manifest.text()).includes(FORMAT)) return null;
  const pack = await checked(parts);
  return { name: archive ? archive.name : nameOfFolder(pack.manifest), ...pack, report: null };
}

async function checked(
  parts: ReadonlyMap<string, Blob>,
): Promise<Pick<MadePack, 'manifest' | 'files'>> {
  const manifest = await checkPack(parts);
  const files = [MANIFEST, ...manifest.files.map(({ name }) => name)];
  // Copies, because the files may change on disk.
  const copies = files.map(async (name) => {
    const bytes = await parts.get(name)!.arrayBuffer();
    return [name, new Blob([bytes])] as const;
  });
  return { manifest, files: new Map(await Promise.all(copies)) };
}

/** The largest part of a pack; with a hundred million photos it is a tenth of this. */
const MOST_BYTES = 1 << 30;

/** The parts of a pack in an archive, in any folder; other files are ignored. */
async function unzipParts(file: File): Promise<Map<string, Blob>> {
  const parts = new Map<string, Blob>();
  for await (const { name, size, bytes } of zippedFiles(file, file.name)) {
    const part = baseName(name);
    if (!PART.test(part)) continue;
    if (parts.has(part)) throw new ImportError('damagedPack', `${part} is there twice.`);
    if (size > MOST_BYTES) throw new ImportError('tooLarge', name);
    const chunks: Blob[] = [];
    for await (const chunk of bytes()) chunks.push(new Blob([chunk as Uint8Array<ArrayBuffer>]));
    parts.set(part, new Blob(chunks));
  }
  return parts;
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Files chosen from a folder do not include its name. */
const nameOfFolder = ({ datasets }: Manifest): string => {
  const ids = datasets.map(({ id }) => id);
  return ids.length > 3 ? `${ids.slice(0, 3).join(', ')}, …` : ids.join(', ');
};
