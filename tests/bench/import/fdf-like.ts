import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';

/** Faces of FDF. Source: github.com/hukkelas/FDF. */
export const FDF_FACES = 1_471_253;
/** Faces that are written at a time. */
const BATCH = 1_000;

/**
 * Writes an invented list in FDF's layout, in a zip archive as its publisher gives it out, unless it is there:
 * each face in a photo of its own, which takes the most memory.
 * @returns bytes of the archive.
 */
export async function writeFdfLike(path: string, faces: number): Promise<number> {
  const there = await stat(path).catch(() => null);
  if (there) return there.size;
  await mkdir(dirname(path), { recursive: true });
  const file = createWriteStream(`${path}.part`);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    file.write(bytes);
  });
  const list = new ZipDeflate('fdf_metainfo.json', { level: 1 });
  zip.add(list);
  for (let i = 0; i < faces; i += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, faces - i) }, (_, k) => face(i + k));
    const text = (i === 0 ? '{' : ', ') + some.join(', ');
    list.push(new TextEncoder().encode(text));
    if (file.writableNeedDrain) await once(file, 'drain');
  }
  list.push(new TextEncoder().encode('}'), true);
  zip.end();
  file.end();
  await once(file, 'finish');
  await rename(`${path}.part`, path);
  return (await stat(path)).size;
}

function face(i: number): string {
  const point = (k: number): [number, number] => [(i + 31 * k) % 997, (7 * i + k) % 991];
  const points = Array.from({ length: 7 }, (_, k) => point(k));
  const entry = {
    author: `Nobody ${i % 60_000}`,
    bounding_box: [...point(8), ...point(9)],
    category: 'training',
    date_crawled: '2019-3-6',
    date_uploaded: '2012-01-01',
    landmark: points,
    license: 'Attribution-NonCommercial License',
    license_url: 'http://creativecommons.org/licenses/by-nc/2.0/',
    original_bounding_box: [...point(10), ...point(11)],
    original_landmark: points.flat(),
    photo_title: `Invented ${i}`,
    photo_url: `http://www.flickr.com/photos/${9_000_000 + (i % 60_000)}@N99/${9_000_000_000_000 + 3 * i}/`,
    yfcc100m_line_idx: i,
  };
  return `"${i}": ${JSON.stringify(entry)}`;
}
