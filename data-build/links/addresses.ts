import type { Dataset } from '../../lib/catalogue/schema';
import { WRITTEN } from '../../lib/catalogue/stories/written';
import { buildWholeStory } from '../../lib/catalogue/stories/whole';

/** Used for the whole story in place of a dataset's id. */
const WHOLE_STORY = 'story';

/**
 * The distinct addresses, without fragments, in the catalogue and its stories, with every place that names
 * them: `megaface.sources.paper`.
 */
export function addressesOf(datasets: readonly Dataset[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (url: string | undefined, where: string) => {
    if (url === undefined) return;
    const [address] = url.split('#');
    found.set(address!, (found.get(address!) ?? new Set()).add(where));
  };
  for (const { id, sources, homepage, removal } of datasets) {
    const all = Object.entries({ ...sources, ...WRITTEN[id]?.sources });
    for (const [key, { url }] of all) add(url, `${id}.sources.${key}`);
    add(homepage?.value, `${id}.homepage`);
    add(removal?.value.url, `${id}.removal`);
  }
  for (const { sentences } of buildWholeStory(datasets))
    for (const { source } of sentences) add(source.url, WHOLE_STORY);
  return new Map([...found].map(([url, places]) => [url, [...places]]));
}
