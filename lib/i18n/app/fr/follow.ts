import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** French: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'Index à suivre',
  followLead:
    'Une rédaction ou un groupe de recherche peut publier un index et le tenir à jour. Ajoutez l’adresse de son dossier ou de son fichier : vous voyez de qui il vient avant que quoi que ce soit ne soit conservé. Rien n’est suivi sans que vous l’ajoutiez ici.',
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
  followAdded: 'Vous suivez maintenant {name}. Les réponses tiennent compte de cet index.',
  followChecked: 'Dernière vérification : {date}',
  followCheck: 'Vérifier maintenant',
  followCheckOf: 'Vérifier {name} maintenant',
  followCurrent: '{name} est à jour.',
  followUpdated: '{name} a été mis à jour.',
  followStop: 'Ne plus suivre',
  followStopOf: 'Ne plus suivre {name}',
  followStopNote:
    'Un index que vous ne suivez plus reste parmi les listes ajoutées jusqu’à ce que vous l’y retiriez.',
  followRefused: 'L’index a été refusé',
  followStays: 'Celui que vous avez reste utilisé.',
  followNoAddress:
    'Ce n’est pas l’adresse d’un dossier ou d’un fichier .zip commençant par https://.',
  followNotAllowed: 'Vous n’avez pas autorisé le navigateur à contacter ce serveur.',
  followNoNetwork: 'Le serveur est injoignable. Réessayez plus tard.',
  followNoFiles: 'Le serveur n’a pas tous les fichiers de l’index.',
  followElsewhere: 'L’adresse redirige vers un autre serveur, que vous n’avez pas autorisé.',
  followNotSigned: 'Il n’y a pas d’index signé à cette adresse.',
  followWrongSignature: 'Sa signature n’est pas valide : il a été modifié après avoir été signé.',
  followChangedKey:
    'Il est signé avec une autre clé que celle que vous avez acceptée. Quelqu’un d’autre l’a peut-être mis là : demandez à l’éditeur.',
  followRollback:
    'Il n’est pas plus récent que celui que vous avez. Quelqu’un cherche peut-être à vous faire revenir à un ancien.',
  followWrongBytes:
    'Ses fichiers ne sont pas ceux qui ont été signés. L’éditeur est peut-être en train de les modifier : réessayez plus tard.',
  followDamaged: 'Il est signé, mais ses parties se contredisent.',
  followPrivate: 'Rien n’est conservé en navigation privée : suivez-le dans une fenêtre ordinaire.',
};
