import { gzipSync, zipSync } from 'fflate';
import { importFiles } from '../../../../lib/user-lists/import-files';
import { ImportError } from '../../../../lib/user-lists/import-error';
import type { MadePack } from '../../../../lib/user-lists/types';

/** Invented photos in the layout of FFHQ's list. */
export function ffhqText(count: number, first = 9_000_000_000_000): string {
  const images = Array.from({ length: count }, (_, i) => [
    i,
    {
      category: 'training',
      metadata: {
        photo_url: `https://www.flickr.com/photos/invented-${i % 7}/${first + 3 * i}/`,
        author: 'Nobody',
      },
      in_the_wild: { face_landmarks: [[1.5, 2.5]], pixel_size: [10, 10] },
    },
  ]);
  return JSON.stringify(Object.fromEntries(images), null, 1);
}

export const CSV =
  'photo,owner,dataset\r\n' +
  '9000000000002,12345@N99,pipa\r\n' +
  '9000000000001,someone,pipa\r\n' +
  '9000000000001,,helen\r\n' +
  'nonsense,,pipa\r\n' +
  '9000000000001,54321@N99,pipa\r\n' +
  '9000000000001,11111@N99,pipa\r\n';

export const file = (name: string, ...content: (BlobPart | Uint8Array)[]): File =>
  new File(content as BlobPart[], name);

export const gzipped = (name: string, text: string): File =>
  file(name, gzipSync(new TextEncoder().encode(text)));

export async function zipped(
  name: string,
  files: ReadonlyMap<string, Blob>,
  folder = '',
): Promise<File> {
  const entries = [...files].map(
    async ([each, blob]) => [folder + each, new Uint8Array(await blob.arrayBuffer())] as const,
  );
  const archive = zipSync(Object.fromEntries(await Promise.all(entries)), { level: 0 });
  return file(name, archive);
}

/** The files of a pack, as if chosen from its folder. */
export const picked = (files: ReadonlyMap<string, Blob>): File[] =>
  [...files].map(([name, blob]) => file(name, blob));

/** The pack made from files. */
export async function make(...files: File[]): Promise<MadePack> {
  const outcome = await importFiles(files, null, () => undefined);
  if ('choices' in outcome) throw new Error(`Not clear: ${JSON.stringify(outcome.choices)}`);
  return outcome.made;
}

/** The reason for rejecting files. */
export async function refusalOf(...files: File[]): Promise<ImportError> {
  try {
    await importFiles(files, null, () => undefined);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error('The files were not refused.');
}
