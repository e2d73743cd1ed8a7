import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type Digest,
  digested,
  type MakeHash,
  type OptionalSum,
} from '../../../../lib/archives/digest';

const CONTENT = ['ab', '', 'cde'];
const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');
const SUMS = {
  bytes: 5,
  sha256: hash('sha256', 'abcde'),
  md5: hash('md5', 'abcde'),
  gitBlob: hash('sha1', 'blob 5\0abcde'),
};

async function digestOf(size: number | null, sums?: ReadonlySet<OptionalSum>) {
  const made: string[] = [];
  const makeHash: MakeHash = (algorithm) => {
    made.push(algorithm);
    const one = createHash(algorithm);
    return { update: (bytes) => one.update(bytes), hex: () => one.digest('hex') };
  };
  async function* bytes() {
    for (const text of CONTENT) yield await Promise.resolve(new TextEncoder().encode(text));
  }
  let digest: Digest | undefined;
  const onEnd = (it: Digest) => (digest = it);
  let text = '';
  for await (const chunk of digested(bytes(), makeHash, onEnd, size, sums))
    text += new TextDecoder().decode(chunk);
  expect(text).toBe(CONTENT.join(''));
  return { digest, made };
}

describe('digested', () => {
  it('passes bytes through, and gives their size and checksums', async () => {
    expect((await digestOf(5)).digest).toEqual(SUMS);
  });

  it.each([null, 6])('gives no Git blob id without the right size: %s', async (size) => {
    expect((await digestOf(size)).digest).toEqual({ ...SUMS, gitBlob: null });
  });

  it.each<[OptionalSum[], Partial<Digest>, string[]]>([
    [[], { md5: null, gitBlob: null }, ['sha256']],
    [['md5'], { gitBlob: null }, ['sha256', 'md5']],
    [['gitBlob'], { md5: null }, ['sha256', 'sha1']],
  ])('computes no other checksums than asked for: %j', async (sums, expected, algorithms) => {
    const { digest, made } = await digestOf(5, new Set(sums));
    expect(digest).toEqual({ ...SUMS, ...expected });
    expect(made).toEqual(algorithms);
  });
});
