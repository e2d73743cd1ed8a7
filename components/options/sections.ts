import { useSyncExternalStore } from 'react';
import { ACTIONS, type Action } from '../../lib/extension/pages';

/** The sections of the options page; an address names one by its hash, such as `#settings`. */
export const SECTIONS = [
  'search',
  'photos',
  'datasets',
  'story',
  'index',
  'lists',
  'settings',
  'privacy',
  'about',
] as const;

export type Section = (typeof SECTIONS)[number];

/** What the page's address asks for. */
export interface Place {
  section: Section;
  /** What to search for at first. */
  query: string;
  /** The dataset whose page is asked for. */
  dataset: string | null;
  /** The tab whose page of Flickr it is about, instead of a search. */
  tab: number | null;
  /** What can be done about what is found: the part to open at. */
  at: Action | null;
}

/**
 * Reads the options page's address: `?q=TEXT`, `?tab=ID`, `&at=PART`, `#SECTION` and `#datasets/ID`. A dataset is also named
 * by `?dataset=ID`, as it was in earlier versions, unless a section is named as well.
 */
export function readPlace(address: string): Place {
  const { hash, searchParams } = new URL(address);
  const [name, id = null] = decodeURIComponent(hash.slice(1)).split('/');
  const dataset = name === 'datasets' ? id : name === '' ? searchParams.get('dataset') : null;
  const unnamed = dataset === null ? 'search' : 'datasets';
  // The story was called so in earlier versions.
  const asked = name === 'history' ? 'story' : name;
  return {
    section: SECTIONS.find((section) => section === asked) ?? unnamed,
    query: searchParams.get('q') ?? '',
    dataset,
    tab: tabIn(searchParams.get('tab')),
    at: ACTIONS.find((action) => action === searchParams.get('at')) ?? null,
  };
}

const tabIn = (text: string | null): number | null =>
  text !== null && /^[0-9]{1,15}$/.test(text) ? Number(text) : null;

function subscribe(onChange: () => void) {
  addEventListener('hashchange', onChange);
  return () => {
    removeEventListener('hashchange', onChange);
  };
}

/** The place that the page's address asks for, followed as the address changes. */
export const usePlace = (): Place =>
  readPlace(useSyncExternalStore(subscribe, () => location.href));
