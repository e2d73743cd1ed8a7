import type { Translation } from '../../translate';
import type { photos as english } from '../en/photos';

/** French: texts of the checks of a person's own photos. */
export const photos: Translation<typeof english> = {
  navPhotos: 'Vos photos',
  photosTitle: 'Toutes vos photos',
  photosLead:
    'Beaucoup de listes nomment des photos sans nommer de membres\u00a0: une recherche par membre ne peut pas répondre pour elles. Ici, chacune de vos photos est recherchée par son numéro, à partir des données que Flickr vous remet sur demande dans les paramètres du compte, ou de n’importe quelle liste de photos.',
  photosDrop: 'Déposez ici des archives zip, des fichiers ou un dossier, ou',
  photosPickFiles: 'Choisir des fichiers',
  photosPickFolder: 'Choisir un dossier',
  photosKinds:
    'Sont reconnus les archives de «\u00a0Request my Flickr data\u00a0», métadonnées ou images, compressées ou non\u202f; les fichiers texte et CSV avec des numéros ou des adresses de photos\u202f; un Data Lifeboat\u202f; et les images dont le nom contient le numéro de la photo.',
  photosLocal:
    'Les fichiers sont lus sur cet appareil et ne sont envoyés nulle part. Contacts, messages, commentaires et favoris ne sont jamais ouverts. Rien n’est conservé sans votre accord.',
  photosReading: 'Lecture de vos fichiers',
  photosRead: '{done} fichiers sur {total}',
  photosAsking: 'Recherche de vos photos',
  photosAsked: '{done} photos sur {total}',
  photosNone: 'Ces fichiers ne nomment aucune photo',
  photosNoneText: 'Ni leurs noms ni leur contenu n’indiquent avec certitude le numéro d’une photo.',
  photosFailed: 'Les photos n’ont pas pu être vérifiées',
  photosFailedText: 'Cela ne dit rien d’aucune photo.',

  checkFound: {
    one: '{count} photo sur {total} figure dans des listes de fichiers de jeux de données',
    many: '{count} de photos sur {total} figurent dans des listes de fichiers de jeux de données',
    other: '{count} photos sur {total} figurent dans des listes de fichiers de jeux de données',
  },
  checkNothing: 'Aucune de ces photos n’est dans une liste consultée',
  checkSearched: 'Listes consultées',
  checkAnswered: 'Réponse du {date}',
  checkFacts: 'Ce que contiennent ces fichiers',
  checkPhotos: 'Photos vues',
  checkCounted: 'Photos que compte le compte',
  checkPublic: 'Publiques',
  checkLimited: 'Amis et famille',
  checkPrivate: 'Privées',
  checkUnknown: 'Visibilité inconnue',
  checkFirst: 'Première mise en ligne',
  checkLast: 'Dernière mise en ligne',
  checkAlbumsOnly: 'Nommées par les albums seuls',
  checkMissing:
    'Le compte indique {counted} photos, ces fichiers en nomment {seen}. Des autres, on ne sait rien.',
  checkUncounted:
    'Les fichiers ne disent pas combien de photos a le compte\u00a0: il peut en manquer.',
  problemsTitle: 'Ce qui n’a pas été lu',
  problemDamaged: 'Endommagés',
  problemMissing: 'Archives manquantes',
  problemUnclear: 'Images au numéro incertain',
  problemRows: 'Lignes qui ne nomment aucune photo',
  problemUnread: 'Fichiers non ouverts',

  checkName: 'Nom de cette vérification',
  checkKeep: 'Conserver cette vérification',
  checkNotKept: 'Pas encore conservée\u00a0: elle disparaît quand vous quittez cette page.',
  checkNotHere: 'Rien n’est conservé depuis une fenêtre privée.',
  checkNotSaved: 'Elle n’a pas pu être conservée. Le navigateur manque peut-être de place.',
  checksTitle: 'Vérifications conservées',
  checkMade: 'Faite le {date}. Photos\u00a0: {photos}, dans des listes\u00a0: {listed}',
  checkNew: 'Les listes ont changé. Nouveaux résultats\u00a0: {count}',
  checkRenewing: 'Les listes ont changé. Vos photos sont recherchées de nouveau…',
  checkOpen: 'Afficher',
  checkClose: 'Fermer',
  checkSave: 'Enregistrer dans un fichier',
  checkLoad: 'Charger une vérification depuis un fichier',
  checkBadFile: 'Ce fichier ne contient pas de vérification. Rien n’a été modifié.',

  findingsLabel: 'Résultats',
  findingsShown: {
    one: '{count} résultat affiché',
    many: '{count} de résultats affichés',
    other: '{count} résultats affichés',
  },
  findingPosted: 'Mise en ligne\u00a0: {date}',
  marksShow: 'Afficher',
  marksAll: 'Tous les résultats',
  markNone: 'Sans mention',
  markSent: 'Lettre envoyée',
  markAnswered: 'Réponse reçue',
  markRemoved: 'Retirée',
  markFine: 'À moi, sans souci',
  markOf: 'Mention pour la photo {id} dans {dataset}',
  markShown: 'Marquer tout ce qui est affiché',
  markApply: 'Marquer',
  markUndo: 'Annuler la dernière mention',

  compareWith: 'Comparer ou fusionner avec',
  compareChoose: 'Choisir une vérification',
  compareBoth: 'Photos dans les deux',
  compareOnly: 'Photos seulement dans {name}',
  compareListed: 'Trouvées seulement dans {name}',
  compareLists:
    'Ces deux vérifications ont consulté des listes différentes\u00a0: cela peut suffire à expliquer ce qui n’est trouvé que dans l’une.',
  compareSame: 'Les deux ont les mêmes résultats.',

  mergeName: 'Nom de la vérification fusionnée',
  mergeKeep: 'Fusionner les deux',
  mergeNote:
    'Crée une nouvelle vérification avec les photos des deux, chacune une seule fois, recherchées dans les listes actuelles. Les deux restent jusqu’à ce que vous les retiriez. Vos mentions valent dans toutes les vérifications.',
  mergedFacts: 'Ce que contiennent les vérifications fusionnées',
  mergedFrom: 'Fusionnée à partir de',
  mergedMissing:
    'L’une des vérifications fusionnées compte {counted} photos, et ensemble elles en nomment {seen}. Des autres, on ne sait rien.',
  mergedUnclear:
    'Il peut manquer des photos\u00a0: certaines des vérifications fusionnées n’en indiquent pas le nombre ou ne les nomment pas toutes.',

  dataChecks:
    'Les vérifications de vos photos que vous conservez, avec les lieux si vous l’avez choisi, ce que vous y avez noté, et où en est celle d’une liste.',

  walkStart: 'Vérifier toute cette liste',
  walkNote:
    'Cet onglet fait défiler la liste jusqu’à la fin, page après page. Laissez-le ouvert et visible. Après une interruption, il reprend où il en était.',
  walkFailed: 'Cette liste n’a pas pu être vérifiée. Rechargez la page et réessayez.',
  walkedFacts: 'Ce que contient cette liste',
  walkedCounted: 'Photos comptées par la page',
  walkedMissing:
    'La page compte {counted} photos et en a affiché {seen}. On ne sait rien des autres.',
  walkedUncounted:
    'La page n’indique pas de nombre de photos\u00a0: certaines n’ont peut-être pas été affichées.',
  openWalksTitle: 'Vérifications de listes inachevées',
  openWalkSeen: '{seen} photos vues sur {total}',
  openWalkSeenOnly: 'Photos vues\u00a0: {seen}',
  openWalkEnded: 'Tout a été vu. La recherche aura lieu dès que les listes pourront répondre.',
  openWalkGoOn: 'Reprendre',
  openWalkNote:
    '«\u00a0Reprendre\u00a0» ouvre la liste dans un onglet, à la page où la vérification en était.',

  greetFound: {
    one: 'Vos photos\u00a0: au moins {count} dans {names}',
    many: 'Vos photos\u00a0: au moins {count} dans {names}',
    other: 'Vos photos\u00a0: au moins {count} dans {names}',
  },
  greetCheck: 'Vérifier toutes vos photos',
  pageAside: {
    one: '{count} photo notée comme acceptée ou retirée n’est pas comptée.',
    many: '{count} de photos notées comme acceptées ou retirées ne sont pas comptées.',
    other: '{count} photos notées comme acceptées ou retirées ne sont pas comptées.',
  },
};
