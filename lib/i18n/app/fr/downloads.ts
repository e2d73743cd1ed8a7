import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** French: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: 'Listes à télécharger dès maintenant',
  downloadLead:
    'Ces listes sont publiées pour tout le monde. Quand vous cliquez, le navigateur les télécharge depuis les serveurs indiqués ici, les vérifie et en fait un index sur cet appareil.',
  downloadAll: 'Télécharger toutes les listes de visages',
  downloadAllHosts: {
    one: 'Télécharge {count} liste depuis\u00a0: {hosts}',
    many: 'Télécharge {count} de listes depuis\u00a0: {hosts}',
    other: 'Télécharge {count} listes depuis\u00a0: {hosts}',
  },
  downloadAllDone: 'Toutes les listes de visages téléchargeables sont là.',
  downloadOneByOne: 'Une par une',
  downloadFaces: 'Listes de visages et de personnes',
  downloadGeneral: 'Listes de photos en tout genre',
  downloadGeneralNote:
    'Leurs photos n’ont pas été choisies pour leurs visages. Ces listes ne se téléchargent qu’une par une.',
  downloadWithheld: 'Listes qui ne sont pas ouvertes à tout le monde',
  downloadOne: 'Télécharger',
  downloadOneOf: 'Télécharger {name}',
  downloadUpdate: 'Mettre à jour',
  downloadUpdateOf: 'Mettre à jour {name}',
  downloadPause: 'Suspendre',
  downloadPauseOf: 'Suspendre {name}',
  downloadContinue: 'Reprendre',
  downloadContinueOf: 'Reprendre {name}',
  downloadCancelOf: 'Annuler {name}',
  downloadPublisher: 'Fournie par son éditeur\u00a0: {publisher}',
  downloadCopy: 'Copie fournie par {publisher}',
  downloadHosts: 'Serveurs\u00a0: {hosts}',
  downloadTerms: 'Conditions\u00a0: {licence}',
  downloadSizeUnknown: 'Taille inconnue',
  downloadPhotos: { one: '{count} photo', many: '{count} de photos', other: '{count} photos' },
  downloadPage: 'Page de l’éditeur',
  downloadHere: 'Téléchargée le {date} depuis {publisher}',
  downloadChanged:
    'Une autre édition est proposée désormais. La vôtre reste utilisée jusqu’à ce que la nouvelle soit vérifiée.',
  downloadQueued: 'En attente',
  downloadElsewhere: 'Téléchargement en cours dans un autre onglet de cette extension',
  downloadPaused: 'Suspendu. Ce qui a été téléchargé est conservé.',
  downloadAsking: 'Recherche des fichiers disponibles…',
  downloadBytes: '{done} sur {total}',
  downloadSpeed: '{speed}, temps restant\u00a0: {left}',
  downloadWaiting: 'Le serveur n’a pas répondu correctement. Prochain essai dans {time}.',
  downloadChecking: 'Vérification…',
  downloadDone: '{name}\u00a0: la liste est prête. Les réponses en tiennent compte désormais.',
  downloadFailed: 'Impossible d’ajouter {name}',
  downloadFailedOffline:
    'Vous êtes hors ligne. Réessayez une fois la connexion rétablie\u00a0; ce qui a été téléchargé est conservé.',
  downloadFailedNetwork:
    'La connexion a échoué plusieurs fois. Réessayez plus tard\u00a0; ce qui a été téléchargé est conservé.',
  downloadFailedBusy: 'Le serveur demande de patienter. Réessayez dans une heure environ.',
  downloadFailedRefused:
    'Le serveur a refusé le téléchargement. Téléchargez vous-même le fichier depuis la page de l’éditeur, puis ajoutez-le sur cette page sous «\u00a0Choisir des fichiers\u00a0».',
  downloadFailedWebPage:
    'Le serveur a envoyé une page web au lieu de la liste. Téléchargez vous-même le fichier depuis la page de l’éditeur, puis ajoutez-le sur cette page sous «\u00a0Choisir des fichiers\u00a0».',
  downloadFailedWrongBytes:
    'Ce qui a été téléchargé n’est pas la liste que nous connaissons\u00a0: sa taille ou sa somme de contrôle diffère. Rien n’en a été conservé.',
  downloadFailedElsewhere:
    'Le serveur a redirigé vers un autre, qui n’est pas indiqué ici\u00a0: le téléchargement a été arrêté. Rien n’a été conservé.',
  downloadFailedNotAllowed:
    'Le navigateur n’a pas été autorisé à contacter ces serveurs\u00a0: rien n’a été demandé.',
  privacyDownload:
    'Quand vous cliquez pour télécharger une liste, les serveurs indiqués à cet endroit apprennent que ce navigateur la télécharge\u00a0; rien d’autre ne leur est envoyé.',
  emptyTitle: 'Aucune liste pour l’instant',
  emptyText:
    'Sans liste, aucune réponse n’est possible\u00a0: qu’une photo ne soit pas marquée ne veut rien dire. Téléchargez les listes publiées pour tout le monde, ou ajoutez les vôtres.',
  emptyDownload: 'Télécharger des listes',
};
