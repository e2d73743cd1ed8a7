import { catalogue, datasetById } from '../../lib/catalogue/catalogue';
import { sizeOf } from '../../lib/catalogue/flows';
import type { OwnChain, OwnPlace, OwnStep } from '../../lib/catalogue/own-chain';
import type { Dataset } from '../../lib/catalogue/schema';
import { shownName } from '../../lib/catalogue/shown-ids';
import { datasetPage } from '../../lib/extension/pages';
import { storyTexts } from '../../lib/i18n/story/texts';
import { chainPicture } from '../pictures/chain-picture';
import type { ChainLink, ChainNode } from '../pictures/chain-types';
import type { LegendRow } from '../pictures/legend';
import { distinctSources, type Picture } from '../pictures/picture';
import { yearsPicture } from '../pictures/years-picture';
import type { OwnYears } from './own-years';
import { eventsOf, type Writing } from './pictures';

/** The maximum height of a bar, and the maximum height per photo, in pixels. */
const TALLEST = 60;
const ONE = 12;
/** The maximum length of a name in letters: a person's own list can have any name. */
const MOST = 16;

type Count = Pick<OwnPlace | OwnStep, 'photos' | 'isLeast'>;

/** The number of photos, in words. */
export function ownWords({ photos, isLeast }: Count, { language }: Writing): string {
  const t = storyTexts(language);
  if (photos === null) return t('ownUnknown');
  if (photos === 0) return t('ownNone');
  const words = t('ownPhotos', { count: photos });
  return isLeast ? t('ownLeast', { photos: words }) : words;
}

/** The number of photos, in digits; `?` if unknown. */
function ownAmount({ photos, isLeast }: Count, { language }: Writing): string {
  if (photos === null) return '?';
  return `${isLeast && photos > 0 ? '≥ ' : ''}${new Intl.NumberFormat(language).format(photos)}`;
}

/** Zero is drawn as a line, as an unknown number is. */
const countable = (photos: number | null) => (photos === 0 ? null : photos);

/** The datasets whose lists contain some of the photos. */
export const foundIn = ({ places }: OwnChain): OwnPlace[] =>
  places.filter(({ photos }) => photos !== null && photos > 0);

/** The chain of datasets, with the number of a person's photos in each. */
export function ownChainOf(chain: OwnChain, writing: Writing, width: number): Picture {
  const { t, language } = writing;
  const s = storyTexts(language);
  const { places, steps } = chain;
  const nodes = places.map((place): ChainNode => {
    const { id, photos } = place;
    const name = shownName(id, t);
    return {
      ...{ id, name: name.length > MOST ? `${name.slice(0, MOST - 1)}…` : name },
      ...{ size: countable(photos), amount: ownAmount(place, writing), isQuiet: !photos },
      label: `${name}: ${ownWords(place, writing)}`,
      ...(datasetById(id) && { href: datasetPage(id) }),
    };
  });
  const links = steps.map((step): ChainLink => {
    const { from, to, photos, source } = step;
    const words = `${shownName(from, t)} → ${shownName(to, t)}: ${ownWords(step, writing)}`;
    return {
      ...{ from, to, source, count: countable(photos) },
      ink: photos === null ? 'unknown' : photos === 0 ? 'quiet' : 'flow',
      label: `${words}. ${t('source', { title: source.title })}`,
    };
  });
  const has = (photos: number | null) => [...places, ...steps].some((one) => one.photos === photos);
  const legend: LegendRow[] = [
    { ink: 'flow', text: s('legendOwn') },
    ...(has(0) ? [{ ink: 'quiet', text: s('legendNone') } as const] : []),
    ...(has(null) ? [{ ink: 'unknown', text: s('legendNotKnown') } as const] : []),
  ];
  const most = Math.max(...nodes.map(({ size }) => size ?? 0));
  const picture = chainPicture(
    nodes,
    links,
    {
      ...{ title: s('ownChainTitle'), description: s('ownChainText'), legend },
      note: [s('ownNote'), leastNote(chain, writing)].join(' ').trim(),
    },
    { width, tallest: Math.min(TALLEST, ONE * most) },
  );
  const lists = datasetsIn(chain).map(({ matchable, sources }) => sources[matchable.source]!);
  return { ...picture, sources: distinctSources([...lists, ...picture.sources]) };
}

/** What `≥` means; empty if the picture does not use it. */
const leastNote = (chain: OwnChain, { language }: Writing): string =>
  foundIn(chain).some(({ isLeast }) => isLeast) ? storyTexts(language)('ownLeastNote') : '';

/** The datasets of the catalogue whose lists contain some of the photos. */
export const datasetsIn = (chain: OwnChain): Dataset[] =>
  foundIn(chain).flatMap(({ id }) => datasetById(id) ?? []);

/** The years in which the photos were posted, and the history of the datasets that contain them. */
export function ownYearsOf(
  chain: OwnChain,
  { counts, undated }: OwnYears,
  writing: Writing,
  width: number,
): Picture {
  const { language } = writing;
  const s = storyTexts(language);
  const datasets = datasetsIn(chain);
  const dated = foundIn(chain).flatMap((place) => {
    const dataset = datasetById(place.id);
    if (!dataset?.year) return [];
    const { id, name, year, sources } = dataset;
    return {
      ...{ id, name, year: year.value, source: sources[year.source]! },
      ...{ size: sizeOf(dataset)?.count ?? null, amount: ownAmount(place, writing) },
    };
  });
  const note = [
    undated > 0 ? s('ownUndated', { count: undated }) : '',
    dated.length > 0 ? leastNote(chain, writing) : '',
  ];
  return yearsPicture(
    {
      datasets: dated,
      events: eventsOf(datasets, catalogue, language),
      counts: counts.map((one) => ({ ...one, text: s('ownPosted', { count: one.count }) })),
    },
    {
      ...{ title: s('ownYearsTitle'), description: s('ownYearsText'), legend: s('ownYearsLegend') },
      note: note.join(' ').trim(),
    },
    width,
  );
}
