import { searchedIn } from '../answers/searched';
import type { IndexStatus, ReadyStatus } from '../dataset-index/types';
import type { BackgroundMessages } from '../i18n/background/en';
import type { PageSummary } from '../messages/types';

/** What the toolbar button depends on. */
export interface ToolbarState {
  index: IndexStatus;
  /** The tab's page; null for tabs that show none of Flickr's. */
  page: Pick<PageSummary, 'state' | 'photos' | 'flagged' | 'lists'> | null;
  /** Whether the person wants the count. */
  counting: boolean;
  /** How many findings are new on the watch list. */
  news: number;
}

/** What the toolbar button shows. Its title always says what its badge means. */
export interface ToolbarView {
  /** Empty for no badge. */
  badge: string;
  tone: 'count' | 'alert';
  title: { key: keyof BackgroundMessages; params: Record<string, number> };
  /** Whether the title must add that the index holds nothing but sample data. */
  sample: boolean;
  /** What the title must add of the watch list. */
  news: number;
  /** What the title must add that was not searched. */
  leftOut: Pick<ReadyStatus, 'off' | 'failed'>;
}

/** Stands where no page of Flickr's is, and can be mistaken for no count. */
const NEWS = '•';

/** Four characters are as many as a badge shows. */
const MOST = 999;

const isAllSample = (manifests: readonly { sample: boolean }[]): boolean =>
  manifests.length > 0 && manifests.every(({ sample }) => sample);

/**
 * The toolbar button of a tab, or of all tabs without a page of Flickr's. A tab's own state beats
 * the index's: a count stays true when the index fails later.
 */
export function toolbarView({ index, page, counting, news }: ToolbarState): ToolbarView {
  const sample = index.state === 'ready' && isAllSample(index.manifests);
  const leftOut = leftOutOf(index);
  const partial = leftOut.failed.length > 0;
  const state = page?.state ?? index.state;
  if (state !== 'ready' && state !== 'opening') {
    return { badge: '!', tone: 'alert', title: { key: state, params: {} }, sample, news, leftOut };
  }
  const counts = page ?? { photos: 0, flagged: 0, lists: 0 };
  const { flagged } = counts;
  const count = counting && flagged > 0 ? (flagged > MOST ? `${MOST}+` : String(flagged)) : '';
  const tone = partial ? 'alert' : 'count';
  const title = titleOf(state, counts);
  const mark = news > 0 && page === null ? NEWS : '';
  return { badge: count || (partial ? '!' : mark), tone, title, sample, news, leftOut };
}

/** Before the index has answered, nothing is said of photos that are not flagged. */
function titleOf(
  state: 'ready' | 'opening',
  { photos, flagged, lists }: Pick<PageSummary, 'photos' | 'flagged' | 'lists'>,
): ToolbarView['title'] {
  if (state === 'opening' || photos === 0) return { key: 'title', params: {} };
  if (flagged > 0) return { key: 'flagged', params: { count: flagged, photos } };
  return lists > 0
    ? { key: 'noneFlagged', params: { count: photos } }
    : { key: 'pageNotKnown', params: {} };
}

/** Lists that are here and did not answer. */
function leftOutOf(index: IndexStatus): ToolbarView['leftOut'] {
  if (index.state !== 'ready') return { off: [], failed: [] };
  return searchedIn(index, { invented: true });
}
