import { describe, expect, it } from 'vitest';
import { refuseStandIn } from '../../../../../lib/sources/formats/stand-in';
import { SOURCES } from '../../../../../lib/sources/sources';
import { readText } from '../read';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 267793842\n`;

describe('a placeholder for a list', () => {
  it.each(SOURCES.map(({ id }) => [id]))('is recognised by the source %s', async (id) => {
    const source = SOURCES.find((one) => one.id === id)!;
    await expect(readText(source, POINTER)).rejects.toThrow('a pointer of Git LFS');
  });

  it.each(['/annex/objects/SHA256E-s9--0.csv', '../../.git/annex/objects/x/y/SHA256E-s9--0'])(
    'may be from git-annex: %s',
    (text) => {
      expect(() => {
        refuseStandIn('a.csv', text);
      }).toThrow('a pointer of git-annex');
    },
  );

  it.each(['version 2', 'photo,owner', '', 'https://git-lfs.github.com/'])('is not %j', (text) => {
    expect(() => {
      refuseStandIn('a.csv', text);
    }).not.toThrow();
  });
});
