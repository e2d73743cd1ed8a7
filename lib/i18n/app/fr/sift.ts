import type { Translation } from '../../translate';
import type { sift as english } from '../en/sift';

/** French: texts of sifting findings by time and place. */
export const sift: Translation<typeof english> = {
  siftFrom: 'Du',
  siftTo: 'Au',
  siftNote:
    'D’après le jour de la prise de vue, si un fichier l’indique\u202f; sinon d’après la mise en ligne. Une période de plusieurs mois compte dès qu’elle touche ces jours.',
  siftNear: 'Prise près de (latitude, longitude)',
  siftWithin: 'Dans un rayon de',
  siftBadPlace:
    'Ce n’est pas un lieu. Écrivez-le ainsi\u00a0: 48.14, 11.58\u202f; d’ici là, les résultats de tous les lieux sont affichés.',
  siftUnknown: 'Afficher aussi ceux dont la date ou le lieu est inconnu\u00a0: {count}',
  findingTaken: 'Prise le\u00a0: {date}',
  findingUndated: 'Date inconnue',
  findingUnplaced: 'Lieu inconnu',
  placesKeep: 'Conserver aussi le lieu de prise de vue',
  placesKeepNote:
    'Photos dont le lieu est connu\u00a0: {count}. Les lieux restent dans ce navigateur et disparaissent avec la vérification.',
  placesSave: 'Enregistrer aussi les lieux',
  placesLoad: 'Charger aussi les lieux, si le fichier en contient',
  checkPlaced: 'Dont le lieu est connu',
};
