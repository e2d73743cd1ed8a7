import { describe, expect, it } from 'vitest';
import { readDerived } from '../../../../lib/sources/derived/read-derived';
import { ListError } from '../../../../lib/sources/errors';
import {
  DERIVED_SOURCES,
  findDerivedSource,
  findSource,
  SOURCES,
} from '../../../../lib/sources/sources';
import { Tally } from '../../../../lib/sources/tally';
import type { ListFile, Sighting } from '../../../../lib/sources/types';
import { DERIVED } from './derived/examples';
import { ALL, photosOf } from './examples';
import { textOf, type Example } from './publishers/examples';
import { pieces, type Outcome } from './read';

const PIECES = [1, 13, 1000];

/** Reads a text as the list of a source, together with the base that it may need. */
async function read(id: string, text: string, size = 1000): Promise<Outcome> {
  const own = (): ListFile => ({ name: 'list', text: pieces(text, size) });
  const tally = new Tally();
  const derived = findDerivedSource(id);
  const batches = derived
    ? readDerived(derived, { own: one(own), base: one(baseOf(id)) }, tally)
    : findSource(id)!.read(own(), tally);
  const sightings: Sighting[] = [];
  for await (const batch of batches) sightings.push(...batch);
  return { sightings, tally };
}

const baseOf = (id: string) => (): ListFile => {
  const [name, text] = DERIVED[id]!.base;
  return { name, text: pieces(text, 1000) };
};

function asListError(error: unknown): ListError {
  if (error instanceof ListError) return error;
  throw error;
}

const one = (file: () => ListFile) =>
  async function* () {
    yield await Promise.resolve(file());
  };

const found = ({ sightings }: Outcome): number[] => sightings.map(({ photoId }) => photoId);

/** Variants of a list as programs, editors and people may write it. */
function writingsOf(example: Example): [what: string, text: string][] {
  const { head, rows, between, quoted } = example;
  const text = `${textOf(example, rows)}\n`;
  const crlf = text.replaceAll('\n', '\r\n');
  const writings: [string, string][] = [
    ['as it is', text],
    ['with CRLF', crlf],
    ['with a byte-order mark', `\uFEFF${text}`],
    ['with both', `\uFEFF${crlf}`],
    ['with blank lines', `\n \n${text.replaceAll('\n', '\n\r\n\t\n')}\n`],
  ];
  const isLines = between === '\n' && !rows[0]!.startsWith('<');
  if (isLines) {
    const comment = '# "two, 9000000000009';
    writings.push(['with comments', `${comment}\n${text.replaceAll('\n', `\n${comment}\n`)}`]);
  }
  if (quoted) {
    const names = head && `${quoted(head.trimEnd())}\n`;
    const all = textOf({ ...example, head: names }, rows.map(quoted));
    writings.push(['with quotes', `${all}\n`]);
  }
  return writings;
}

it('cover every source', () => {
  const ids = [...SOURCES, ...DERIVED_SOURCES].map((source) => source.id);
  expect(Object.keys(ALL).sort()).toEqual(ids.sort());
});

describe.each(Object.entries(ALL))('%s', (id, example) => {
  const { rows, broken, tail } = example;
  const text = `${textOf(example, rows)}\n`;
  const photos = photosOf(example);

  it.each(writingsOf(example))(
    'is read %s, however it is split into pieces',
    async (_what, written) => {
      for (const size of PIECES) {
        const outcome = await read(id, written, size);
        expect(found(outcome)).toEqual(photos);
        expect(outcome.tally.rowsWithPhoto).toBe(rows.length);
        expect(outcome.tally.skipped.filter(({ reason }) => reason === 'not readable')).toEqual([]);
      }
    },
  );

  it('counts a broken row, and shows it', async () => {
    const whole = await read(id, text);
    const outcome = await read(id, `${textOf(example, [rows[0]!, broken, ...rows.slice(1)])}\n`);
    expect(found(outcome)).toEqual(photos);
    expect(outcome.tally.rows).toBe(whole.tally.rows + 1);
    const shown = outcome.tally.skipped.find(({ reason }) => reason === 'not readable');
    expect(shown).toMatchObject({ rows: 1, examples: [{ text: broken }] });
  });

  it('is refused if most of its rows are broken', async () => {
    const many = Array.from({ length: 7 }, () => broken);
    const reading = read(id, `${textOf(example, [...rows, ...many])}\n`);
    await expect(reading).rejects.toMatchObject({ name: 'ListError', code: 'format' });
  });

  it('never gives a photo that is not in it, wherever it is truncated', async () => {
    let reported = 0;
    const whole = textOf(example, rows);
    const lost = whole.length - tail.length - rows.at(-1)!.length;
    for (let length = 0; length < whole.length; length++) {
      const outcome = await read(id, whole.slice(0, length)).catch(asListError);
      if (outcome instanceof ListError) {
        if (outcome.code === 'truncated') reported++;
        continue;
      }
      expect(found(outcome), whole.slice(0, length)).toEqual(
        photos.slice(0, outcome.sightings.length),
      );
      // Inside the last row, no position could be taken for the end of the list.
      if (length > lost && outcome.sightings.length < rows.length) {
        expect(outcome.tally.notes, whole.slice(0, length)).toHaveLength(1);
      }
    }
    expect(reported).toBeGreaterThan(rows.at(-1)!.length / 4);
  });
});

const WITH_FOREIGN = Object.entries(ALL).flatMap(([id, example]) =>
  example.foreign === undefined ? [] : [[id, example, example.foreign] as const],
);

describe.each(WITH_FOREIGN)('%s', (id, example, foreign) => {
  const many = Array.from({ length: 60 }, () => foreign);

  it('counts images from elsewhere, and takes none', async () => {
    const outcome = await read(id, `${textOf(example, many)}\n`);
    expect(found(outcome)).toEqual([]);
    const { rows, rowsWithPhoto, skipped } = outcome.tally;
    expect([rowsWithPhoto, skipped.map((each) => each.rows)]).toEqual([0, [rows]]);
    expect(skipped[0]!.reason).not.toBe('not readable');
  });

  it('continues to photos after any number of them', async () => {
    const outcome = await read(id, `${textOf(example, [...many, ...example.rows])}\n`);
    expect(found(outcome)).toEqual(photosOf(example));
  });
});
