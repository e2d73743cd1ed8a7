import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** French: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'Index à suivre',
  followLead:
    'Une rédaction ou un groupe de recherche peut publier un index et le tenir à jour. Ajoutez son adresse, celle d’un dossier ou d’un fichier unique : vous voyez de qui il vient avant que quoi que ce soit ne soit conservé. Rien n’est suivi sans que vous l’ajoutiez ici.',
  followAddress: 'Adresse de l’index',
  followLook: 'Examiner',
  followBy: 'Son éditeur se présente comme {name}',
  followKey: 'Clé : {fingerprint}',
  followKeyNote:
    'Comparez la clé avec celle que l’éditeur indique ailleurs. Une fois l’index suivi, aucune autre clé n’est acceptée.',
  followHolds: 'Photos : {photos} ; membres : {members} ; listes : {lists} ; {size}',
  followAsks:
    'Seul {host} est contacté : pour une courte signature à chaque vérification, puis pour ce qui a changé.',
  followWeekly: 'Vérifier une fois par semaine',
  followWeeklyOf: 'Vérifier {name} une fois par semaine',
  followStart: 'Suivre',
  followFetching: 'Téléchargement de l’index : {done} sur {total}',
  followAdded: 'Vous suivez maintenant {name}. Les réponses viennent aussi de cet index.',
  followChecked: 'Dernière vérification : {date}',
  followCheck: 'Vérifier maintenant',
  followCheckOf: 'Vérifier {name} maintenant',
  followCurrent: '{name} est à jour.',
  followUpdated: '{name} a été mis à jour.',
  followStop: 'Ne plus suivre',
  followStopOf: 'Ne plus suivre {name}',
  followStopNote:
    'Ce qui est déjà ici d’un index reste parmi les listes ajoutées jusqu’à ce que vous l’y supprimiez.',
  followRefused: 'L’index a été refusé',
  followStays: 'Celui qui est ici continue de répondre.',
  followNoAddress:
    'Ce n’est pas l’adresse d’un dossier ou d’un fichier .zip commençant par https://.',
  followNotAllowed: 'Vous n’avez pas autorisé le navigateur à contacter ce serveur.',
  followNoNetwork: 'Le serveur est injoignable. Réessayez plus tard.',
  followNoFiles: 'Le serveur ne fournit pas tous les fichiers d’un index.',
  followElsewhere:
    'L’adresse mène à un autre serveur, pour lequel votre accord n’a pas été demandé.',
  followNotSigned: 'Ce qui s’y trouve n’est pas signé comme doit l’être un index à suivre.',
  followWrongSignature: 'Sa signature est fausse : il a été modifié après avoir été signé.',
  followChangedKey:
    'Il est signé avec une autre clé que celle que vous avez acceptée. Quelqu’un d’autre l’a peut-être mis là : demandez à l’éditeur.',
  followRollback:
    'Il n’est pas plus récent que celui qui est ici. Quelqu’un veut peut-être vous ramener à un ancien.',
  followWrongBytes:
    'Ses fichiers ne sont pas ceux qui ont été signés. L’éditeur est peut-être en train de les modifier : réessayez plus tard.',
  followDamaged: 'Il est signé, mais ses parties ne concordent pas.',
  followPrivate:
    'Rien n’est conservé depuis une fenêtre privée : suivez-le dans une fenêtre ordinaire.',
};
