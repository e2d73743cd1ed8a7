import type { Translation } from '../../translate';
import type { watch as english } from '../en/watch';

/** French: texts of the watch list. */
export const watch: Translation<typeof english> = {
  watch: 'Tenir une liste de suivi',
  watchNote:
    'Pour les membres et les vérifications conservées de votre choix. Dès que des listes sont ajoutées, mises à jour, retirées, activées ou désactivées, ils sont recherchés de nouveau sur cet appareil, et la fenêtre de l’extension dit ce qui est nouveau.',
  watchTitle: 'Liste de suivi',
  watchAdd: 'Ajouter à la liste de suivi',
  watchRemove: 'Retirer de la liste de suivi',
  watchNews: {
    one: '{count} nouveau résultat dans votre liste de suivi depuis le {date}\u00a0: {names}',
    many: '{count} de nouveaux résultats dans votre liste de suivi depuis le {date}\u00a0: {names}',
    other: '{count} nouveaux résultats dans votre liste de suivi depuis le {date}\u00a0: {names}',
  },
  watchIn: '{count} dans {name}',
  watchSeen: 'Marquer comme vu',
  watchShow: 'Afficher la liste de suivi',
  watchNone:
    'La liste de suivi est vide. Ajoutez un membre depuis la réponse à une recherche, et une vérification depuis «\u00a0Vérifications conservées\u00a0».',
  watchOff:
    'La liste de suivi est désactivée dans les réglages. Rien de ce qui suit n’est recherché de nouveau.',
  watchSince: 'Comparé au {date}',
  watchFresh: {
    one: '{count} nouveau résultat\u00a0: {names}',
    many: '{count} de nouveaux résultats\u00a0: {names}',
    other: '{count} nouveaux résultats\u00a0: {names}',
  },
  watchSame: 'Rien de nouveau dans les listes consultées.',
  watchUnknown: 'On ne sait pas\u00a0: les listes n’ont pas encore pu répondre.',
  watchStale: 'Pas encore recherché dans les listes actuelles.',
  dataWatch:
    'Les membres et les vérifications de votre liste de suivi, et ce qui a été trouvé à leur sujet.',
};
