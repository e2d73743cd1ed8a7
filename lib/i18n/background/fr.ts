import { answers } from '../answers/fr';
import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** French: what the browser draws for us. */
export const fr: Translation<BackgroundMessages> = {
  ...answers,
  title: 'Overexposed',
  titleSample: 'Overexposed (données d’exemple, rien de réel)',
  flagged: {
    one: '{count} photo sur {photos} de cette page figure dans la liste de fichiers d’un jeu de données',
    many: '{count} de photos sur {photos} de cette page figurent dans des listes de fichiers de jeux de données',
    other:
      '{count} photos sur {photos} de cette page figurent dans des listes de fichiers de jeux de données',
  },
  noneFlagged: {
    one: 'La seule photo vue sur cette page ne figure pas dans les listes consultées',
    many: 'Aucune des {count} de photos vues sur cette page ne figure dans les listes consultées',
    other: 'Aucune des {count} photos vues sur cette page ne figure dans les listes consultées',
  },
  pageNotKnown:
    'On ne sait pas\u00a0: aucune liste pouvant citer les photos de cette page n’a été consultée',
  missing: 'Les listes sont absentes, aucune recherche n’est donc possible',
  damaged: 'Les listes sont endommagées, aucune recherche n’est donc possible',
  unsupported:
    'Les listes demandent une version plus récente d’Overexposed, aucune recherche n’est donc possible',
  empty: 'Il n’y a encore aucune liste\u00a0: rien ne peut être recherché',
  watchNews: {
    one: '{count} nouveau résultat dans votre liste de suivi',
    many: '{count} de nouveaux résultats dans votre liste de suivi',
    other: '{count} nouveaux résultats dans votre liste de suivi',
  },

  lookUp: 'Chercher dans Overexposed',

  typeQuery: 'Tapez un nom, un NSID, une adresse de photo ou de profil, ou un #tag',
  openTag: 'Ouvrir les photos avec le tag {tag} sur Flickr',
  openSearch: 'Le chercher dans Overexposed',
};
