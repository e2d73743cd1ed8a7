import { describe, expect, it } from 'vitest';
import { readElements } from '../../../../../lib/sources/formats/read-elements';
import { UNREADABLE } from '../../../../../lib/sources/rows';
import type { Source } from '../../../../../lib/sources/types';
import { readText } from '../read';

const source = (root: string): Pick<Source, 'read'> => ({
  read: (file, log) =>
    readElements(
      file,
      {
        title: 'a test',
        expected: 'elements',
        root,
        element: 'a',
        row: (text) => {
          const id = /^<a(?:\s[^>]*)?>(\d+)<\/a>$/.exec(text)?.[1];
          return id ? { photoId: Number(id), owner: null, dataset: 'test' } : UNREADABLE;
        },
      },
      log,
    ),
});

describe('elements', () => {
  it.each([
    ['one after the other', '<r><a>1</a><a>2</a></r>'],
    [
      'with attributes and a declaration',
      '<?xml version="1.0"?>\n<r>\n <a x="1">1</a> <a\n>2</a>\n</r>\n',
    ],
    ['after a byte-order mark', '\uFEFF<r><a>1</a><a>2</a></r>'],
    ['among others whose names start alike', '<r><ab>7</ab><a>1</a><ab/><a>2</a></r>'],
  ])('are read %s, however the text is split', async (_how, text) => {
    for (const size of [1, 2, 3, 7, 100]) {
      const { sightings, tally } = await readText(source('r'), text, size);
      expect(sightings.map(({ photoId }) => photoId)).toEqual([1, 2]);
      expect(tally.rows).toBe(2);
    }
  });

  it('may be the outermost element', async () => {
    const { sightings } = await readText(source('a'), '<?xml version="1.0"?><a>1</a>\n');
    expect(sightings).toHaveLength(1);
  });

  it('are numbered', async () => {
    const { tally } = await readText(source('r'), '<r><a>1</a><a>x</a></r>');
    expect(tally.skipped[0]?.examples).toEqual([
      { file: 'file.txt', at: 'entry 2', text: '<a>x</a>' },
    ]);
  });

  it.each([
    ['before its end', 'r', '<r><a>1</a>'],
    ['inside an element', 'r', '<r><a>1</a><a>2'],
    ['inside the first', 'r', '<r><a>1'],
    ['inside the outermost', 'a', '<a>1'],
    ['after the outermost', 'a', '<a>1</a><a>2'],
  ])('are truncated %s', async (_where, root, text) => {
    await expect(readText(source(root), text)).rejects.toMatchObject({ code: 'truncated' });
  });

  it.each([
    ['other elements', '<r><b>1</b></r>'],
    ['an empty one', '<r></r>'],
    ['text', 'hello'],
    ['nothing', ''],
    ['one without end', `<r><a>${'1'.repeat(5_000_000)}`],
  ])('are refused with %s', async (_what, text) => {
    const reading = readText(source('r'), text, 1 << 18);
    await expect(reading).rejects.toMatchObject({ code: 'format' });
  });
});
