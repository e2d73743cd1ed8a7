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

/** The most bytes of a manifest; one with 50,000 datasets is smaller. */
const MOST_MANIFEST_BYTES = 1 << 24;

/** A pack as published at an address, before anything of it is stored. */
export interface OfferedPack {
  url: string;
  release: Release;
  /** Fingerprint of the publisher's key. */
  fingerprint: string;
  manifest: Manifest;
  /** The manifest as downloaded. */
  manifestBytes: Uint8Array;
}

/** Downloads the current release and verifies its signature. @throws {FollowError | ReleaseError} */
export async function fetchRelease(remote: Remote): Promise<Release> {
  const bytes = await remote.whole(SIGNATURE, MOST_SIGNATURE_BYTES);
  return readRelease(new TextDecoder().decode(bytes));
}

/**
 * Downloads the manifest of a release.
 * @throws {FollowError | PackError} if it is not the signed one, or cannot be parsed.
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
 * Whether a release should replace the stored one.
 * @throws {FollowError} if it has another key, or is older.
 */
export function isNewer(release: Release, here: FollowRecord): boolean {
  if (release.key !== here.key) {
    throw new FollowError('changedKey', `${here.url} is signed with a different key from before.`);
  }
  if (release.release === here.release && release.manifest === here.manifest) return false;
  if (release.release > here.release) return true;
  const found = `It has release ${release.release}; release ${here.release} is stored.`;
  throw new FollowError('rollback', found);
}
