import type { Offer } from '../catalogue/offers/types';
import { hasSum } from './checksum';

/** Identifies a version of an offer: by its addresses and checksums, and the sizes of files without a checksum. */
export function offerStamp({ files }: Offer): string {
  if ('folder' in files) return [files.repository, files.commit, files.folder, files.md5].join(' ');
  return files
    .map((file) => {
      const { url, bytes, sha256, md5, gitBlob } = file;
      return [url, hasSum(file) ? '' : bytes, sha256, md5, gitBlob].join(' ');
    })
    .join('\n');
}
