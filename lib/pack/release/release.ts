import * as v from 'valibot';
import { decodeBase64 } from './base64';
import { verifyEd25519 } from './ed25519';

/** The file beside a manifest that says who published the pack. */
export const SIGNATURE = 'manifest.sig';
const FORMAT = 'overexposed-release';
/** More than any signature file needs. */
export const MOST_SIGNATURE_BYTES = 4096;

/** A release of a published pack. */
export interface Release {
  /** The publisher's name, vouched for by nobody but the holder of the key. */
  name: string;
  /** Higher than in every earlier release. */
  release: number;
  /** The publisher's Ed25519 key: 32 bytes in base64. */
  key: string;
  /** SHA-256 of `manifest.json`, which names the checksums of all other files. */
  manifest: string;
}

/** Why a release is rejected. */
export type ReleaseErrorCode = 'notSigned' | 'wrongSignature';

export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';

  constructor(
    readonly code: ReleaseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.check((text) => decodeBase64(text)?.length === bytes, `not ${bytes} bytes`),
  );

/** One line of visible text, without characters that could reverse the text around it. */
const NAME = v.pipe(v.string(), v.regex(/^[^\p{C}\p{Zl}\p{Zp}]{1,80}$/u), v.regex(/\S/));

const SCHEMA = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(1),
  name: NAME,
  release: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  key: base64(32),
  manifest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  signature: base64(64),
});

/** Whether a publisher may have this name. */
export const isPublisherName = (name: string): boolean => v.is(NAME, name);

const fieldsOf = ({ name, release, key, manifest }: Release) => ({
  ...{ format: FORMAT, version: 1, name, release, key, manifest },
});

const textOf = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The signed text: `manifest.sig` without the signature. */
export const signedBytes = (release: Release): Uint8Array =>
  new TextEncoder().encode(textOf(fieldsOf(release)));

/** The text of `manifest.sig`. @param signature 64 bytes in base64. */
export const signatureText = (release: Release, signature: string): string =>
  textOf({ ...fieldsOf(release), signature });

/** Reads an untrusted `manifest.sig` and checks the signature. @throws {ReleaseError} */
export async function readRelease(text: string): Promise<Release> {
  const { signature, name, release, key, manifest } = parse(text);
  const read: Release = { name, release, key, manifest };
  const isSigned = await verifyEd25519(
    decodeBase64(key)!,
    decodeBase64(signature)!,
    signedBytes(read),
  );
  if (!isSigned) throw new ReleaseError('wrongSignature', `${SIGNATURE} is not signed by its key.`);
  return read;
}

function parse(text: string): v.InferOutput<typeof SCHEMA> {
  try {
    return v.parse(SCHEMA, JSON.parse(text));
  } catch (cause) {
    const message = `${SIGNATURE} is not the signature of a pack.`;
    throw new ReleaseError('notSigned', message, { cause });
  }
}

/** Lets people tell keys apart: half of the key's SHA-256, in groups of four digits. */
export async function keyFingerprint(key: string): Promise<string> {
  const bytes = decodeBase64(key) ?? new Uint8Array();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 16);
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.match(/.{4}/g)!.join(' ');
}
