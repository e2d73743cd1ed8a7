import type { Offer } from '../catalogue/offers/types';
import type { MadePack } from '../user-lists/types';
import { DownloadError } from './errors';

/**
 * Checks the files that were read from an offer's archives against the checksums that the offer gives for them.
 * @throws {DownloadError} if one is missing or has a different checksum.
 */
export function checkHeld({ files }: Offer, { manifest }: MadePack): void {
  if ('folder' in files) return;
  const read = manifest.datasets.flatMap(({ lists }) => lists);
  for (const { url, holds = [] } of files) {
    for (const { name, sha256 } of holds) {
      const found = read.find((file) => file.name === name || file.name.endsWith(`/${name}`));
      if (found && (sha256 === undefined || found.sha256 === sha256)) continue;
      const what = found ? 'has another checksum' : 'is not in it';
      throw new DownloadError('wrongBytes', `${url}: ${name} ${what}.`);
    }
  }
}
