import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow, sourceFiles, uncommitted } from '../../../../scripts/release/files';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' });
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const texts = (files: ReadonlyMap<string, Uint8Array> | null) =>
  files &&
  Object.fromEntries([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));

describe('the sources for a reviewer', () => {
  beforeEach(() => {
    git('init');
    put('.gitignore', 'lists/\n');
    put('lib/ä.ts', 'one');
    git('add', '.');
    put('lists/helen/train.txt', 'a real account');
    put('notes.txt', 'nobody else’s');
    put('lib/ä.ts', 'two');
  });

  it('are the files tracked by git, as they are now, without any list', () => {
    expect(texts(sourceFiles(root))).toEqual({ '.gitignore': 'lists/\n', 'lib/ä.ts': 'two' });
  });

  it('are compared with what was committed', () => {
    expect(uncommitted(root)).toContain('?? notes.txt');
    expect(uncommitted(root)).toHaveLength(3);
  });

  it('are unknown outside of a clone’s root, such as in a folder unpacked in it', () => {
    expect(sourceFiles(join(root, 'lib'))).toBeNull();
  });
});

it('are unknown without git', () => {
  put('a.ts', '');
  expect(sourceFiles(root)).toBeNull();
});

it('includes all files of a package, with slashes in their names', () => {
  put('manifest.json', '{}');
  put('pack/photos.dat.0', 'x');
  expect(texts(filesBelow(root))).toEqual({ 'manifest.json': '{}', 'pack/photos.dat.0': 'x' });
});
