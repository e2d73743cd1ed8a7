import type { Translation } from '../translate';
import type { FirstLookMessages } from './en';

/** French: what the popup begins with. */
export const fr: Translation<FirstLookMessages> = {
  thisPage: 'Cette page',
  pageFlagged: {
    one: '{count} photo sur {total} de cette page figure dans la liste d’un jeu de données',
    many: '{count} de photos sur {total} de cette page figurent dans des listes de jeux de données',
    other: '{count} photos sur {total} de cette page figurent dans des listes de jeux de données',
  },
  pageNoneFlagged: {
    one: 'La seule photo vue sur cette page ne figure pas dans les listes consultées',
    many: 'Aucune des {count} de photos vues sur cette page ne figure dans les listes consultées',
    other: 'Aucune des {count} photos vues sur cette page ne figure dans les listes consultées',
  },
  pageNotKnown:
    'On ne sait pas\u00a0: aucune liste pouvant citer les photos de cette page n’a été consultée',
  pageNoPhotos: 'Aucune photo vue sur cette page pour l’instant',
  searchLabel: 'Trouver un membre ou une photo',
  searchPlaceholder: 'Nom, adresse ou #tag',
  searchButton: 'Chercher',
};
