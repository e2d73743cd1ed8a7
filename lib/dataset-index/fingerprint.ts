import type { Manifest } from '../pack/types';

/** Twelve hexadecimal digits that differ if any file of a pack does. */
export async function fingerprint({ files }: Manifest): Promise<string> {
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sums));
  return [...new Uint8Array(digest, 0, 6)].map((b) => b.toString(16).padStart(2, '0')).join('');
}
