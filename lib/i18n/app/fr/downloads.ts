import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** French: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: 'Listes que vous pouvez obtenir maintenant',
  downloadLead:
    'Ces listes sont publiées pour tout le monde. Quand vous cliquez, le navigateur les télécharge depuis les serveurs nommés ici, les vérifie et en fait un index sur cet appareil.',
  downloadAll: 'Obtenir toutes les listes de visages',
  downloadAllHosts: {
    one: 'Télécharge {count} liste, en interrogeant\u00a0: {hosts}',
    many: 'Télécharge {count} de listes, en interrogeant\u00a0: {hosts}',
    other: 'Télécharge {count} listes, en interrogeant\u00a0: {hosts}',
  },
  downloadAllDone: 'Toutes les listes de visages disponibles sont là.',
  downloadOneByOne: 'Une par une',
  downloadFaces: 'Listes de visages et de personnes',
  downloadGeneral: 'Listes de photos de toutes sortes',
  downloadGeneralNote:
    'Leurs photos n’ont pas été choisies pour les visages. Elles ne s’obtiennent qu’une par une.',
  downloadWithheld: 'Listes qui ne sont pas données à tout le monde',
  downloadOne: 'Obtenir',
  downloadOneOf: 'Obtenir {name}',
  downloadUpdate: 'Mettre à jour',
  downloadUpdateOf: 'Mettre à jour {name}',
  downloadPause: 'Suspendre',
  downloadPauseOf: 'Suspendre {name}',
  downloadContinue: 'Continuer',
  downloadContinueOf: 'Continuer avec {name}',
  downloadCancelOf: 'Annuler {name}',
  downloadPublisher: 'De son éditeur\u00a0: {publisher}',
  downloadCopy: 'Une copie, de {publisher}',
  downloadHosts: 'Interroge\u00a0: {hosts}',
  downloadTerms: 'Conditions\u00a0: {licence}',
  downloadSizeUnknown: 'taille inconnue',
  downloadPhotos: { one: '{count} photo', many: '{count} de photos', other: '{count} photos' },
  downloadPage: 'Page de l’éditeur',
  downloadHere: 'Ici depuis le {date}, de {publisher}',
  downloadChanged:
    'Son offre a changé depuis. La liste présente répond jusqu’à ce qu’une nouvelle soit vérifiée.',
  downloadQueued: 'Attend son tour',
  downloadElsewhere: 'Un autre onglet de cette extension est en train de l’obtenir',
  downloadPaused: 'Suspendu. Ce qui est arrivé est conservé.',
  downloadAsking: 'Demande quels fichiers il y a…',
  downloadBytes: '{done} sur {total}',
  downloadSpeed: '{speed}, encore {left}',
  downloadWaiting: 'Le serveur n’a pas répondu comme il faut. Prochain essai dans {time}.',
  downloadChecking: 'Vérification…',
  downloadDone: '{name} est là. Les réponses en viennent aussi.',
  downloadFailed: '{name} n’a pas pu être obtenu',
  downloadFailedOffline:
    'Il n’y a pas de réseau. Réessayez quand il y en aura\u00a0; ce qui est arrivé est conservé.',
  downloadFailedNetwork:
    'La connexion a échoué plusieurs fois. Réessayez plus tard\u00a0; ce qui est arrivé est conservé.',
  downloadFailedBusy: 'Le serveur demande de revenir plus tard. Réessayez dans une heure environ.',
  downloadFailedRefused:
    'Le serveur ne la donne pas aux programmes. Téléchargez-la avec le navigateur depuis la page de l’éditeur, puis ajoutez le fichier sur cette page sous «\u00a0Choisir des fichiers\u00a0».',
  downloadFailedWebPage:
    'Le serveur a envoyé une page web au lieu de la liste. Téléchargez-la avec le navigateur depuis la page de l’éditeur, puis ajoutez le fichier sur cette page sous «\u00a0Choisir des fichiers\u00a0».',
  downloadFailedWrongBytes:
    'Ce qui est arrivé n’est pas la liste que nous connaissons\u00a0: sa longueur ou sa somme de contrôle diffère. Rien n’en a été conservé.',
  downloadFailedElsewhere:
    'Le serveur renvoie vers un autre qui n’était pas nommé ici\u00a0; il n’a pas été suivi. Rien n’a été conservé.',
  downloadFailedNotAllowed:
    'Le navigateur n’a pas été autorisé à interroger ces serveurs\u00a0: rien n’a été demandé.',
  privacyDownload:
    'Quand vous cliquez pour obtenir une liste, les serveurs nommés là apprennent que ce navigateur la télécharge\u00a0; rien d’autre ne leur est envoyé.',
  emptyTitle: 'Il n’y a encore aucune liste',
  emptyText:
    'Sans liste, aucune réponse n’est possible\u00a0: qu’une photo ne soit pas marquée ne dit rien. Obtenez les listes publiées pour tout le monde, ou ajoutez les vôtres.',
  emptyDownload: 'Obtenir des listes',
};
