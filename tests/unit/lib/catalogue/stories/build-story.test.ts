import { describe, expect, it } from 'vitest';
import { catalogue, datasetById } from '../../../../../lib/catalogue/catalogue';
import { defineDataset } from '../../../../../lib/catalogue/schema';
import { EVENT_KINDS, TOPICS } from '../../../../../lib/catalogue/stories/story';
import { buildStory } from '../../../../../lib/catalogue/stories/build-story';
import { WRITTEN } from '../../../../../lib/catalogue/stories/written';
import { isPlain } from '../dataset-schema';

const source = (name: string) => ({ title: name, url: `https://example.org/${name}` });
const parent = defineDataset({
  id: 'parent',
  name: 'Parent',
  short: 'testing',
  subject: 'faces',
  sources: { a: source('a'), b: source('b') },
  year: { value: 2015, source: 'a' },
  authors: { value: ['A', 'B', 'C', 'D', 'E', 'F'], source: 'b' },
  purpose: { value: 'To test.', source: 'a' },
  photos: { value: 12_000, source: 'b', note: 'rounded by the authors' },
  howFlickr: { value: 'Not at all.', source: 'b' },
  status: { value: { kind: 'withdrawn', since: '2014-05', text: 'Gone.' }, source: 'b' },
  matchable: { value: { answer: 'no', reason: 'It is invented.' }, source: 'a' },
});
const child = defineDataset({
  id: 'child',
  name: 'Child',
  short: 'testing',
  subject: 'faces',
  sources: { c: source('c') },
  year: { value: 2016, source: 'c' },
  purpose: { value: 'To follow.', source: 'c' },
  howFlickr: { value: 'By its parent.', source: 'c' },
  matchable: { value: { answer: 'yes' }, source: 'c' },
  parents: [{ value: 'parent', source: 'c' }],
});

describe('a story that is not written', () => {
  const { sections, events } = buildStory(parent, [parent, child]);

  it('is made from the facts, each with its source', () => {
    const lines = sections.map(({ topic, sentences }) => [
      topic,
      ...sentences.map(({ text, source: { title } }) => `${text} [${title}]`),
    ]);
    expect(lines).toEqual([
      ['what', 'It was made to test. [a]', 'It has 12,000 photos (rounded by the authors). [b]'],
      ['origin', 'Not at all. [b]'],
      ['makers', 'It was made by A, B, C, and others. [b]'],
      ['fate', 'Gone. [b]'],
      ['you', 'It is invented. [a]'],
    ]);
  });

  it('lists events oldest first', () => {
    expect(events.map(({ date, kind, source: { title } }) => [date, kind, title])).toEqual([
      ['2014-05', 'withdrawn', 'b'],
      ['2015', 'published', 'a'],
      ['2016', 'derived', 'c'],
    ]);
  });
});

describe('the written stories', () => {
  it('are about the datasets that matter most to members of Flickr', () => {
    expect(Object.keys(WRITTEN)).toEqual(
      expect.arrayContaining([
        ...['diveface', 'facescrub', 'fdf', 'ffhq', 'ibm-dif', 'ijb-c', 'laion-face'],
        ...['megaface', 'meglass', 'pipa', 'vggface', 'yfcc100m'],
      ]),
    );
  });

  it.each(Object.entries(WRITTEN))('have a source for each sentence of %s', (id, story) => {
    const sources = { ...datasetById(id)?.sources, ...story.sources };
    const sentences = [
      ...Object.values(story.sections).flat(),
      ...(story.events ?? []).map(({ text, source: key }) => [text, key] as const),
    ];
    const without = sentences.filter(([, key]) => !sources[key]?.url.startsWith('https://'));
    expect(without).toEqual([]);
    const idle = Object.keys(story.sources ?? {}).filter((key) =>
      sentences.every(([, used]) => used !== key),
    );
    expect(idle).toEqual([]);
  });

  it.each(Object.entries(WRITTEN))('cover %s from every side, in neutral words', (_, story) => {
    expect(Object.keys(story.sections).sort()).toEqual([...TOPICS].sort());
    const texts = [
      ...Object.values(story.sections).flatMap((all) => all.map(([text]) => text)),
      ...(story.events ?? []).map(({ text }) => text),
    ];
    for (const text of texts) expect(text).toMatch(/^(?!.* {2})[A-Z0-9].*\.$/);
    // The study's own term.
    const claims = texts.map((text) => text.replace('child sexual abuse material', ''));
    expect(claims.filter((text) => !isPlain(text))).toEqual([]);
  });
});

describe('the story of every dataset', () => {
  it.each(catalogue.map((dataset) => [dataset.id, dataset] as const))(
    'is given for %s with an address for each sentence and event',
    (_, dataset) => {
      const { sections, events } = buildStory(dataset, catalogue);
      const all = [...sections.flatMap(({ sentences }) => sentences), ...events];
      expect(sections.map(({ topic }) => topic)).toEqual(
        expect.arrayContaining(['what', 'origin']),
      );
      expect(all.filter((one) => !one.source.url.startsWith('https://'))).toEqual([]);
      for (const { date, kind } of events) {
        expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
        expect(EVENT_KINDS).toContain(kind);
      }
    },
  );
});
