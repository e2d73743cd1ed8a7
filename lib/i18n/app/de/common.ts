import type { Translation } from '../../translate';
import type { common as english } from '../en/common';

/** German: what more than one page shows. */
export const common: Translation<typeof english> = {
  name: 'Overexposed',
  skip: 'Zum Inhalt springen',
  openTab: 'In einem Tab öffnen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyRefused:
    'Der Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: Kopiere ihn mit Strg+C oder ⌘C.',
  keep: 'Behalten',
  newTab: 'Öffnet sich in einem neuen Tab',

  sampleTitle: 'Beispieldaten',
  sampleText:
    'Diese Listen nennen erfundene Fotos und Mitglieder. Kein echtes Foto ist darin zu finden.',
  openingTitle: 'Die Listen werden geöffnet …',
  missingTitle: 'Die Listen fehlen',
  missingText:
    'Nichts kann beantwortet werden, weder mit Ja noch mit Nein. Installiere Overexposed neu.',
  damagedTitle: 'Die Listen sind beschädigt',
  damagedText:
    'Etwas an ihnen hat sich verändert. Deshalb wird nichts aus ihnen beantwortet, weder mit Ja noch mit Nein. Installiere Overexposed neu.',
  unsupportedTitle: 'Diese Listen brauchen eine neuere Version von Overexposed',
  unsupportedText:
    'Bis zur Aktualisierung kann nichts beantwortet werden, weder mit Ja noch mit Nein.',
  silentTitle: 'Overexposed hat nicht geantwortet',
  silentText: 'Im Hintergrund ist etwas fehlgeschlagen. Das sagt nichts über irgendein Foto.',
  details: 'Technische Einzelheiten',
  retry: 'Noch einmal versuchen',
  crashTitle: 'Diese Seite funktioniert nicht mehr',
  crashText: 'Beim Anzeigen ist etwas schiefgegangen. Neu laden hilft meistens.',
  reload: 'Neu laden',

  photosInIndex: { one: '{count} Foto', other: '{count} Fotos' },
  listsInIndex: { one: '{count} Liste', other: '{count} Listen' },
  membersInIndex: { one: '{count} Mitglied', other: '{count} Mitglieder' },

  coverageTitle: 'Was die Listen nicht erfassen',
  coverageUnpublished: 'Viele Datensätze haben nie veröffentlicht, welche Fotos sie enthalten.',
  coverageRenamed:
    'Ein erneut hochgeladenes Foto hat eine neue Nummer, und ein umbenanntes Mitglied steht vielleicht unter dem alten Namen.',
  coverageTime:
    'Eine Liste zeigt, was zu ihrer Zeit gesammelt wurde. Seitdem gelöschte oder private Fotos stehen weiter darin.',
  coverageCopies: 'Weitergegebene Kopien und was damit trainiert wurde, stehen in keiner Liste.',
  notSafe: '„In keiner der durchsuchten Listen“ heißt nicht, dass ein Foto nie verwendet wurde.',
};
