import type { Translation } from '../translate';
import type { BackgroundMessages } from './en';

/** French: what the browser draws for us. */
export const fr: Translation<BackgroundMessages> = {
  title: 'Overexposed',
  titleSample: 'Overexposed (données d’exemple, rien de réel)',
  flagged: {
    one: '{count} photo sur {photos} de cette page figure dans la liste de fichiers d’un jeu de données',
    many: '{count} de photos sur {photos} de cette page figurent dans des listes de fichiers de jeux de données',
    other:
      '{count} photos sur {photos} de cette page figurent dans des listes de fichiers de jeux de données',
  },
  noneFlagged: {
    one: 'La seule photo vue sur cette page n’est dans aucune de nos listes',
    many: 'Aucune des {count} de photos vues sur cette page ne figure dans nos listes',
    other: 'Aucune des {count} photos vues sur cette page ne figure dans nos listes',
  },
  missing: 'Les listes sont absentes, aucune recherche n’est donc possible',
  damaged: 'Les listes sont endommagées, aucune recherche n’est donc possible',
  unsupported:
    'Les listes demandent une version plus récente d’Overexposed, aucune recherche n’est donc possible',
  empty: 'Il n’y a encore aucune liste\u00a0: rien ne peut être recherché',
  partial: 'Une liste ajoutée est illisible\u00a0: ce qu’elle contient n’est pas marqué',

  lookUp: 'Chercher dans Overexposed',

  typeQuery: 'Tapez un nom, un NSID, une adresse de photo ou de profil, ou un #tag',
  openTag: 'Ouvrir les photos avec le tag {tag} sur Flickr',
  openSearch: 'Le chercher dans Overexposed',
  photoFound: {
    one: 'La photo {id} figure dans la liste de fichiers de {count} jeu de données',
    many: 'La photo {id} figure dans les listes de fichiers de {count} de jeux de données',
    other: 'La photo {id} figure dans les listes de fichiers de {count} jeux de données',
  },
  ownerFound: {
    one: '{count} photo de {owner} figure dans des listes de fichiers de jeux de données',
    many: '{count} de photos de {owner} figurent dans des listes de fichiers de jeux de données',
    other: '{count} photos de {owner} figurent dans des listes de fichiers de jeux de données',
  },
  photoNotFound: 'La photo {id} n’est dans aucune de nos listes',
  ownerNotFound: 'Aucune photo de {owner} ne figure dans nos listes',
};
