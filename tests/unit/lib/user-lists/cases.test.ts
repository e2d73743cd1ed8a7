import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../../lib/flickr/address/query';
import { findSource } from '../../../../lib/sources/sources';
import { importFiles } from '../../../../lib/user-lists/import-files';
import { SHARED } from '../../../shared';
import { readText } from '../sources/read';
import { file } from './files';

interface Case {
  try: string;
  expected: { photos: Record<string, string | null> } | string;
  cases?: { query: string; expected: object }[];
}

const FOLDER = join(SHARED, 'cases');
const SUFFIX = '.expected.json';
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
/** Not a list but a program that writes one. */
const LEFT_OUT = '47-';
const names = files.filter((name) => name.endsWith(SUFFIX) && !name.startsWith(LEFT_OUT));
const all = names.map((name): [string, Case, string] => {
  const stem = name.slice(0, -SUFFIX.length);
  const input = files.find((one) => one.startsWith(`${stem}.`) && one !== name)!;
  const read = (one: string): string => readFileSync(join(FOLDER, one), 'utf8');
  return [stem, JSON.parse(read(name)) as Case, read(input)];
});

describe.runIf(all.length > 0)('small inputs that used to fail', () => {
  it.each(all)('%s', async (_name, { try: command, expected, cases }, text) => {
    for (const each of cases ?? []) expect(parseQuery(each.query)).toMatchObject(each.expected);
    const [, id, name] = /--source ([\w-]+)=(\S+)/.exec(command) ?? [];
    if (id === undefined || name === undefined) {
      expect(cases).toBeDefined();
      return;
    }
    const reading = readText(findSource(id)!, text, 1 << 16, name);
    if (typeof expected === 'string') {
      await expect(reading).rejects.toThrow('pointer of Git LFS');
      return;
    }
    const { sightings } = await reading;
    const found = sightings.map(({ photoId, owner }) => [String(photoId), owner]);
    expect(Object.fromEntries(found)).toEqual(expected.photos);
    if (id !== 'list') return;
    const outcome = await importFiles([file(name, text)], null, () => undefined);
    expect(outcome).toMatchObject({ made: { manifest: { photos: found.length } } });
  });
});

it('does not take a large JSON object for a list that it is not', async () => {
  const nodes = Array.from({ length: 5000 }, (_, k) => ({
    ...{ label: `${9_000_000_000_000 + k}_5d36a04f3e_o.jpg`, x: k * 1.5, y: -k * 0.5, size: 10 },
  }));
  const graph = file('graph.json', JSON.stringify({ nodes, edges: [] }));
  await expect(importFiles([graph], null, () => undefined)).rejects.toMatchObject({
    code: 'unknown',
  });
});
