import type { Translation } from '../translate';
import type { FirstLookMessages } from './en';

/** German: what the popup begins with. */
export const de: Translation<FirstLookMessages> = {
  thisPage: 'Diese Seite',
  pageFlagged: {
    one: '{count} von {total} Fotos auf dieser Seite steht in der Liste eines Datensatzes',
    other: '{count} von {total} Fotos auf dieser Seite stehen in Listen von Datensätzen',
  },
  pageNoneFlagged: {
    one: 'Das eine Foto auf dieser Seite steht in keiner der durchsuchten Listen',
    other: 'Keines der {count} Fotos auf dieser Seite steht in einer der durchsuchten Listen',
  },
  pageNotKnown: 'Nicht bekannt: Keine Liste wurde durchsucht, die Fotos dieser Seite nennen könnte',
  pageNoPhotos: 'Auf dieser Seite wurden noch keine Fotos gesehen',
  searchLabel: 'Ein Mitglied oder ein Foto finden',
  searchPlaceholder: 'Name, Adresse oder #Tag',
  searchButton: 'Suchen',
};
