import { describe, expect, it } from 'vitest';
import { catalogue, datasetById } from '../../../../lib/catalogue/catalogue';
import { datasetNames } from '../../../../lib/catalogue/names';
import { ASKABLE, defineDataset, type Dataset } from '../../../../lib/catalogue/schema';
import { buildStory } from '../../../../lib/catalogue/stories/build-story';
import { buildWholeStory } from '../../../../lib/catalogue/stories/whole';
import { factsOf, problemsOf } from './dataset-schema';
import { isLoose } from './moving-sources';

/** The datasets that Exposing.ai searched at first, and those whose lists can be read here. */
const MUST_HOLD = [
  ...['adience', 'afw', 'diveface', 'facescrub', 'ffhq', 'helen', 'ibm-dif', 'ijb-c'],
  ...['megaface', 'pipa', 'vggface'],
];

const valid: Dataset = defineDataset({
  id: 'invented',
  name: 'Invented',
  short: 'testing this catalogue',
  subject: 'faces',
  sources: { paper: { title: 'On Invented Faces', url: 'https://example.org/invented' } },
  purpose: { value: 'To test this catalogue.', source: 'paper' },
  howFlickr: { value: 'Not at all.', source: 'paper' },
  matchable: { value: { answer: 'no', reason: 'It does not exist.' }, source: 'paper' },
});

describe('the check of an entry', () => {
  it('accepts a complete entry', () => {
    expect(problemsOf(valid)).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'too many words for a card',
      { short: 'far more words than a card could ever have a place for' },
      'short',
    ],
    ['no subject', { subject: undefined }, 'subject'],
    ['a claim without a source', { year: { value: 2020 } }, 'year.source'],
    ['a claim with an unknown source', { year: { value: 2020, source: 'no' } }, 'no such source'],
    [
      'a user without a source',
      { knownUsers: [{ value: 'Somebody', kind: 'made' }] },
      'knownUsers.0.source',
    ],
    ['a bare claim', { photos: 12 }, 'photos'],
    [
      'a source that nothing rests on',
      { sources: { ...valid.sources, idle: { title: 'Idle', url: 'https://example.org/' } } },
      'nothing rests on it',
    ],
    [
      'a source without https',
      { sources: { paper: { title: 'Old', url: 'http://example.org/' } } },
      'https',
    ],
    ['an id that is not kebab-case', { id: 'Not_Kebab' }, 'kebab'],
    [
      'an accusation',
      { howFlickr: { value: 'Illegally copied.', source: 'paper' } },
      'claims more',
    ],
    [
      'no reason for what cannot be matched',
      { matchable: { value: { answer: 'no' }, source: 'paper' } },
      'matchable.value.reason',
    ],
    ['a count that is none', { faces: { value: 0.5, source: 'paper' } }, 'faces.value'],
    ['a field that it does not know', { rating: { value: 5, source: 'paper' } }, 'rating'],
  ])('finds %s', (_, change, problem) => {
    expect(problemsOf({ ...valid, ...change }).join('\n')).toContain(problem);
  });

  const sources = {
    paper: { title: 'On Invented Faces', url: 'https://example.org/invented', kind: 'paper' },
    news: { title: 'Invented News', url: 'https://news.example/1', kind: 'news' },
    more: { title: 'Invented News again', url: 'https://news.example/2', kind: 'news' },
    study: { title: 'An invented study', url: 'https://study.example/', kind: 'study' },
    bare: { title: 'Of no kind', url: 'https://bare.example/' },
  };
  const user = { value: 'Somebody', kind: 'trained-or-tested', source: 'paper' };

  it.each<[string, object, string | null]>([
    ['a user without a kind', { kind: undefined }, 'knownUsers.0.kind'],
    ['a kind that there is not', { kind: 'used' }, 'knownUsers.0.kind'],
    ['one by a paper', {}, null],
    ['one by a source of no kind', { source: 'bare' }, 'of what kind'],
    ['one by one newspaper', { source: 'news' }, 'single source'],
    ['one by one newspaper twice', { source: 'news', also: 'more' }, 'single source'],
    ['one by a newspaper and a study', { source: 'news', also: 'study' }, null],
    [
      'one who was sued, without the outcome',
      { kind: 'sued', source: 'news', also: 'study' },
      'outcome',
    ],
    ['an outcome of one who was not sued', { outcome: 'They won.' }, 'outcome'],
    ['a suit that only a paper tells of', { kind: 'sued', outcome: 'They won.' }, 'no court'],
  ])('judges users: %s', (_, change, problem) => {
    const problems = problemsOf({ ...valid, sources, knownUsers: [{ ...user, ...change }] });
    const found = problems.filter((one) => !one.includes('nothing rests')).join('\n');
    if (problem === null) expect(found).toBe('');
    else expect(found).toContain(problem);
  });

  it('is preceded by the compiler’s, for sources', () => {
    defineDataset({
      ...valid,
      sources: { paper: { title: 'On Invented Faces', url: 'https://example.org/invented' } },
      // @ts-expect-error -- no such source
      purpose: { value: 'To test this catalogue.', source: 'nowhere' },
      howFlickr: { value: 'Not at all.', source: 'paper' },
      matchable: { value: { answer: 'yes' }, source: 'paper' },
    });
  });
});

describe('the catalogue', () => {
  it.each(catalogue.map((dataset) => [dataset.id, dataset] as const))(
    'has a source for every fact of %s, and no error',
    (_, dataset) => {
      expect(problemsOf(dataset)).toEqual([]);
      expect(factsOf(dataset).every(([, source]) => typeof source === 'string')).toBe(true);
    },
  );

  it.each(catalogue.map((dataset) => [dataset.id, dataset] as const))(
    'gives for %s what a person would ask, or says that it is unknown',
    (_, dataset) => {
      const unknown = dataset.unknown ?? [];
      expect(ASKABLE.filter((field) => dataset[field] === undefined)).toEqual(unknown);
    },
  );

  it('has at least thirty datasets, sorted by id and without duplicates', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(30);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toEqual(expect.arrayContaining(MUST_HOLD));
  });

  it('says for matchable datasets which of Flickr’s ids the list has', () => {
    const silent = catalogue
      .filter(({ matchable }) => matchable.value.answer === 'yes')
      .filter(({ listGives }) => !listGives?.value.includes('photo'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('lists nobody as a user of IBM’s dataset who was only sued', () => {
    const users = datasetById('ibm-dif')!.knownUsers!;
    expect(users.filter(({ kind }) => kind === 'trained-or-tested')).toEqual([]);
    for (const { value, outcome } of users.filter(({ kind }) => kind === 'sued'))
      expect(`${value}: ${outcome}`).toMatch(/won|dismissed/);
  });

  it('rests no user of MegaFace on the press and the study that the press drew on', () => {
    const users = datasetById('megaface')!.knownUsers!;
    const fromPress = users.filter(({ source, also }) =>
      [source, also].every((key) => key === 'nyt' || key === 'megapixels'),
    );
    expect(fromPress.map(({ value }) => value)).toEqual([]);
  });

  it('names no photo and no member of Flickr', () => {
    const addresses = JSON.stringify(catalogue).match(/flickr\.com\/(photos|people)|\d@N\d/gi);
    expect(addresses).toBeNull();
  });

  it('cites a page that may change only pinned, or with the month in which it was read', () => {
    const stories = catalogue.map((dataset) => buildStory(dataset, catalogue));
    const sections = [...stories.flatMap((story) => story.sections), ...buildWholeStory(catalogue)];
    const cited = [
      ...sections.flatMap(({ sentences }) => sentences),
      ...stories.flatMap((s) => s.events),
    ];
    const sources = catalogue.flatMap((dataset) => Object.values(dataset.sources));
    const all = [...sources, ...cited.map(({ source }) => source)];
    expect([...new Set(all.filter(isLoose).map(({ url }) => url))]).toEqual([]);
  });

  it.each([
    ['https://github.com/x/y', 'Its README', true],
    ['https://github.com/x/y/blob/main/README.md', 'Its README', true],
    ['https://github.com/x/y/blob/208b53ee/README.md', 'Its README', false],
    ['https://www.aiaaic.org/page', 'Its page', true],
    ['https://www.aiaaic.org/page', 'Its page (read November 2026)', false],
    ['https://web.archive.org/web/20230101000000/https://www.aiaaic.org/page', 'Its page', false],
    ['https://notaiaaic.org/page', 'Its page', false],
  ])('knows whether %s, “%s”, may have changed', (url, title, loose) => {
    expect(isLoose({ url, title })).toBe(loose);
  });

  it('finds a dataset by its id, and nothing for a list of one’s own', () => {
    expect(datasetById('pipa')?.name).toBe('PIPA');
    expect(datasetById('list')).toBeUndefined();
  });
});

describe('the names for the content script', () => {
  it('are those of the catalogue', () => {
    const names = Object.fromEntries(
      Object.entries(datasetNames).map(([id, { name }]) => [id, name]),
    );
    expect(names).toEqual(Object.fromEntries(catalogue.map(({ id, name }) => [id, name])));
  });

  it('fit in 5 kB altogether', () => {
    expect(JSON.stringify(datasetNames).length).toBeLessThan(5_120);
  });
});
