import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** FFHQ's own list has 267,793,842 bytes. */
export const FFHQ_IMAGES = 70_000;
const BYTES_EACH = 3_825;
const LANDMARKS = 68;

/** Writes an invented list with FFHQ's layout and size per image, unless it exists. Returns its size. */
export async function writeFfhqLike(path: string, images: number): Promise<number> {
  const there = await stat(path).catch(() => null);
  if (there) return there.size;
  await mkdir(dirname(path), { recursive: true });
  const file = createWriteStream(`${path}.part`);
  for (let i = 0; i < images; i++) {
    if (!file.write(`${i === 0 ? '{' : ', '}${entry(i)}`)) await once(file, 'drain');
  }
  file.end('}');
  await once(file, 'finish');
  await rename(`${path}.part`, path);
  return (await stat(path)).size;
}

/** An image with its name; a long title makes all entries equally long. */
function entry(i: number): string {
  const short = write(i, '');
  return write(i, 'x'.repeat(BYTES_EACH - 2 - short.length));
}

function write(i: number, title: string): string {
  const landmarks = Array.from({ length: LANDMARKS }, (_, k) =>
    [(i + k) % 997, (7 * i + k) % 991].map((n) => n + 0.123456789),
  );
  const image = {
    category: 'training',
    metadata: {
      photo_url: `https://www.flickr.com/photos/invented-${i % 20_000}/${9_000_000_000_000 + 3 * i}/`,
      photo_title: title,
      author: 'Nobody',
      country: '',
      license: 'Public Domain',
      date_uploaded: '2012-01-01',
      date_crawled: '2018-10-10',
    },
    in_the_wild: { pixel_size: [1024, 1024], face_landmarks: landmarks },
  };
  return `"${i}": ${JSON.stringify(image)}`;
}
