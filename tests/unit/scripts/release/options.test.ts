import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { listsIn } from '../../../../scripts/release/lists';
import { releaseOptions } from '../../../../scripts/release/options';

const ROOT = resolve('/clone');

const NONE = { lists: null, from: null, pack: null, out: '.output/release', check: false };

it.each<[string[], Partial<typeof NONE> | object]>([
  [[], {}],
  [['--lists', 'l', '--check'], { lists: 'l', check: true }],
  [['--from', 'http://localhost:1/m'], { from: 'http://localhost:1/m' }],
  [['--pack', 'pack', '--out', '/tmp/x'], { pack: 'pack', out: '/tmp/x' }],
])('%j', (args, given) => {
  const { lists, from, pack, out, check } = { ...NONE, ...given };
  const at = (path: string | null) => (path === null ? null : resolve(ROOT, path));
  expect(releaseOptions(args, ROOT)).toEqual({
    lists: at(lists),
    from,
    pack: at(pack),
    out: at(out),
    check,
  });
});

it.each([
  [['--lists', 'l', '--pack', 'p'], 'not both'],
  [['--lists', 'l', '--from', 'http://m'], '--from is for'],
  [['--list', 'l'], "'--list'"],
  [['l'], "'l'"],
])('%j is wrong usage', (args, message) => {
  expect(() => releaseOptions(args, ROOT)).toThrow(message);
});

it('distinguishes lists from folders not named after a source', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lists-'));
  for (const name of ['helen', 'ffhq-aging', 'helen-old', '.helen.part'])
    mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'pipa'), '');
  expect(listsIn(folder)).toEqual({ sources: ['ffhq-aging', 'helen'], others: ['helen-old'] });
  rmSync(folder, { recursive: true });
});
