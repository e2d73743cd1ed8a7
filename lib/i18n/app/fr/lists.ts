import type { Translation } from '../../translate';
import type { lists as english } from '../en/lists';

/** French: texts of the lists that a person adds. */
export const lists: Translation<typeof english> = {
  navLists: 'Vos listes',
  listsTitle: 'Vos propres listes',
  listsLead:
    'Vous avez la liste de fichiers d’un jeu de données, ou un index créé avec l’outil en ligne de commande\u202f? Ajoutez-le ici\u00a0: les réponses en tiendront compte.',
  listsDrop: 'Déposez ici les fichiers d’une liste, ou',
  listsPick: 'Choisir des fichiers',
  listsKinds:
    'Overexposed lit les fichiers publiés de nombreux jeux de données, comme ffhq-dataset-v2.json, tels quels, compressés par gzip ou bzip2, ou dans une archive zip ou tar\u202f; les tableaux aux colonnes photo, owner, url ou dataset\u202f; et les index, qu’il s’agisse des fichiers de leur dossier ou d’un zip.',
  listsLocal:
    'Les fichiers sont lus sur cet appareil et ne sont envoyés nulle part. Seul un index créé à partir d’eux est conservé, dans ce navigateur uniquement.',
  listsReading: 'Lecture de {name}',
  listsRead: '{done} sur {total}, lignes\u00a0: {rows}',
  listsIndexing: 'Création de l’index…',
  listsCancel: 'Annuler',
  listsCancelled: 'Annulé. Rien n’a été conservé.',
  listsWhich: 'De quel jeu de données {name} est-il la liste\u202f?',
  listsWhichText:
    'Ses lignes ressemblent à celles de plusieurs jeux de données. Ne choisissez que si vous n’avez aucun doute\u00a0: les photos seront marquées de ce nom.',
  listsReadAs: 'Lire ainsi',
  listsAdded: '{name} a été ajouté',
  listsRefused: '{name} n’a pas été ajouté',
  listsKept: 'Listes ajoutées',
  listsNone: 'Aucune pour l’instant.',
  listAddedOn: 'Ajoutée le {date}',
  listSource: 'Lue comme\u00a0: {source}',
  listRows: 'Lignes lues',
  listRowsWithPhoto: 'Lignes avec une photo',
  listRowsSkipped: 'Lignes ignorées',
  listWhySkipped: 'Pourquoi des lignes ont été ignorées',
  listSaveIndex: 'Enregistrer l’index (zip)',
  listSaveTable: 'Enregistrer le tableau (CSV)',
  listRemove: 'Retirer',
  listRemoveConfirm: 'Retirer {name}\u202f?',
  listActionFailed: 'L’opération a échoué. Rien n’a été modifié.',
  listFailed: 'Cette liste ne peut pas être consultée',
  listGone:
    'Le navigateur ne peut pas lire ses fichiers, ou ne les a plus. Retirez la liste et ajoutez-la de nouveau.',
  listDamaged:
    'Elle ne correspond pas à ses sommes de contrôle. Retirez la liste et ajoutez-la de nouveau.',
  listNewer: 'Elle demande une version plus récente d’Overexposed.',
  skipUnreadable: 'illisible',
  skipElsewhere: 'pas sur Flickr',
  skipNotPhoto: 'sur Flickr, mais pas une photo',
  skipNoPhoto: 'ne mentionne aucune photo',
  skipBadDataset: 'pas l’identifiant d’un jeu de données',
  skipBadOwner: 'le propriétaire n’est ni le numéro, ni le nom, ni l’adresse d’un membre',
  skipContradiction: 'se contredit',
  skipRounded: 'nombre arrondi\u00a0: ses derniers chiffres sont perdus',
  skipAboveTable: 'au-dessus du tableau',
  refusedUnknown: 'Ce n’est ni une liste ni un index dans un format pris en charge.',
  refusedEmpty: 'Il n’y a rien dedans.',
  refusedNoPhotos: 'Elle a été lue, mais ne mentionne aucune photo de Flickr.',
  refusedCutShort: 'Le fichier est tronqué ou endommagé\u00a0: téléchargez-le de nouveau.',
  refusedBroken: 'Certaines parties n’ont pas le format d’une telle liste.',
  refusedPacked: 'Ce type d’archive n’est pas pris en charge\u00a0: décompressez-la d’abord.',
  refusedCodec:
    'La compression de son tableau n’est pas prise en charge\u00a0: enregistrez-le en Parquet avec la compression Snappy, ou sans compression.',
  refusedNeedsBase:
    'Elle ne fait que renvoyer aux photos d’une autre liste\u00a0: choisissez celle-ci en même temps ({name}).',
  refusedMixed: 'Ces fichiers sont de listes différentes\u00a0: ajoutez une liste à la fois.',
  refusedTooLarge:
    'Elle est trop volumineuse pour un navigateur\u00a0: faites-en un index avec l’outil en ligne de commande, puis ajoutez celui-ci.',
  refusedUnreadable:
    'Le navigateur ne peut pas le lire. Il a peut-être été déplacé ou modifié, ou c’est un dossier.',
  refusedDamagedPack:
    'Cet index est endommagé\u00a0: ses fichiers ne correspondent pas à leurs sommes de contrôle.',
  refusedIncompletePack:
    'Cet index n’est pas complet\u00a0: choisissez tous les fichiers de son dossier.',
  refusedNewerPack: 'Cet index demande une version plus récente d’Overexposed.',
  refusedDuplicate: 'Elle a déjà été ajoutée, sous le nom {name}.',
  refusedNoRoom: 'Le navigateur n’a plus assez de place.',
  refusedPrivate:
    'Rien n’est conservé en navigation privée\u00a0: ajoutez-la dans une fenêtre ordinaire.',
  refusedFailed: 'Une erreur inattendue s’est produite.',
  partialTitle: 'Une partie des listes est illisible',
  partialText:
    'Parmi les listes que vous avez ajoutées, celles-ci sont illisibles\u00a0: {names}. Ce qui est trouvé reste valable\u202f; ce qui n’est pas trouvé peut y figurer.',
  partialShow: 'Voir vos listes',
  samplePartText:
    'Certaines listes citent des photos et des membres inventés. Les autres sont réelles.',
  dataLists: 'Les photos et les membres que citent les listes ajoutées.',
  listPartOf: '{count} sur environ {total}',
  listFilesMissing: 'Il manque\u00a0: {files}',
  refusedOlderPack:
    'Cet index a été créé par une version plus ancienne d’Overexposed. Ajoutez plutôt la liste dont il est issu.',
  tableName: 'Comment s’appelle votre tableau\u202f?',
  tableNameNote:
    'Les photos qui y figurent sont marquées de ce nom et de «\u00a0votre tableau\u00a0». Ce n’est la liste d’aucun éditeur.',
  tableAdd: 'Ajouter',
  tableNameEmpty: 'Veuillez saisir un nom.',
  tableNameDataset: 'Un jeu de données porte ce nom. Donnez un autre nom à votre tableau.',
  tableNameTaken: 'Une autre liste porte ce nom.',
  listAgainGet: 'La télécharger à nouveau',
  listAgainChoose: 'Choisir à nouveau ses fichiers',
  indexPartialGet: 'Télécharger ou choisir les listes incomplètes',
};
