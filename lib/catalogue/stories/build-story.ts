import type { Dataset, Fact, Source } from '../schema';
import { TOPICS, type Story, type StoryEvent, type Topic } from './story';
import { WRITTEN } from './written';

/**
 * Builds a dataset's story: the written one or, if there is none, one from its facts.
 * @param datasets the whole catalogue, to find what was made from it.
 * @throws {Error} if a sentence names an unknown source.
 */
export function buildStory(dataset: Dataset, datasets: readonly Dataset[]): Story {
  const written = WRITTEN[dataset.id];
  const sentencesOf = written?.sections ?? fromFacts(dataset);
  const events = (written?.events ?? []).map((event) => ({
    ...event,
    source: sourceOf(dataset, event.source),
  }));
  return {
    sections: TOPICS.flatMap((topic) => {
      const sentences = (sentencesOf[topic] ?? []).map(([text, key]) => ({
        text,
        source: sourceOf(dataset, key),
      }));
      return sentences.length > 0 ? [{ topic, sentences }] : [];
    }),
    events: [...known(dataset, datasets), ...events].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

/**
 * A source of a dataset's entry or of its story.
 * @throws {Error} if there is none with that key.
 */
export function sourceOf({ id, sources }: Dataset, key: string): Source {
  const source = WRITTEN[id]?.sources?.[key] ?? sources[key];
  if (!source) throw new Error(`The story of ${id} names an unknown source: ${key}`);
  return source;
}

/** Events known from the catalogue. */
function known(dataset: Dataset, datasets: readonly Dataset[]): StoryEvent[] {
  const { year, status, sources } = dataset;
  const events: StoryEvent[] = [];
  if (year)
    events.push({
      date: String(year.value),
      kind: 'published',
      text: `${dataset.name} is published.`,
      source: sources[year.source]!,
    });
  if (status?.value.kind === 'withdrawn' && status.value.since !== undefined)
    events.push({
      date: status.value.since,
      kind: 'withdrawn',
      text: status.value.text,
      source: sources[status.source]!,
    });
  for (const child of datasets) {
    const parent = child.parents?.find(({ value }) => value === dataset.id);
    if (parent && child.year)
      events.push({
        date: String(child.year.value),
        kind: 'derived',
        text: `${child.name} is made from it.`,
        source: child.sources[parent.source]!,
      });
  }
  return events;
}

type WrittenSections = Partial<Record<Topic, (readonly [string, string])[]>>;

/** A short story from a dataset's facts, each a sentence with the fact's source. */
function fromFacts(dataset: Dataset): WrittenSections {
  const { purpose, howFlickr, authors, institutions, status, matchable, removal } = dataset;
  const made = purpose.value.replace(/^To /, 'It was made to ');
  const sizes = [sizeIn('photos', dataset.photos), sizeIn('faces', dataset.faces)];
  const sections: WrittenSections = {
    what: [[made, purpose.source], ...sizes.flatMap((sentence) => (sentence ? [sentence] : []))],
    origin: [[howFlickr.value, howFlickr.source]],
  };
  const makers = [madeBy('It was made by', authors), madeBy('They were at', institutions)];
  sections.makers = makers.flatMap((sentence) => (sentence ? [sentence] : []));
  if (status) sections.fate = [[status.value.text, status.source]];
  sections.you = [
    ...(matchable.value.answer === 'yes'
      ? []
      : [[matchable.value.reason, matchable.source] as const]),
    ...(removal
      ? [`${removal.value.whom}.`, removal.value.how].map((text) => [text, removal.source] as const)
      : []),
  ];
  return sections;
}

const LIST = new Intl.ListFormat('en');
/** A sentence with more names than this becomes unreadable. */
const MOST_NAMES = 5;

const COUNT = new Intl.NumberFormat('en');

function sizeIn(unit: string, size?: Fact<number>): readonly [string, string] | null {
  if (!size) return null;
  const note = size.note === undefined ? '' : ` (${size.note})`;
  return [`It has ${COUNT.format(size.value)} ${unit}${note}.`, size.source];
}

function madeBy(start: string, names?: Fact<readonly string[]>): readonly [string, string] | null {
  if (!names) return null;
  const shown =
    names.value.length > MOST_NAMES ? [...names.value.slice(0, 3), 'others'] : [...names.value];
  return [`${start} ${LIST.format(shown)}.`, names.source];
}
