import type { Translation } from '../../translate';
import type { settings as english } from '../en/settings';

/** German: the settings and what is said about them. */
export const settings: Translation<typeof english> = {
  navSearch: 'Suche',
  navDatasets: 'Datensätze',
  navStory: 'Geschichte',
  navIndex: 'Index',
  navSettings: 'Einstellungen',
  navPrivacy: 'Datenschutz',
  navAbout: 'Info',
  navLabel: 'Bereiche',

  settingsTitle: 'Einstellungen',
  theme: 'Aussehen',
  themeSystem: 'Wie das System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  language: 'Sprache',
  languageAuto: 'Wie der Browser',
  behaviour: 'Markieren und suchen',
  markPages: 'Fotos und Mitglieder auf Seiten markieren',
  markPagesNote:
    'Ist das aus, kommt nichts auf die Seiten von Flickr: Funde werden nur gezählt, im Popup.',
  toolbarCount: 'Zahl auf der Schaltfläche',
  toolbarCountNote: 'Wie viele Fotos der Seite in einer Liste stehen.',
  markMentions: 'Auch Mitglieder markieren',
  markMentionsNote: 'In Kommentaren und Kontaktlisten, mit einem kleinen Zeichen.',
  greeting: 'Eigene Funde zeigen',
  greetingNote:
    'Bist du bei Flickr angemeldet, sagt das Popup, ob Fotos von dir in Listen stehen. Dein Name wird von der Seite gelesen und weder gespeichert noch irgendwohin gesendet.',
  rememberSearches: 'Letzte Suchen merken',
  rememberSearchesNote: 'Nur auf diesem Gerät und nie in privaten Fenstern.',
  shortcutsTitle: 'Tastenkürzel',
  shortcutNone: 'keines',
  shortcutsChange: 'Im Browser ändern',
  shortcutOpen: 'Overexposed öffnen',
  fileTitle: 'Einstellungen übertragen',
  fileExport: 'In einer Datei speichern',
  fileImport: 'Aus einer Datei laden',
  fileImported: 'Einstellungen geladen.',
  fileBad: 'Diese Datei enthält keine Einstellungen von Overexposed. Nichts wurde geändert.',

  privacyTitle: 'Datenschutz',
  privacyLead: 'Fragen werden in deinem Browser beantwortet.',
  privacyLocal:
    'Alles wird in den Listen in der Erweiterung nachgeschlagen. Wir haben keinen Server, keine Konten und keine Statistik.',
  privacyReads:
    'Overexposed liest Seiten von flickr.com, und nur diese, um die Fotos darauf zu finden.',
  privacyAsks:
    'In zwei Fällen sendet es Anfragen an Flickr, jeweils nach deinem Klick: für Bilder gefundener Fotos und für die Nummer, die zum Namen eines Mitglieds gehört.',
  privacyFaces: 'Es sieht Nummern und Adressen an, nie ein Gesicht.',
  changedTitle: 'Was sich für deine Privatsphäre geändert hat',
  changedShow: 'Alles zur Privatsphäre',
  changedRead: 'Verstanden',
  dataTitle: 'Was auf diesem Gerät gespeichert ist',
  dataSettings: 'Deine Einstellungen.',
  dataSearches: 'Letzte Suchen, wenn du das nicht abschaltest.',
  dataAliases: 'Welche Mitgliedsnummer zu welchem Namen gehört, wie Seiten von Flickr es zeigten.',
  erase: 'Alles löschen',
  eraseConfirm:
    'Einstellungen, Suchen, Namen, hinzugefügte Listen und Prüfungen deiner Fotos löschen?',
  eraseYes: 'Löschen',
  erased: 'Gelöscht.',
  eraseFailed: 'Nicht alles konnte gelöscht werden. Versuche es noch einmal.',

  aboutTitle: 'Über Overexposed',
  aboutText:
    'Overexposed markiert Fotos und Mitglieder von Flickr, die in Dateilisten von Datensätzen zur Gesichtserkennung stehen. Es sagt, was eine Liste sagt, nicht mehr: weder, dass jemand erkannt wurde, noch, dass eine Nutzung unrechtmäßig war.',
  aboutVersion: 'Version {version}',
  aboutPack:
    'Für die Listen, die in der Erweiterung stecken, steht ein, wer diese Version veröffentlicht hat. Wenn du darin genannt wirst und widersprichst, schreib an den Kontakt auf ihrer Seite im Store. Listen, die du hinzufügst, gehören nur dir.',
  aboutLicence: 'Freie Software unter der MIT-Lizenz.',
  aboutName:
    'Name und Streifen stammen von der Kamera: „Zebra“-Streifen warnen vor Bildteilen, die zu viel Licht bekommen.',
  aboutWelcome: 'Die Einführung noch einmal sehen',
};
