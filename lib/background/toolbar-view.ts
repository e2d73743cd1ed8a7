import { searchedIn } from '../answers/searched';
import type { IndexStatus, ReadyStatus } from '../dataset-index/types';
import type { BackgroundMessages } from '../i18n/background/en';
import type { PageSummary } from '../messages/types';

/** What the toolbar button depends on. */
export interface ToolbarState {
  index: IndexStatus;
  /** The tab's page; null for tabs that are not on Flickr. */
  page: Pick<PageSummary, 'state' | 'photos' | 'flagged' | 'lists'> | null;
  /** Whether the person wants the count. */
  counting: boolean;
  /** How many findings are new on the watch list. */
  news: number;
}

/** What the toolbar button shows. Its title always explains its badge. */
export interface ToolbarView {
  /** Empty for no badge. */
  badge: string;
  tone: 'count' | 'alert';
  title: { key: keyof BackgroundMessages; params: Record<string, number> };
  /** Whether the title must add that the index contains only sample data. */
  sample: boolean;
  /** The number of new findings on the watch list, for the title. */
  news: number;
  /** What the title must add as not searched. */
  leftOut: Pick<ReadyStatus, 'off' | 'failed'>;
}

/** Marks news on tabs that are not on Flickr. It cannot be mistaken for a count. */
const NEWS = '•';

/** A badge has room for four characters. */
const MOST = 999;

const isAllSample = (manifests: readonly { sample: boolean }[]): boolean =>
  manifests.length > 0 && manifests.every(({ sample }) => sample);

/**
 * The toolbar button of a tab, or of all tabs that are not on Flickr. A tab's own state takes precedence
 * over the index's: a count stays true when the index fails later.
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

/** Until the index has answered, nothing can be said about the other photos. */
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

/** Lists that are here but did not answer. */
function leftOutOf(index: IndexStatus): ToolbarView['leftOut'] {
  if (index.state !== 'ready') return { off: [], failed: [] };
  return searchedIn(index, { invented: true });
}
