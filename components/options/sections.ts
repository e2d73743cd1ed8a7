import { useSyncExternalStore } from 'react';
import { ACTIONS, type Action } from '../../lib/extension/pages';

/** The sections of the options page; the hash of the address selects one, such as `#settings`. */
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

/** What the page's address refers to. */
export interface Place {
  section: Section;
  /** The initial search. */
  query: string;
  /** The dataset whose page to show. */
  dataset: string | null;
  /** The tab whose Flickr page to show instead of a search. */
  tab: number | null;
  /** The part of "What can I do?" to open. */
  at: Action | null;
}

/**
 * Reads the options page's address: `?q=TEXT`, `?tab=ID`, `&at=PART`, `#SECTION` and `#datasets/ID`. Unless
 * there is a section, `?dataset=ID` also selects a dataset, as in earlier versions.
 */
export function readPlace(address: string): Place {
  const { hash, searchParams } = new URL(address);
  const [name, id = null] = decodeURIComponent(hash.slice(1)).split('/');
  const dataset = name === 'datasets' ? id : name === '' ? searchParams.get('dataset') : null;
  const unnamed = dataset === null ? 'search' : 'datasets';
  // The story's name in earlier versions.
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

/** The place in the page's address, updated as the address changes. */
export const usePlace = (): Place =>
  readPlace(useSyncExternalStore(subscribe, () => location.href));
