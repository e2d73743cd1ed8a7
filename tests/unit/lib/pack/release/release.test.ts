import { generateKeyPairSync, sign } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isPublisherName,
  keyFingerprint,
  readRelease,
  signatureText,
  signedBytes,
  type Release,
} from '../../../../../lib/pack/release/release';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url').toString('base64');
const RELEASE: Release = { name: 'The Gazette', release: 7, key, manifest: 'ab'.repeat(32) };
const signature = sign(null, signedBytes(RELEASE), privateKey).toString('base64');
const TEXT = signatureText(RELEASE, signature);

afterEach(() => vi.restoreAllMocks());

describe.each([
  ['the browser', () => undefined],
  [
    'the library',
    () => {
      const none = new DOMException('Unrecognized name.', 'NotSupportedError');
      vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(none);
    },
  ],
])('a signature checked by %s', (_, prepare) => {
  it('is valid for the signed text', async () => {
    prepare();
    expect(await readRelease(TEXT)).toEqual(RELEASE);
  });

  const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x!;
  const otherKey = Buffer.from(other, 'base64url').toString('base64');
  it.each([
    ['another manifest', { manifest: 'cd'.repeat(32) }],
    ['another release', { release: 8 }],
    ['another name', { name: 'The Gazette ' }],
    ['another key', { key: otherKey }],
    ['a key that is no point', { key: Buffer.alloc(32, 255).toString('base64') }],
  ])('is not valid with %s', async (_case, change) => {
    prepare();
    const text = signatureText({ ...RELEASE, ...change }, signature);
    await expect(readRelease(text)).rejects.toMatchObject({ code: 'wrongSignature' });
  });
});

it.each([
  ['nothing', ''],
  ['a web page', '<!doctype html>'],
  ['null', 'null'],
  ['a short key', signatureText({ ...RELEASE, key: key.slice(4) }, signature)],
  ['a short signature', signatureText(RELEASE, signature.slice(4))],
  ['a name of two lines', signatureText({ ...RELEASE, name: 'a\nb' }, signature)],
  ['a name that turns round', signatureText({ ...RELEASE, name: 'a\u202eb' }, signature)],
  ['no whole number', signatureText({ ...RELEASE, release: 1.5 }, signature)],
  ['another format', TEXT.replace('overexposed-release', 'release')],
  ['a later version', TEXT.replace('"version": 1', '"version": 2')],
])('%s is not a signature', async (_, text) => {
  await expect(readRelease(text)).rejects.toMatchObject({ code: 'notSigned' });
});

it.each([
  ['The Gazette', true],
  ['日本新聞', true],
  ['', false],
  [' ', false],
  ['x'.repeat(81), false],
])('%o is a valid publisher name: %s', (name, may) => {
  expect(isPublisherName(name)).toBe(may);
});

it('distinguishes keys by eight groups of four digits', async () => {
  expect(await keyFingerprint(Buffer.alloc(32).toString('base64'))).toBe(
    '6668 7aad f862 bd77 6c8f c18b 8e9f 8e20',
  );
});
