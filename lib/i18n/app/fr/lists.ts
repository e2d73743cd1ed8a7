import type { Translation } from '../../translate';
import type { lists as english } from '../en/lists';

/** French: texts of the lists that a person adds. */
export const lists: Translation<typeof english> = {
  navLists: 'Vos listes',
  listsTitle: 'Vos propres listes',
  listsLead:
    'Vous avez la liste de fichiers d’un jeu de données, ou un index fait par le programme de construction ? Ajoutez-les ici : les réponses en tiendront compte.',
  listsDrop: 'Déposez ici les fichiers d’une liste, ou',
  listsPick: 'Choisir des fichiers',
  listsKinds:
    'Sont connus les fichiers publiés de nombreux jeux de données, comme ffhq-dataset-v2.json, aussi compressés par gzip ou dans une archive zip ; les tableaux aux colonnes photo, owner, url ou dataset ; et les index, par les fichiers de leur dossier ou en zip.',
  listsLocal:
    'Les fichiers sont lus sur cet appareil et ne sont envoyés nulle part. Seul un index fait à partir d’eux est gardé, dans ce navigateur.',
  listsReading: 'Lecture de {name}',
  listsRead: '{done} sur {total}, lignes : {rows}',
  listsIndexing: 'Création de l’index…',
  listsCancel: 'Annuler',
  listsCancelled: 'Annulé. Rien n’a été gardé.',
  listsWhich: 'De quel jeu de données {name} est-il la liste ?',
  listsWhichText:
    'Ses lignes ressemblent à celles de plusieurs jeux de données. Ne choisissez que ce que vous savez : les photos seront marquées de ce nom.',
  listsReadAs: 'Lire ainsi',
  listsAdded: '{name} a été ajouté',
  listsRefused: '{name} n’a pas été ajouté',
  listsKept: 'Listes ajoutées',
  listsNone: 'Aucune pour l’instant.',
  listAddedOn: 'Ajoutée le {date}',
  listSource: 'Lue comme : {source}',
  listRows: 'Lignes lues',
  listRowsWithPhoto: 'Lignes avec une photo',
  listRowsSkipped: 'Lignes ignorées',
  listWhySkipped: 'Pourquoi des lignes ont été ignorées',
  listSaveIndex: 'Enregistrer l’index (zip)',
  listSaveTable: 'Enregistrer le tableau (CSV)',
  listRemove: 'Retirer',
  listRemoveConfirm: 'Retirer {name} ?',
  listActionFailed: 'Cela n’a pas marché. Rien n’a été changé.',
  listFailed: 'Cette liste ne peut pas répondre',
  listGone:
    'Le navigateur ne peut pas lire ses fichiers, ou ne les a plus. Retirez la liste et ajoutez-la de nouveau.',
  listDamaged:
    'Elle ne correspond pas à ses sommes de contrôle. Retirez la liste et ajoutez-la de nouveau.',
  listNewer: 'Elle demande une version plus récente d’Overexposed.',
  skipUnreadable: 'illisible',
  skipElsewhere: 'pas sur Flickr',
  skipNotPhoto: 'sur Flickr, mais pas une photo',
  skipNoPhoto: 'ne nomme aucune photo',
  skipBadDataset: 'pas l’identifiant d’un jeu de données',
  skipBadOwner: 'le propriétaire n’est ni le numéro, ni le nom, ni l’adresse d’un membre',
  skipContradiction: 'se contredit',
  refusedUnknown: 'Ce n’est ni une liste ni un index dans un format connu ici.',
  refusedEmpty: 'Il n’y a rien dedans.',
  refusedNoPhotos: 'Elle a été lue, mais ne nomme aucune photo sur Flickr.',
  refusedCutShort: 'Le fichier est tronqué ou endommagé : procurez-vous-le de nouveau.',
  refusedBroken: 'Certaines parties ne sont pas comme elles doivent l’être dans une telle liste.',
  refusedPacked: 'C’est une archive d’un type qui n’est pas lu ici : décompressez-la d’abord.',
  refusedMixed: 'Ces fichiers sont de listes différentes : ajoutez une liste à la fois.',
  refusedTooLarge:
    'C’est trop grand pour un navigateur : faites-en un index avec le programme de construction, et ajoutez celui-ci.',
  refusedUnreadable:
    'Le navigateur ne peut pas le lire. Il a peut-être été déplacé ou modifié, ou c’est un dossier.',
  refusedDamagedPack:
    'Cet index est endommagé : ses fichiers ne correspondent pas à leurs sommes de contrôle.',
  refusedIncompletePack:
    'Cet index n’est pas complet : choisissez tous les fichiers de son dossier.',
  refusedNewerPack: 'Cet index demande une version plus récente d’Overexposed.',
  refusedDuplicate: 'La même chose a déjà été ajoutée, sous le nom {name}.',
  refusedNoRoom: 'Le navigateur n’a plus de place pour elle.',
  refusedPrivate: 'Rien n’est gardé des fenêtres privées : ajoutez-la dans une fenêtre ordinaire.',
  refusedFailed: 'Quelque chose d’inattendu s’est produit.',
  partialTitle: 'Une partie de l’index ne peut pas répondre',
  partialText:
    'Parmi les listes que vous avez ajoutées, celles-ci sont illisibles : {names}. Ce qui est trouvé est sûr ; ce qui ne l’est pas peut s’y trouver.',
  partialShow: 'Voir vos listes',
  samplePartText:
    'Une partie de l’index contient des photos et des membres inventés. Le reste vient de vraies listes.',
  dataLists: 'Les index des listes que vous avez ajoutées.',
};
