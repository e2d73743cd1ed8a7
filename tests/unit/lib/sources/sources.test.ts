import { expect, it } from 'vitest';
import { catalogue, datasetById } from '../../../../lib/catalogue/catalogue';
import { DERIVED_SOURCES, SOURCES } from '../../../../lib/sources/sources';

const ALL = [...SOURCES, ...DERIVED_SOURCES];

/** A person's own lists name their datasets themselves. */
const DESCRIBED = ALL.filter(({ id }) => id !== 'list');

it.each(DESCRIBED.map(({ id, dataset }) => [id, dataset]))(
  'the source %s has the catalogue’s dataset with its id',
  (id, dataset) => {
    expect(dataset).toBe(id);
    expect(datasetById(id)).toBeDefined();
  },
);

it.each(ALL.map(({ id, title, files, origin }) => [id, title, files, origin]))(
  '%s says in one line each what it reads and where to get it',
  (...texts) => {
    for (const text of texts) expect(text).toMatch(/^\S.*\S$/);
  },
);

it.each([
  ['sources', SOURCES],
  ['derived sources', DERIVED_SOURCES],
])('the %s are sorted by id', (_what, sources) => {
  const ids = sources.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
});

it('has no id twice', () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

it('has one for every dataset whose list names photos', () => {
  const ids = ALL.map(({ id }) => id);
  const listed = catalogue.filter(({ listGives }) => listGives?.value.includes('photo'));
  expect(listed.length).toBeGreaterThanOrEqual(20);
  expect(listed.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
});
