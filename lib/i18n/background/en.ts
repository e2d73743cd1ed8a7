import type { Messages } from '../translate';

/** Texts of what the browser draws for us: the toolbar button, the menu, the address bar. */
export const en = {
  title: 'Overexposed',
  titleSample: 'Overexposed (sample data, nothing real)',
  flagged: {
    one: '{count} of {photos} photos on this page appears in a dataset’s file list',
    other: '{count} of {photos} photos on this page appear in datasets’ file lists',
  },
  noneFlagged: {
    one: 'The one photo seen on this page is not in any list we have',
    other: 'None of the {count} photos seen on this page is in any list we have',
  },
  missing: 'The lists are missing, so nothing can be looked up',
  damaged: 'The lists are damaged, so nothing can be looked up',
  unsupported: 'The lists need a newer Overexposed, so nothing can be looked up',
  empty: 'No list is here yet, so nothing can be looked up',
  partial: 'A list you added cannot be read, so what it lists is not marked',

  lookUp: 'Look up in Overexposed',

  typeQuery: 'Type a username, an NSID, a photo or profile address, or a #tag',
  openTag: 'Open the photos tagged {tag} on Flickr',
  openSearch: 'Search for this in Overexposed',
  photoFound: {
    one: 'Photo {id} appears in the file list of {count} dataset',
    other: 'Photo {id} appears in the file lists of {count} datasets',
  },
  ownerFound: {
    one: '{count} photo of {owner} appears in datasets’ file lists',
    other: '{count} photos of {owner} appear in datasets’ file lists',
  },
  photoNotFound: 'Photo {id} is not in any list we have',
  ownerNotFound: 'No photos of {owner} are in any list we have',
} satisfies Messages;

export type BackgroundMessages = typeof en;
