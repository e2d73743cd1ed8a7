import { answers } from '../answers/en';
import type { Messages } from '../translate';

/** Texts in the browser's own interface: the toolbar button, the menu, the address bar. */
export const en = {
  ...answers,
  title: 'Overexposed',
  titleSample: 'Overexposed (sample data, nothing real)',
  flagged: {
    one: '{count} of {photos} photos on this page appears in a dataset’s file list',
    other: '{count} of {photos} photos on this page appear in datasets’ file lists',
  },
  noneFlagged: {
    one: 'The one photo seen on this page is not in the lists searched',
    other: 'None of the {count} photos seen on this page is in the lists searched',
  },
  pageNotKnown: 'Not known: no list that could name this page’s photos was searched',
  missing: 'The lists are missing, so nothing can be looked up',
  damaged: 'The lists are damaged, so nothing can be looked up',
  unsupported: 'The lists need a newer Overexposed, so nothing can be looked up',
  empty: 'No list is here yet, so nothing can be looked up',
  watchNews: {
    one: '{count} new finding on your watch list',
    other: '{count} new findings on your watch list',
  },

  lookUp: 'Look up in Overexposed',

  typeQuery: 'Type a username, an NSID, a photo or profile address, or a #tag',
  openTag: 'Open the photos tagged {tag} on Flickr',
  openSearch: 'Search for this in Overexposed',
} satisfies Messages;

export type BackgroundMessages = typeof en;
