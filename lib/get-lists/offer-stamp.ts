import type { Offer } from '../catalogue/offers/types';

/** Identifies a version of an offer, by its addresses, sizes and checksums. */
export function offerStamp({ files }: Offer): string {
  if ('folder' in files) return [files.repository, files.commit, files.folder, files.md5].join(' ');
  return files
    .map(({ url, bytes, sha256, md5, gitBlob }) => [url, bytes, sha256, md5, gitBlob].join(' '))
    .join('\n');
}
