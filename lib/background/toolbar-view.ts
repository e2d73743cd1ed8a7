import type { IndexStatus } from '../dataset-index/types';
import type { BackgroundMessages } from '../i18n/background/en';
import type { PageSummary } from '../messages/types';

/** What the toolbar button depends on. */
export interface ToolbarState {
  index: IndexStatus;
  /** The tab's page; null for tabs that show none of Flickr's. */
  page: Pick<PageSummary, 'state' | 'photos' | 'flagged'> | null;
  /** Whether the person wants the count. */
  counting: boolean;
}

/** What the toolbar button shows. Its title always says what its badge means. */
export interface ToolbarView {
  /** Empty for no badge. */
  badge: string;
  tone: 'count' | 'alert';
  title: { key: keyof BackgroundMessages; params: Record<string, number> };
  /** Whether the title must add that the index holds nothing but sample data. */
  sample: boolean;
  /** Whether the title must add that some lists cannot answer. */
  partial: boolean;
}

/** Four characters are as many as a badge shows. */
const MOST = 999;

const isAllSample = (manifests: readonly { sample: boolean }[]): boolean =>
  manifests.length > 0 && manifests.every(({ sample }) => sample);

/**
 * The toolbar button of a tab, or of all tabs without a page of Flickr's. A tab's own state beats
 * the index's: a count stays true when the index fails later.
 */
export function toolbarView({ index, page, counting }: ToolbarState): ToolbarView {
  const sample = index.state === 'ready' && isAllSample(index.manifests);
  const partial = index.state === 'ready' && index.failed.length > 0;
  const state = page?.state ?? index.state;
  if (state !== 'ready' && state !== 'opening') {
    return { badge: '!', tone: 'alert', title: { key: state, params: {} }, sample, partial };
  }
  const { photos, flagged } = page ?? { photos: 0, flagged: 0 };
  const badge = counting && flagged > 0 ? (flagged > MOST ? `${MOST}+` : String(flagged)) : '';
  const tone = partial ? 'alert' : 'count';
  const title = titleOf(state, photos, partial && flagged === 0 ? null : flagged);
  return { badge: badge || (partial ? '!' : ''), tone, title, sample, partial };
}

/** Before all of the index has answered, nothing is said of photos that are not flagged. */
function titleOf(
  state: 'ready' | 'opening',
  photos: number,
  flagged: number | null,
): ToolbarView['title'] {
  if (state === 'opening' || photos === 0 || flagged === null) return { key: 'title', params: {} };
  return flagged > 0
    ? { key: 'flagged', params: { count: flagged, photos } }
    : { key: 'noneFlagged', params: { count: photos } };
}
