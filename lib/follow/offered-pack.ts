import { sha256 } from '../pack/bits/digest';
import { MANIFEST, readManifest } from '../pack/files/manifest';
import {
  keyFingerprint,
  MOST_SIGNATURE_BYTES,
  readRelease,
  SIGNATURE,
  type Release,
} from '../pack/release/release';
import type { Manifest } from '../pack/types';
import { FollowError } from './errors';
import type { FollowRecord } from './follow-records';
import type { Remote } from './remote';

/** More than 50,000 datasets take. */
const MOST_MANIFEST_BYTES = 1 << 24;

/** What is published at an address, before anything of it is kept. */
export interface OfferedPack {
  url: string;
  release: Release;
  /** Of the publisher's key. */
  fingerprint: string;
  manifest: Manifest;
  /** The manifest as it is written. */
  manifestBytes: Uint8Array;
}

/** The release that a server has, which its key has signed. @throws {FollowError | ReleaseError} */
export async function fetchRelease(remote: Remote): Promise<Release> {
  const bytes = await remote.whole(SIGNATURE, MOST_SIGNATURE_BYTES);
  return readRelease(new TextDecoder().decode(bytes));
}

/**
 * The manifest of a release. @throws {FollowError | PackError} when it is another, or cannot be read.
 */
export async function fetchManifest(
  remote: Remote,
  url: string,
  release: Release,
): Promise<OfferedPack> {
  const manifestBytes = await remote.whole(MANIFEST, MOST_MANIFEST_BYTES);
  if ((await sha256(manifestBytes)) !== release.manifest) {
    throw new FollowError('wrongBytes', `${MANIFEST} is not the one that was signed.`);
  }
  const manifest = await readManifest({ read: () => Promise.resolve(manifestBytes) });
  const fingerprint = await keyFingerprint(release.key);
  return { url, release, fingerprint, manifest, manifestBytes };
}

/**
 * Whether a release is to take the place of the one that is here.
 * @throws {FollowError} where it is another publisher's, or older.
 */
export function isNewer(release: Release, here: FollowRecord): boolean {
  if (release.key !== here.key) {
    throw new FollowError('changedKey', `${here.url} is signed by another key than before.`);
  }
  if (release.release === here.release && release.manifest === here.manifest) return false;
  if (release.release > here.release) return true;
  const found = `It has release ${release.release}, and ${here.release} is here.`;
  throw new FollowError('rollback', found);
}
