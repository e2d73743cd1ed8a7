import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { OfferedFile } from '../catalogue/offers/types';

type Sums = Pick<OfferedFile, 'sha256' | 'md5' | 'gitBlob'>;

/** Whether an offer gives a checksum of the file. */
export const hasSum = ({ sha256, md5, gitBlob }: Sums): boolean =>
  (sha256 ?? md5 ?? gitBlob) !== undefined;

/** Whether a file has every checksum that its offer gives. The file is read once. */
export async function matches(content: Blob, sums: Sums): Promise<boolean> {
  const wanted = [
    { hash: sha256.create(), sum: sums.sha256 },
    { hash: md5.create(), sum: sums.md5 },
    {
      hash: sha1.create().update(new TextEncoder().encode(`blob ${content.size}\0`)),
      sum: sums.gitBlob,
    },
  ].filter(({ sum }) => sum !== undefined);
  if (wanted.length === 0) return true;
  for await (const chunk of chunks(content)) for (const { hash } of wanted) hash.update(chunk);
  return wanted.every(({ hash, sum }) => bytesToHex(hash.digest()) === sum);
}

/** The MD5 of the files' concatenation, in hexadecimal. */
export async function md5OfAll(files: readonly Blob[]): Promise<string> {
  const hash = md5.create();
  for (const file of files) for await (const chunk of chunks(file)) hash.update(chunk);
  return bytesToHex(hash.digest());
}

/** Bytes hashed at a time; the page can respond in between. */
const CHUNK = 1 << 20;

async function* chunks(content: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.size; at += CHUNK) {
    yield new Uint8Array(await content.slice(at, at + CHUNK).arrayBuffer());
  }
}
