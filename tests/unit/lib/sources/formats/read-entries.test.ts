import { expect, it } from 'vitest';
import { readEntries } from '../../../../../lib/sources/formats/read-entries';
import { UNREADABLE } from '../../../../../lib/sources/rows';
import type { Source } from '../../../../../lib/sources/types';
import { readText } from '../read';

const reader = (member: string | null): Pick<Source, 'read'> & { seen: [unknown, string][] } => {
  const seen: [unknown, string][] = [];
  const row = (value: unknown, name: string): ReturnType<typeof take> => take(value, name);
  const take = (value: unknown, name: string) => {
    seen.push([value, name]);
    return value === null ? UNREADABLE : { photoId: seen.length, owner: null, dataset: 'test' };
  };
  return {
    seen,
    read: (file, log) =>
      readEntries(file, { title: 'a test', expected: 'entries', member, row }, log),
  };
};

it.each([
  [
    'the members of an object',
    null,
    '{"a": 1, "b\\"": {"c": 2}}',
    [
      [1, 'a'],
      [{ c: 2 }, 'b"'],
    ],
  ],
  [
    'the elements of an array',
    null,
    '[1, {"a": 2}]',
    [
      [1, ''],
      [{ a: 2 }, ''],
    ],
  ],
  ['those of one member', 'x', '{"y": {"z": 0}, "x": {"a": 1}}', [[1, 'a']]],
  [
    'a repeated name',
    null,
    '{"a": 1, "a": 2}',
    [
      [1, 'a'],
      [2, 'a'],
    ],
  ],
] as const)('gives %s with their names', async (_what, member, text, expected) => {
  for (const size of [1, 5, 100]) {
    const source = reader(member);
    await readText(source, text, size);
    expect(source.seen).toEqual(expected);
  }
});

it.each([
  ['an entry that is empty', '{"a": 1, , "b": 2}'],
  ['an entry that is two', '{"a": 1 "b": 2}'],
  ['an element that has a name', '["a": 1]'],
])('refuses %s', async (_what, text) => {
  await expect(readText(reader(null), text)).rejects.toThrow('is not JSON');
});
