import { verifyAsync } from '@noble/ed25519';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Whether a signature is valid for this key and these bytes (RFC 8032). Chromium has Ed25519 since 137,
 * Firefox since 129; elsewhere a library computes it.
 * @param key 32 bytes. @param signature 64 bytes.
 */
export async function verifyEd25519(
  key: Uint8Array,
  signature: Uint8Array,
  bytes: Uint8Array,
): Promise<boolean> {
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('raw', key as Bytes, 'Ed25519', false, ['verify']);
  } catch {
    return verifyAsync(signature, bytes, key, { zip215: false }).catch(() => false);
  }
  return crypto.subtle.verify('Ed25519', imported, signature as Bytes, bytes as Bytes);
}
