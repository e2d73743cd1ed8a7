import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The MD5 of files one after the other, in hexadecimal: publishers give no better checksum. */
export async function md5OfFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash('md5');
  for (const path of paths) {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}
