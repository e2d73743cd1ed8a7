import type { Messages } from '../translate';

/** Texts that the popup shows first, before its view has loaded. */
export const en = {
  thisPage: 'This page',
  pageFlagged: {
    one: '{count} of {total} photos on this page appears in a dataset’s list',
    other: '{count} of {total} photos on this page appear in datasets’ lists',
  },
  pageNoneFlagged: {
    one: 'The one photo seen on this page is not in the lists searched',
    other: 'None of the {count} photos seen on this page is in the lists searched',
  },
  pageNotKnown: 'Not known: no list that could name this page’s photos was searched',
  pageNoPhotos: 'No photos seen on this page yet',
  searchLabel: 'Find a member or a photo',
  searchPlaceholder: 'Name, address or #tag',
  searchButton: 'Search',
} satisfies Messages;

export type FirstLookMessages = typeof en;
