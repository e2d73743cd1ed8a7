import type { Translation } from '../../translate';
import type { get as english } from '../en/downloads';

/** French: texts of the lists that can be got from their publishers. */
export const get: Translation<typeof english> = {
  getTitle: 'Listes que vous pouvez obtenir maintenant',
  getLead:
    'Ces listes sont publiées pour tout le monde. Quand vous cliquez, le navigateur les télécharge depuis les serveurs nommés ici, les vérifie et en fait un index sur cet appareil.',
  getAll: 'Obtenir toutes les listes de visages',
  getAllHosts: {
    one: 'Télécharge {count} liste, en interrogeant\u00a0: {hosts}',
    many: 'Télécharge {count} de listes, en interrogeant\u00a0: {hosts}',
    other: 'Télécharge {count} listes, en interrogeant\u00a0: {hosts}',
  },
  getAllDone: 'Toutes les listes de visages disponibles sont là.',
  getOneByOne: 'Une par une',
  getFaces: 'Listes de visages et de personnes',
  getGeneral: 'Listes de photos de toutes sortes',
  getGeneralNote:
    'Leurs photos n’ont pas été choisies pour les visages. Elles ne s’obtiennent qu’une par une.',
  getWithheld: 'Listes qui ne sont pas données à tout le monde',
  getOne: 'Obtenir',
  getOneOf: 'Obtenir {name}',
  getUpdate: 'Mettre à jour',
  getUpdateOf: 'Mettre à jour {name}',
  getPause: 'Suspendre',
  getPauseOf: 'Suspendre {name}',
  getContinue: 'Continuer',
  getContinueOf: 'Continuer avec {name}',
  getCancelOf: 'Annuler {name}',
  getPublisher: 'De son éditeur\u00a0: {publisher}',
  getCopy: 'Une copie, de {publisher}',
  getHosts: 'Interroge\u00a0: {hosts}',
  getTerms: 'Conditions\u00a0: {licence}',
  getSizeUnknown: 'taille inconnue',
  getPhotos: { one: '{count} photo', many: '{count} de photos', other: '{count} photos' },
  getPage: 'Page de l’éditeur',
  getHere: 'Ici depuis le {date}, de {publisher}',
  getChanged:
    'Son offre a changé depuis. La liste présente répond jusqu’à ce qu’une nouvelle soit vérifiée.',
  getQueued: 'Attend son tour',
  getElsewhere: 'Un autre onglet de cette extension est en train de l’obtenir',
  getPaused: 'Suspendu. Ce qui est arrivé est conservé.',
  getAsking: 'Demande quels fichiers il y a…',
  getDownloaded: '{done} sur {total}',
  getSpeed: '{speed}, encore {left}',
  getWaiting: 'Le serveur n’a pas répondu comme il faut. Prochain essai dans {time}.',
  getChecking: 'Vérification…',
  getDone: '{name} est là. Les réponses en viennent aussi.',
  getFailed: '{name} n’a pas pu être obtenu',
  getFailedOffline:
    'Il n’y a pas de réseau. Réessayez quand il y en aura\u00a0; ce qui est arrivé est conservé.',
  getFailedNetwork:
    'La connexion a échoué plusieurs fois. Réessayez plus tard\u00a0; ce qui est arrivé est conservé.',
  getFailedBusy: 'Le serveur demande de revenir plus tard. Réessayez dans une heure environ.',
  getFailedRefused:
    'Le serveur ne la donne pas aux programmes. Téléchargez-la avec le navigateur depuis la page de l’éditeur, puis ajoutez le fichier sur cette page sous «\u00a0Choisir des fichiers\u00a0».',
  getFailedWebPage:
    'Le serveur a envoyé une page web au lieu de la liste. Téléchargez-la avec le navigateur depuis la page de l’éditeur, puis ajoutez le fichier sur cette page sous «\u00a0Choisir des fichiers\u00a0».',
  getFailedWrongBytes:
    'Ce qui est arrivé n’est pas la liste que nous connaissons\u00a0: sa longueur ou sa somme de contrôle diffère. Rien n’en a été conservé.',
  getFailedElsewhere:
    'Le serveur renvoie vers un autre qui n’était pas nommé ici\u00a0; il n’a pas été suivi. Rien n’a été conservé.',
  getFailedNotAllowed:
    'Le navigateur n’a pas été autorisé à interroger ces serveurs\u00a0: rien n’a été demandé.',
  privacyGet:
    'Quand vous cliquez pour obtenir une liste, les serveurs nommés là apprennent que ce navigateur la télécharge\u00a0; rien d’autre ne leur est envoyé.',
  emptyTitle: 'Il n’y a encore aucune liste',
  emptyText:
    'Sans liste, aucune réponse n’est possible\u00a0: qu’une photo ne soit pas marquée ne dit rien. Obtenez les listes publiées pour tout le monde, ou ajoutez les vôtres.',
  emptyGet: 'Obtenir des listes',
};
