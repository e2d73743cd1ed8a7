import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

it('keeps each test in the folder of what it tests', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const folders = new Set(files.filter((file) => /\.test\.tsx?$/.test(file)).map(dirname));
  expect(folders.size).toBeGreaterThan(30);
  expect([...folders].filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
});
