import type { Translation } from '../translate';
import type { PageMessages } from './en';

/** French: the badge and its card. */
export const fr: Translation<PageMessages> = {
  photoBadge: {
    one: 'La photo figure dans la liste de fichiers de {names}',
    many: 'La photo figure dans les listes de fichiers de {names}',
    other: 'La photo figure dans les listes de fichiers de {names}',
  },
  memberBadge: {
    one: 'Le membre figure dans la liste de fichiers de {names}',
    many: 'Le membre figure dans les listes de fichiers de {names}',
    other: 'Le membre figure dans les listes de fichiers de {names}',
  },
  photosListed: { one: '{count}+ photo', many: '{count}+ photos', other: '{count}+ photos' },
  aside: 'mise de côté par vous',
  cardTitle: {
    one: 'Figure dans la liste de fichiers de {names}',
    many: 'Figure dans {count} de listes de fichiers',
    other: 'Figure dans {count} listes de fichiers',
  },
  madeFor: 'Finalité\u00a0: {purpose}',
  photosOfMember: {
    one: 'Au moins {count} photo de ce membre y figure',
    many: 'Au moins {count} de photos de ce membre y figurent',
    other: 'Au moins {count} photos de ce membre y figurent',
  },
  details: 'Détails',
  detailsOf: 'Détails sur {name}',
  advice: 'Ce que vous pouvez faire',
  adviceText:
    'Si c’est votre photo ou si vous y êtes, vous pouvez demander à l’éditeur de la retirer. Les copies déjà distribuées ne peuvent pas être rappelées.',
  letter: 'Écrire une lettre',
  report: 'Enregistrer un rapport',
  sample: 'Données d’exemple',
  sampleText: 'Des entrées inventées pour essayer. Elles ne disent rien de vraies photos.',
  close: 'Fermer',
  ownTable: '{name} (votre tableau)',
  changedCopy: 'copie modifiée de {name}',
  evidence: 'Preuve',
  evidenceOf: 'Preuve tirée de {name}',
  evidenceNone: 'On n’a pas noté quels fichiers ont été lus.',
  evidenceIndex: 'Index {index}, format {version}',
  evidenceFailed: 'Impossible de le dire pour l’instant.',
  evidenceMore: {
    one: '{count} autre fichier',
    many: '{count} d’autres fichiers',
    other: '{count} autres fichiers',
  },
};
