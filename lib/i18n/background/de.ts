import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** German: what the browser draws for us. */
export const de: Translation<BackgroundMessages> = {
  title: 'Overexposed',
  titleSample: 'Overexposed (Beispieldaten, nichts Echtes)',
  flagged: {
    one: '{count} von {photos} Fotos auf dieser Seite steht in der Dateiliste eines Datensatzes',
    other: '{count} von {photos} Fotos auf dieser Seite stehen in Dateilisten von Datensätzen',
  },
  noneFlagged: {
    one: 'Das eine Foto auf dieser Seite steht in keiner Liste, die wir haben',
    other: 'Keines der {count} Fotos auf dieser Seite steht in einer Liste, die wir haben',
  },
  missing: 'Die Listen fehlen, deshalb kann nichts nachgeschlagen werden',
  damaged: 'Die Listen sind beschädigt, deshalb kann nichts nachgeschlagen werden',
  unsupported:
    'Die Listen brauchen eine neuere Version von Overexposed, deshalb kann nichts nachgeschlagen werden',
  empty: 'Noch ist keine Liste da, darum lässt sich nichts nachschlagen',
  partial: 'Eine hinzugefügte Liste ist nicht lesbar; was in ihr steht, wird nicht markiert',

  lookUp: 'In Overexposed nachschlagen',

  typeQuery: 'Gib einen Namen, eine NSID, eine Foto- oder Profiladresse oder ein #Tag ein',
  openTag: 'Fotos mit dem Tag {tag} auf Flickr öffnen',
  openSearch: 'In Overexposed danach suchen',
  photoFound: {
    one: 'Foto {id} steht in der Dateiliste von {count} Datensatz',
    other: 'Foto {id} steht in den Dateilisten von {count} Datensätzen',
  },
  ownerFound: {
    one: '{count} Foto von {owner} steht in Dateilisten von Datensätzen',
    other: '{count} Fotos von {owner} stehen in Dateilisten von Datensätzen',
  },
  photoNotFound: 'Foto {id} steht in keiner Liste, die wir haben',
  ownerNotFound: 'Keine Fotos von {owner} stehen in einer Liste, die wir haben',
};
