import type { Translation } from '../../translate';
import type { common as english } from '../en/common';

/** French: what more than one page shows. */
export const common: Translation<typeof english> = {
  name: 'Overexposed',
  skip: 'Aller au contenu',
  openTab: 'Ouvrir dans un onglet',
  copy: 'Copier',
  copied: 'Copié',
  copyRefused:
    'Le navigateur n’a pas autorisé la copie. Le texte est sélectionné : copiez-le avec Ctrl+C ou ⌘C.',
  keep: 'Conserver',
  newTab: 'S’ouvre dans un nouvel onglet',

  sampleTitle: 'Données d’exemple',
  sampleText:
    'Ces listes citent des photos et des membres inventés. Aucune vraie photo ne peut y être trouvée.',
  openingTitle: 'Ouverture des listes…',
  missingTitle: 'Les listes sont absentes',
  missingText: 'Aucune réponse n’est possible, ni oui ni non. Réinstallez Overexposed.',
  damagedTitle: 'Les listes sont endommagées',
  damagedText:
    'Leur contenu a été altéré\u00a0: aucune réponse n’en est tirée, ni oui ni non. Réinstallez Overexposed.',
  unsupportedTitle: 'Ces listes demandent une version plus récente d’Overexposed',
  unsupportedText: 'Tant qu’il n’est pas mis à jour, aucune réponse n’est possible, ni oui ni non.',
  silentTitle: 'Overexposed n’a pas répondu',
  silentText: 'Quelque chose a échoué en arrière-plan. Cela ne dit rien d’aucune photo.',
  details: 'Détails techniques',
  retry: 'Réessayer',
  crashTitle: 'Cette page ne fonctionne plus',
  crashText: 'Une erreur s’est produite pendant l’affichage. Recharger la page suffit en général.',
  reload: 'Recharger',

  photosInIndex: { one: '{count} photo', many: '{count} de photos', other: '{count} photos' },
  listsInIndex: { one: '{count} liste', many: '{count} de listes', other: '{count} listes' },
  membersInIndex: { one: '{count} membre', many: '{count} de membres', other: '{count} membres' },

  coverageTitle: 'Ce que les listes ne couvrent pas',
  coverageUnpublished:
    'Beaucoup de jeux de données n’ont jamais publié quelles photos ils contiennent.',
  coverageRenamed:
    'Une photo remise en ligne a un nouveau numéro, et un membre renommé peut figurer sous son ancien nom.',
  coverageTime:
    'Une liste montre ce qui a été collecté à son époque. Les photos supprimées ou rendues privées depuis y restent.',
  coverageCopies:
    'Les copies transmises à d’autres, et ce qui a été entraîné avec elles, ne figurent dans aucune liste.',
  notSafe:
    '«\u00a0Absente des listes consultées\u00a0» ne veut pas dire qu’une photo n’a jamais été utilisée.',
};
