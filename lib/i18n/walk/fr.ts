import type { Translation } from '../translate';
import type { WalkMessages } from './en';

/** French: the bar of a walk. */
export const fr: Translation<WalkMessages> = {
  title: 'Overexposed vérifie cette liste',
  count: '{seen} photos sur {total}',
  countOnly: '{seen} photos',
  timeLeft: {
    one: 'environ {count} minute restante',
    many: 'environ {count} de minutes restantes',
    other: 'environ {count} minutes restantes',
  },
  walking: 'Vérification en cours',
  paused: 'En pause',
  away: 'En attente\u00a0: cette page ne fait pas partie de la liste',
  'backing-off': 'Flickr signale une erreur ou demande de ralentir. Nouvel essai sous peu',
  failing: 'Flickr signale toujours des erreurs. Réessayez plus tard',
  found: {
    one: 'Terminé. {count} photo figure dans des listes de fichiers',
    many: 'Terminé. {count} de photos figurent dans des listes de fichiers',
    other: 'Terminé. {count} photos figurent dans des listes de fichiers',
  },
  none: 'Terminé. Aucune ne figure dans une liste consultée',
  later: 'Terminé. Recherche dès que les listes pourront répondre',
  missing: {
    one: '{count} photo comptée n’a pas été affichée',
    many: '{count} de photos comptées n’ont pas été affichées',
    other: '{count} photos comptées n’ont pas été affichées',
  },
  pause: 'Pause',
  goOn: 'Reprendre',
  stop: 'Arrêter',
  findings: 'Afficher',
  close: 'Fermer',
};
