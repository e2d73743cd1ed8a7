import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** FFHQ's own list: 70,000 images in 267,793,842 bytes. */
const IMAGES = 70_000;
const BYTES = 267_793_842;

/** Writes an invented list with FFHQ's layout and size, unless it is there. Returns its size. */
export async function writeFfhqLike(path: string): Promise<number> {
  const there = await stat(path).catch(() => null);
  if (there) return there.size;
  await mkdir(dirname(path), { recursive: true });
  const file = createWriteStream(`${path}.part`);
  const padding = BYTES / IMAGES;
  for (let i = 0; i < IMAGES; i++) {
    const entry = `${i === 0 ? '{' : ', '}"${i}": ${JSON.stringify(image(i, padding))}`;
    if (!file.write(entry)) await once(file, 'drain');
  }
  file.end('}');
  await once(file, 'finish');
  await rename(`${path}.part`, path);
  return (await stat(path)).size;
}

/** An image of so many bytes; most of them are landmarks of the face, as in FFHQ's. */
function image(i: number, bytes: number): object {
  const landmark = [i % 997, (7 * i) % 991].map((n) => n + 0.123456789);
  const landmarks = Array.from({ length: Math.round(bytes / 30) - 18 }, () => landmark);
  return {
    category: 'training',
    metadata: {
      photo_url: `https://www.flickr.com/photos/invented-${i % 20_000}/${9_000_000_000_000 + 3 * i}/`,
      photo_title: 'Nobody',
      author: 'Nobody',
      country: '',
      license: 'Public Domain',
      date_uploaded: '2012-01-01',
      date_crawled: '2018-10-10',
    },
    in_the_wild: { pixel_size: [1024, 1024], face_landmarks: landmarks },
  };
}
