import type { Dataset } from '../../lib/catalogue/schema';
import { flowsOf, sizeOf, type Flow } from '../../lib/catalogue/flows';
import { buildStory } from '../../lib/catalogue/stories/build-story';
import { datasetPage } from '../../lib/extension/pages';
import type { AppTranslate } from '../../lib/i18n/app/texts';
import { isolateName } from '../../lib/i18n/isolate';
import type { Language } from '../../lib/i18n/languages';
import { storyTexts } from '../../lib/i18n/story/texts';
import { formatDate } from '../datasets/format-date';
import { chainPicture, scaleOf } from '../pictures/chain-picture';
import type { ChainLink, ChainNode } from '../pictures/chain-types';
import type { LegendRow } from '../pictures/legend';
import { mapPicture, type Tally } from '../pictures/map-picture';
import type { Picture } from '../pictures/picture';
import { yearsPicture, type YearEvent } from '../pictures/years-picture';

/** The language and texts of pictures. */
export interface Writing {
  t: AppTranslate;
  language: Language;
}

/** The height of YFCC100M's bar, in pixels. */
const TALLEST = 260;
/** The number of photos of the bar that shows the scale. */
const SCALE = 10_000_000;
/** Institutions with fewer datasets are in the table only. */
const SEVERAL = 2;

/** The number of photos passed on, in words. */
export const amountOf = ({ count, of }: Pick<Flow, 'count' | 'of'>, { t, language }: Writing) =>
  count === null
    ? storyTexts(language)('legendUnknown')
    : t(of === 'photos' ? 'sizePhotos' : 'sizeFaces', { count });

/** The supply chain of all datasets that are derived from others or have derivatives. */
export function chainOf(datasets: readonly Dataset[], writing: Writing, width: number): Picture {
  const { t, language } = writing;
  const s = storyTexts(language);
  const flows = flowsOf(datasets);
  const kin = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const compact = new Intl.NumberFormat(language, { notation: 'compact' });
  const nodes = datasets
    .filter(({ id }) => kin.has(id))
    .map((dataset): ChainNode => {
      const { id, name } = dataset;
      const size = sizeOf(dataset);
      return {
        ...{ id, name, size: size?.count ?? null, href: datasetPage(id) },
        amount: size === null ? '' : compact.format(size.count),
        label: `${name}: ${amountOf(size ?? { count: null, of: 'photos' }, writing)}`,
      };
    });
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const links = flows.map((flow) => ({
    ...flow,
    ink: inkOf(flow),
    label: `${names.get(flow.from)} → ${names.get(flow.to)}: ${amountOf(flow, writing)}. ${t('source', { title: flow.source.title })}`,
  }));
  const legend: LegendRow[] = [
    { ink: 'flow', text: s('legendPhotos') },
    { ink: 'faint', text: s('legendFaces') },
    { ink: 'unknown', text: s('legendUnknown') },
    {
      ink: 'bar',
      text: t('sizePhotos', { count: SCALE }),
      height: SCALE * scaleOf(nodes, TALLEST),
    },
  ];
  return chainPicture(
    nodes,
    links,
    { title: s('chainTitle'), description: s('chainText'), legend },
    { width, tallest: TALLEST },
  );
}

const inkOf = ({ count, of }: Flow): ChainLink['ink'] =>
  count === null ? 'unknown' : of === 'photos' ? 'flow' : 'faint';

/** The number of datasets per country or institution, highest first. */
export function tallyOf(datasets: readonly Dataset[], field: 'countries' | 'institutions') {
  const tally = new Map<string, Dataset[]>();
  for (const dataset of datasets)
    for (const name of dataset[field]?.value ?? [])
      tally.set(name, [...(tally.get(name) ?? []), dataset]);
  return [...tally].sort(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
}

const counted = (tally: ReturnType<typeof tallyOf>): Tally[] =>
  tally.map(([name, of]) => ({ name, count: of.length }));

/** Where the datasets were made, and by whom. */
export function mapOf(datasets: readonly Dataset[], { language }: Writing, width: number): Picture {
  const t = storyTexts(language);
  const sources = datasets.flatMap(({ countries, institutions, sources: of }) =>
    [countries, institutions].flatMap((fact) => (fact ? [of[fact.source]!] : [])),
  );
  const names = new Intl.DisplayNames(language, { type: 'region', style: 'short' });
  const countries = counted(tallyOf(datasets, 'countries')).map((tally) => ({
    ...tally,
    label: names.of(tally.name) ?? tally.name,
  }));
  return mapPicture(
    countries,
    counted(tallyOf(datasets, 'institutions')).filter(({ count }) => count >= SEVERAL),
    sources,
    {
      title: t('mapTitle'),
      description: t('mapText'),
      institutions: t('mapInstitutions'),
      legend: t('mapLegend'),
    },
    width,
  );
}

const LATER_KINDS = ['reported', 'withdrawn', 'court'];

/**
 * What happened to datasets after their publication, oldest first.
 * @param all the whole catalogue.
 */
export const happened = (datasets: readonly Dataset[], all = datasets) =>
  datasets
    .flatMap((dataset) => buildStory(dataset, all).events.map((event) => ({ ...event, dataset })))
    .filter(({ kind }) => LATER_KINDS.includes(kind))
    .sort((a, b) => (a.date < b.date ? -1 : 1));

/** The same, as lines of text. */
export const eventsOf = (
  datasets: readonly Dataset[],
  all: readonly Dataset[],
  language: Language,
): YearEvent[] =>
  happened(datasets, all).map(({ date, text, source, dataset }) => ({
    year: Number(date.slice(0, 4)),
    text: `${isolateName(formatDate(date, language), language)}, ${dataset.name}: ${text}`,
    source,
  }));

/** The years with the datasets published in them, and what happened to some. */
export function yearsOf(
  datasets: readonly Dataset[],
  { language }: Writing,
  width: number,
): Picture {
  const t = storyTexts(language);
  const dated = datasets.flatMap((dataset) => {
    const { id, name, year, sources } = dataset;
    if (!year) return [];
    const size = sizeOf(dataset)?.count ?? null;
    return [{ id, name, size, year: year.value, source: sources[year.source]! }];
  });
  const events = eventsOf(datasets, datasets, language);
  return yearsPicture(
    { datasets: dated, events },
    { title: t('timelineTitle'), description: t('yearsText'), legend: t('yearsLegend') },
    width,
  );
}
