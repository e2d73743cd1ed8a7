import type { Translation } from '../../translate';
import type { photos as english } from '../en/photos';

/** German: texts of the checks of a person's own photos. */
export const photos: Translation<typeof english> = {
  navPhotos: 'Eigene Fotos',
  photosTitle: 'Alle deine Fotos',
  photosLead:
    'Viele Listen nennen Fotos, aber keine Mitglieder; eine Suche nach Mitgliedern kann für sie nicht antworten. Hier wird jedes deiner Fotos mit seiner Nummer nachgeschlagen: aus den Daten, die Flickr dir in den Kontoeinstellungen auf Anfrage gibt, oder aus einer beliebigen Liste von Fotos.',
  photosDrop: 'Zieh ZIP-Archive, Dateien oder einen Ordner hierher oder',
  photosPickFiles: 'Dateien wählen',
  photosPickFolder: 'Ordner wählen',
  photosKinds:
    'Bekannt sind die Archive von „Request my Flickr data“ mit Metadaten oder Bildern, gepackt oder entpackt; Text- und CSV-Dateien mit Nummern oder Adressen von Fotos; ein Data Lifeboat; und Bilder, deren Name die Nummer des Fotos enthält.',
  photosLocal:
    'Dateien werden auf diesem Gerät gelesen und nirgendwohin gesendet. Kontakte, Nachrichten, Kommentare und Favoriten werden nie geöffnet. Behalten wird nur, was du behältst.',
  photosReading: 'Deine Dateien werden gelesen',
  photosRead: '{done} von {total} Dateien',
  photosAsking: 'Deine Fotos werden nachgeschlagen',
  photosAsked: '{done} von {total} Fotos',
  photosNone: 'Diese Dateien nennen kein Foto',
  photosNoneText: 'Weder Namen noch Inhalte nennen sicher die Nummer eines Fotos.',
  photosFailed: 'Die Fotos konnten nicht geprüft werden',
  photosFailedText: 'Das sagt nichts über irgendein Foto.',

  checkFound: {
    one: '{count} von {total} Fotos steht in Dateilisten von Datensätzen',
    other: '{count} von {total} Fotos stehen in Dateilisten von Datensätzen',
  },
  checkNothing: 'Keines dieser Fotos steht in einer durchsuchten Liste',
  checkSearched: 'Durchsuchte Listen',
  checkAnswered: 'Beantwortet am {date}',
  checkFacts: 'Was diese Dateien enthalten',
  checkPhotos: 'Gesehene Fotos',
  checkCounted: 'Fotos, die das Konto zählt',
  checkPublic: 'Öffentlich',
  checkLimited: 'Freunde und Familie',
  checkPrivate: 'Privat',
  checkUnknown: 'Sichtbarkeit nicht bekannt',
  checkFirst: 'Zuerst hochgeladen',
  checkLast: 'Zuletzt hochgeladen',
  checkAlbumsOnly: 'Nur in Alben genannt',
  checkMissing:
    'Das Konto zählt {counted} Fotos, diese Dateien nennen {seen}. Über die übrigen ist nichts bekannt.',
  checkUncounted:
    'Die Dateien sagen nicht, wie viele Fotos das Konto hat: Es können welche fehlen.',
  problemsTitle: 'Was nicht gelesen wurde',
  problemDamaged: 'Beschädigt',
  problemMissing: 'Fehlende Archive',
  problemUnclear: 'Bilder, deren Nummer nicht sicher ist',
  problemRows: 'Zeilen, die kein Foto nennen',
  problemUnread: 'Nicht geöffnete Dateien',

  checkName: 'Name dieser Prüfung',
  checkKeep: 'Prüfung behalten',
  checkNotKept: 'Noch nicht behalten: Sie ist weg, wenn du diese Seite verlässt.',
  checkNotHere: 'Aus privaten Fenstern wird nichts behalten.',
  checkNotSaved: 'Sie konnte nicht behalten werden. Vielleicht hat der Browser keinen Platz mehr.',
  checksTitle: 'Behaltene Prüfungen',
  checkMade: 'Erstellt am {date}. Fotos: {photos}, in Listen: {listed}',
  checkNew: 'Die Listen haben sich geändert. Neue Funde: {count}',
  checkRenewing: 'Die Listen haben sich geändert. Deine Fotos werden noch einmal nachgeschlagen …',
  checkOpen: 'Zeigen',
  checkClose: 'Schließen',
  checkSave: 'In eine Datei speichern',
  checkLoad: 'Prüfung aus einer Datei laden',
  checkBadFile: 'Diese Datei enthält keine Prüfung. Nichts wurde geändert.',

  findingsLabel: 'Funde',
  findingsShown: { one: '{count} Fund wird gezeigt', other: '{count} Funde werden gezeigt' },
  findingPosted: 'Hochgeladen: {date}',
  marksShow: 'Zeigen',
  marksAll: 'Alle Funde',
  markNone: 'Ohne Vermerk',
  markSent: 'Brief geschickt',
  markAnswered: 'Beantwortet',
  markRemoved: 'Entfernt',
  markFine: 'Meins, in Ordnung',
  markOf: 'Vermerk zu Foto {id} in {dataset}',
  markShown: 'Alle gezeigten vermerken als',
  markApply: 'Vermerken',
  markUndo: 'Rückgängig',

  compareWith: 'Vergleichen oder zusammenführen mit',
  compareChoose: 'Prüfung wählen',
  compareBoth: 'Fotos in beiden',
  compareOnly: 'Fotos nur in {name}',
  compareListed: 'Nur in {name} gefunden',
  compareLists:
    'Diese beiden wurden aus verschiedenen Listen beantwortet: Schon deshalb kann etwas nur in einer gefunden worden sein.',
  compareSame: 'Beide haben dieselben Funde.',

  mergeName: 'Name der zusammengeführten Prüfung',
  mergeKeep: 'Beide zusammenführen',
  mergeNote:
    'Legt eine neue Prüfung mit den Fotos beider an, jedes einmal, nachgeschlagen in den jetzigen Listen. Beide Prüfungen bleiben, bis du sie entfernst. Deine Vermerke gelten in jeder Prüfung.',
  mergedFacts: 'Was die zusammengeführten Prüfungen enthalten',
  mergedFrom: 'Zusammengeführt aus',
  mergedMissing:
    'Eine der zusammengeführten Prüfungen zählt {counted} Fotos, alle zusammen nennen {seen}. Über die übrigen ist nichts bekannt.',
  mergedUnclear:
    'Es können Fotos fehlen: Nicht jede der zusammengeführten Prüfungen sagt, wie viele es sind, oder nennt sie alle.',

  dataChecks:
    'Prüfungen deiner Fotos, die du behältst, mit Orten, wenn du das gewählt hast, was du darin vermerkt hast, und wie weit die Prüfung einer Liste ist.',

  walkStart: 'Diese ganze Liste prüfen',
  walkNote:
    'Dieser Tab scrollt die Liste bis zum Ende durch, Seite für Seite. Lass ihn offen und sichtbar. Nach einer Unterbrechung geht es an derselben Stelle weiter.',
  walkFailed:
    'Diese Liste konnte nicht geprüft werden. Lade die Seite neu und versuche es noch einmal.',
  walkedFacts: 'Was diese Liste enthält',
  walkedCounted: 'Fotos laut Seite',
  walkedMissing:
    'Die Seite zählt {counted} Fotos und hat {seen} gezeigt. Über die anderen ist nichts bekannt.',
  walkedUncounted: 'Die Seite nennt keine Anzahl: Einige Fotos wurden vielleicht nicht gezeigt.',
  openWalksTitle: 'Unfertige Prüfungen von Listen',
  openWalkSeen: '{seen} von {total} Fotos gesehen',
  openWalkSeenOnly: 'Gesehene Fotos: {seen}',
  openWalkEnded: 'Alles wurde gesehen. Nachgeschlagen wird, sobald die Listen antworten können.',
  openWalkGoOn: 'Fortsetzen',
  openWalkNote:
    '„Fortsetzen“ öffnet die Liste in einem Tab, auf der Seite, auf der die Prüfung war.',

  greetFound: {
    one: 'Deine Fotos: mindestens {count} in {names}',
    other: 'Deine Fotos: mindestens {count} in {names}',
  },
  greetCheck: 'Alle deine Fotos prüfen',
  pageAside: {
    one: '{count} Foto, das du als in Ordnung oder entfernt vermerkt hast, ist nicht mitgezählt.',
    other:
      '{count} Fotos, die du als in Ordnung oder entfernt vermerkt hast, sind nicht mitgezählt.',
  },
};
