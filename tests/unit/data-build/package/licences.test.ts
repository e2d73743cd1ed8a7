import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceNotices, packageFolder } from '../../../../data-build/package/licences';

describe('licence notices', () => {
  it.each([
    ['/x/node_modules/react/cjs/react.js', '/x/node_modules/react'],
    ['/x/node_modules/@noble/hashes/sha2.js', '/x/node_modules/@noble/hashes'],
    ['/x/node_modules/a/node_modules/b/c.js?v=1', '/x/node_modules/a/node_modules/b'],
    ['C:\\x\\node_modules\\react\\index.js', 'C:\\x\\node_modules\\react'],
    ['/x/lib/pack/pack.ts', null],
    ['\0/x/node_modules/vite/preload-helper.js', null],
  ])('%s is of %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });

  it('are sorted by name, with the text of each', async () => {
    const folders = ['react', 'dexie'].map((name) => resolve('node_modules', name));
    const notices = await licenceNotices(folders);
    expect(notices).toMatch(/^dexie [\d.]+ \(Apache-2\.0\)$/m);
    expect(notices).toMatch(/^react [\d.]+ \(MIT\)$/m);
    expect(notices).toContain('Permission is hereby granted');
    expect(notices.indexOf('\ndexie')).toBeLessThan(notices.indexOf('\nreact'));
  });

  it('cannot be left out', async () => {
    const folder = resolve('tests/unit');
    await expect(licenceNotices([folder])).rejects.toThrow();
  });
});
