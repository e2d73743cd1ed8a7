import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolders, removeFolders } from '../../../../data-build/output/folders';
import { temporaryFolder } from '../run';

const folder = temporaryFolder();

it('makes a folder with its parents, and removes only those', () => {
  const [a, b, c] = [join(folder, 'a'), join(folder, 'a/b'), join(folder, 'a/b/c')];
  mkdirSync(a);
  const made = makeFolders(c);
  expect(made).toEqual([b, c]);
  expect(makeFolders(c)).toEqual([]);
  removeFolders(made);
  expect(readdirSync(folder)).toEqual(['a']);
});

it('leaves a folder that is no longer empty', () => {
  const made = makeFolders(join(folder, 'x/y'));
  writeFileSync(join(folder, 'x/note.txt'), '');
  removeFolders(made);
  expect(readdirSync(join(folder, 'x'))).toEqual(['note.txt']);
});

it('makes none if one of them cannot be made', () => {
  const [deep, long] = [join(folder, 'deep'), 'x'.repeat(300)];
  expect(() => makeFolders(join(deep, long))).toThrow(/ENAMETOOLONG/);
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolders(join(folder, 'file'))).toThrow(/EEXIST/);
  expect(readdirSync(folder)).not.toContain('deep');
});

it('ends if the system says that a new folder does not exist', () => {
  expect(() => makeFolders('/proc/nosuch/deep')).toThrow();
});
