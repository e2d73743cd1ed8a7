import { createHash } from 'node:crypto';
import type { MakeHash } from '../../lib/archives/digest';

/** Node's checksums. */
export const makeHash: MakeHash = (algorithm) => {
  const hash = createHash(algorithm);
  return { update: (bytes) => hash.update(bytes), hex: () => hash.digest('hex') };
};
