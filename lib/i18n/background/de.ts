import { answers } from '../answers/de';
import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** German: what the browser draws for us. */
export const de: Translation<BackgroundMessages> = {
  ...answers,
  title: 'Overexposed',
  titleSample: 'Overexposed (Beispieldaten, nichts Echtes)',
  flagged: {
    one: '{count} von {photos} Fotos auf dieser Seite steht in der Dateiliste eines Datensatzes',
    other: '{count} von {photos} Fotos auf dieser Seite stehen in Dateilisten von Datensätzen',
  },
  noneFlagged: {
    one: 'Das eine Foto auf dieser Seite steht in keiner der durchsuchten Listen',
    other: 'Keines der {count} Fotos auf dieser Seite steht in einer der durchsuchten Listen',
  },
  pageNotKnown: 'Nicht bekannt: Keine Liste wurde durchsucht, die Fotos dieser Seite nennen könnte',
  missing: 'Die Listen fehlen, deshalb kann nichts nachgeschlagen werden',
  damaged: 'Die Listen sind beschädigt, deshalb kann nichts nachgeschlagen werden',
  unsupported:
    'Die Listen brauchen eine neuere Version von Overexposed, deshalb kann nichts nachgeschlagen werden',
  empty: 'Noch ist keine Liste da, darum lässt sich nichts nachschlagen',
  watchNews: {
    one: '{count} neuer Fund auf deiner Merkliste',
    other: '{count} neue Funde auf deiner Merkliste',
  },

  lookUp: 'In Overexposed nachschlagen',

  typeQuery: 'Gib einen Namen, eine NSID, eine Foto- oder Profiladresse oder ein #Tag ein',
  openTag: 'Fotos mit dem Tag {tag} auf Flickr öffnen',
  openSearch: 'In Overexposed danach suchen',
};
