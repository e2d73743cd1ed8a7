import type { Translation } from '../translate';
import type { AnswerMessages } from './en';

/** French: what an answer says. */
export const answers: Translation<AnswerMessages> = {
  photo: 'Photo {id}',
  photoFound: {
    one: 'Figure dans la liste de fichiers de {count} jeu de données',
    many: 'Figure dans les listes de fichiers de {count} de jeux de données',
    other: 'Figure dans les listes de fichiers de {count} jeux de données',
  },
  photoNotFound: {
    one: 'Absente de la seule liste consultée',
    many: 'Absente des {count} de listes consultées',
    other: 'Absente des {count} listes consultées',
  },
  ownerFound: {
    one: 'Au moins {count} photo figure dans des listes de fichiers de jeux de données',
    many: 'Au moins {count} de photos figurent dans des listes de fichiers de jeux de données',
    other: 'Au moins {count} photos figurent dans des listes de fichiers de jeux de données',
  },
  ownerNotFound: {
    one: 'Absent de la seule liste d’ici qui nomme des membres',
    many: 'Absent des {count} de listes d’ici qui nomment des membres',
    other: 'Absent des {count} listes d’ici qui nomment des membres',
  },
  byNameOnly: {
    one: '{count} liste désigne les membres par leur seul nom\u00a0: cherchez aussi le nom.',
    many: '{count} de listes désignent les membres par leur seul nom\u00a0: cherchez aussi le nom.',
    other: '{count} listes désignent les membres par leur seul nom\u00a0: cherchez aussi le nom.',
  },
  photosOnly: {
    one: '{count} liste ne cite que des photos\u00a0: cherchez des photos une à une, ou ouvrez la galerie du membre, où les photos répertoriées sont marquées.',
    many: '{count} de listes ne citent que des photos\u00a0: cherchez des photos une à une, ou ouvrez la galerie du membre, où les photos répertoriées sont marquées.',
    other:
      '{count} listes ne citent que des photos\u00a0: cherchez des photos une à une, ou ouvrez la galerie du membre, où les photos répertoriées sont marquées.',
  },
  photosOnlyMore: {
    one: '{count} liste ne cite que des photos et peut en contenir d’autres.',
    many: '{count} de listes ne citent que des photos et peuvent en contenir d’autres.',
    other: '{count} listes ne citent que des photos et peuvent en contenir d’autres.',
  },
  notKnown: 'On ne sait pas',
  notKnownYet: 'On ne sait pas encore',
  whyNoLists: 'Aucune liste n’a été consultée.',
  whySample:
    'Les listes présentes ici sont inventées\u00a0: aucune vraie photo, aucun vrai membre n’y figure.',
  whyNoNames: 'Aucune liste présente ici ne nomme de membres.',
  whyNotAsked:
    'Aucune liste présente ici ne donne le nom {owner}. La plupart désignent les membres par un numéro, que Flickr peut indiquer.',
  notSearched: 'Non consulté\u00a0: {names}',
  listOff: '{name} (désactivé)',
  listUnreadable: '{name} (illisible)',
  listMissing: '{name} (absent)',
  personTitle: 'Le nom d’une personne\u00a0?',
  personText:
    'Overexposed trouve les membres par leur nom ou leur numéro sur Flickr. Ouvrez-y le profil de la personne, copiez son adresse, par exemple https://www.flickr.com/people/name, et collez-la ici.',
  ownTable: '{name} (votre tableau)',
  changedCopy: 'copie modifiée de {name}',
  listNoMembers: '{name} (ne nomme aucun membre)',
  onlyPartOf: 'Seule une partie est ici\u00a0: {names}',
  partOf: '{name} ({photos} photos sur environ {total})',
};
