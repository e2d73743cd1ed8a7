import type { Translation } from '../translate';
import type { AnswerMessages } from './en';

/** German: what an answer says. */
export const answers: Translation<AnswerMessages> = {
  photo: 'Foto {id}',
  photoFound: {
    one: 'Steht in der Dateiliste von {count} Datensatz',
    other: 'Steht in den Dateilisten von {count} Datensätzen',
  },
  photoNotFound: {
    one: 'Nicht in der einen durchsuchten Liste',
    other: 'In keiner der {count} durchsuchten Listen',
  },
  ownerFound: {
    one: 'Mindestens {count} Foto steht in Dateilisten von Datensätzen',
    other: 'Mindestens {count} Fotos stehen in Dateilisten von Datensätzen',
  },
  ownerNotFound: {
    one: 'Nicht in der einen Liste hier, die Mitglieder nennt',
    other: 'In keiner der {count} Listen hier, die Mitglieder nennen',
  },
  byNameOnly: {
    one: '{count} Liste führt Mitglieder nur unter ihrem Namen: Suche auch nach dem Namen.',
    other: '{count} Listen führen Mitglieder nur unter ihrem Namen: Suche auch nach dem Namen.',
  },
  photosOnly: {
    one: '{count} Liste nennt nur Fotos: Schlage einzelne Fotos nach oder öffne den Fotostream, dort sind aufgeführte Fotos markiert.',
    other:
      '{count} Listen nennen nur Fotos: Schlage einzelne Fotos nach oder öffne den Fotostream, dort sind aufgeführte Fotos markiert.',
  },
  photosOnlyMore: {
    one: '{count} Liste nennt nur Fotos und kann weitere enthalten.',
    other: '{count} Listen nennen nur Fotos und können weitere enthalten.',
  },
  notKnown: 'Nicht bekannt',
  notKnownYet: 'Noch nicht bekannt',
  whyNoLists: 'Keine Liste wurde durchsucht.',
  whySample: 'Die Listen hier sind erfunden: Kein echtes Foto oder Mitglied steht darin.',
  whyNoNames: 'Keine Liste hier nennt Mitglieder.',
  whyNotAsked:
    'Keine Liste hier führt den Namen {owner}. Die meisten führen Mitglieder unter einer Nummer, und die kann Flickr nennen.',
  notSearched: 'Nicht durchsucht: {names}',
  listOff: '{name} (ausgeschaltet)',
  listUnreadable: '{name} (nicht lesbar)',
  listMissing: '{name} (fehlt)',
  personTitle: 'Der Name einer Person?',
  personText:
    'Overexposed findet Mitglieder über ihren Namen oder ihre Nummer auf Flickr. Öffne dort das Profil der Person, kopiere seine Adresse, etwa https://www.flickr.com/people/name, und füge sie hier ein.',
  ownTable: '{name} (deine Tabelle)',
  changedCopy: 'geänderte Kopie von {name}',
  listNoMembers: '{name} (nennt keine Mitglieder)',
  onlyPartOf: 'Nur zum Teil hier: {names}',
  partOf: '{name} ({photos} von etwa {total} Fotos)',
};
