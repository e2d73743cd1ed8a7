import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntrySplitter } from '../../../../../lib/sources/formats/split-entries';

const refuse = (): never => {
  throw new Error('refused');
};

function split(text: string, member: string | null, size = text.length): EntrySplitter & Result {
  const splitter = new EntrySplitter(member, refuse);
  const entries: string[] = [];
  for (let at = 0; at < text.length; at += size)
    entries.push(...splitter.push(text.slice(at, at + size)));
  return Object.assign(splitter, { entries });
}

interface Result {
  entries: string[];
}

const space = fc.constantFrom(0, 1, 2, '\t');
const size = fc.integer({ min: 1, max: 20 });

describe('EntrySplitter', () => {
  it('gives the elements of an array as JSON.parse does, however the text is split', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), space, size, (value, indent, cut) => {
        const text = JSON.stringify(value, null, indent);
        const { entries, closed, found } = split(text, null, cut);
        expect(entries.map((entry) => JSON.parse(entry) as unknown)).toEqual(JSON.parse(text));
        expect({ closed, found }).toEqual({ closed: true, found: 'array' });
      }),
    );
  });

  it('gives the members of an object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), space, size, (value, indent, cut) => {
        const text = JSON.stringify(value, null, indent);
        const { entries, found } = split(text, null, cut);
        expect(JSON.parse(`{${entries.join(',')}}`)).toEqual(JSON.parse(text));
        expect(entries).toHaveLength(Object.keys(value).length);
        expect(found).toBe('object');
      }),
    );
  });

  it('gives the entries of one member, whatever is around it', () => {
    const document = fc.tuple(fc.jsonValue(), fc.array(fc.jsonValue()), fc.jsonValue());
    fc.assert(
      fc.property(document, space, size, ([before, path, after], indent, cut) => {
        const text = JSON.stringify({ before, path, after: { path: after } }, null, indent);
        const { entries } = split(text, 'path', cut);
        const parsed = JSON.parse(text) as { path: unknown };
        expect(entries.map((entry) => JSON.parse(entry) as unknown)).toEqual(parsed.path);
      }),
    );
  });

  it('finds nothing if the member is missing or has no entries', () => {
    expect(split('{"other": [1, 2]}', 'path')).toMatchObject({ found: null, entries: [] });
    expect(split('{"path": "[1, 2]"}', 'path')).toMatchObject({ found: null, closed: true });
  });

  it('is not closed while anything is missing', () => {
    const text = '{"a": {"b": ["}", 1]}, "c": 2}';
    for (let end = 0; end < text.length; end++) {
      expect(split(text.slice(0, end), null).closed).toBe(false);
    }
    expect(split(text, null).closed).toBe(true);
  });

  it.each([
    ['text', 'hello'],
    ['a bare string', '"hello"'],
    ['something after the end', '[1] [2]'],
    ['the wrong bracket at the end', '[1, 2}'],
    ['an entry without end', `["${'x'.repeat(1 << 24)}`],
  ])('refuses %s', (_what, text) => {
    expect(() => split(text, null)).toThrow('refused');
  });

  it('refuses an array if a member is requested', () => {
    expect(() => split('[1]', 'path')).toThrow('refused');
  });
});
