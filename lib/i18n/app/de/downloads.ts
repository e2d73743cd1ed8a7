import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** German: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: 'Listen, die du jetzt herunterladen kannst',
  downloadLead:
    'Diese Listen sind frei veröffentlicht. Auf deinen Klick lädt der Browser sie von den hier genannten Servern herunter, prüft sie und erstellt daraus auf diesem Gerät einen Index.',
  downloadAll: 'Alle Gesichterlisten herunterladen',
  downloadAllHosts: {
    one: 'Lädt {count} Liste herunter, von: {hosts}',
    other: 'Lädt {count} Listen herunter, von: {hosts}',
  },
  downloadAllDone: 'Alle Gesichterlisten, die sich herunterladen lassen, sind da.',
  downloadOneByOne: 'Einzeln',
  downloadFaces: 'Listen von Gesichtern und Personen',
  downloadGeneral: 'Listen von Fotos aller Art',
  downloadGeneralNote:
    'Ihre Fotos wurden nicht wegen der Gesichter ausgewählt. Sie lassen sich nur einzeln herunterladen.',
  downloadWithheld: 'Listen, die nicht allen offenstehen',
  downloadOne: 'Herunterladen',
  downloadOneOf: '{name} herunterladen',
  downloadUpdate: 'Aktualisieren',
  downloadUpdateOf: '{name} aktualisieren',
  downloadPause: 'Anhalten',
  downloadPauseOf: '{name} anhalten',
  downloadContinue: 'Fortsetzen',
  downloadContinueOf: '{name} fortsetzen',
  downloadCancelOf: '{name} abbrechen',
  downloadPublisher: 'Vom Herausgeber: {publisher}',
  downloadCopy: 'Eine Kopie, von {publisher}',
  downloadHosts: 'Server: {hosts}',
  downloadTerms: 'Bedingungen: {licence}',
  downloadSizeUnknown: 'Größe unbekannt',
  downloadPhotos: { one: '{count} Foto', other: '{count} Fotos' },
  downloadPage: 'Seite des Herausgebers',
  downloadHere: 'Heruntergeladen am {date} von {publisher}',
  downloadChanged:
    'Inzwischen wird eine andere Ausgabe angeboten. Deine bisherige gilt weiter, bis die neue geprüft ist.',
  downloadQueued: 'In der Warteschlange',
  downloadElsewhere: 'Wird gerade in einem anderen Tab dieser Erweiterung heruntergeladen',
  downloadPaused: 'Angehalten. Was schon heruntergeladen ist, bleibt erhalten.',
  downloadAsking: 'Dateien werden abgefragt…',
  downloadBytes: '{done} von {total}',
  downloadSpeed: '{speed}, noch {left}',
  downloadWaiting: 'Der Server hat nicht richtig geantwortet. Nächster Versuch in {time}.',
  downloadChecking: 'Wird geprüft…',
  downloadDone: '{name} ist bereit und wird ab jetzt durchsucht.',
  downloadFailed: '{name} konnte nicht hinzugefügt werden',
  downloadFailedOffline:
    'Du bist offline. Versuche es wieder, sobald du verbunden bist; was schon heruntergeladen ist, bleibt erhalten.',
  downloadFailedNetwork:
    'Die Verbindung ist mehrmals abgebrochen. Versuche es später noch einmal; was schon heruntergeladen ist, bleibt erhalten.',
  downloadFailedBusy: 'Der Server bittet um Geduld. Versuche es in etwa einer Stunde noch einmal.',
  downloadFailedRefused:
    'Der Server hat den Download verweigert. Lade die Datei selbst von der Seite des Herausgebers herunter und füge sie auf dieser Seite unter „Dateien wählen“ hinzu.',
  downloadFailedWebPage:
    'Der Server hat statt der Liste eine Webseite geschickt. Lade die Datei selbst von der Seite des Herausgebers herunter und füge sie auf dieser Seite unter „Dateien wählen“ hinzu.',
  downloadFailedWrongBytes:
    'Was heruntergeladen wurde, ist nicht die Liste, die wir kennen: Länge oder Prüfsumme stimmen nicht. Nichts davon wurde gespeichert.',
  downloadFailedElsewhere:
    'Der Server hat auf einen anderen verwiesen, der hier nicht genannt ist. Der Download wurde deshalb abgebrochen und nichts gespeichert.',
  downloadFailedNotAllowed:
    'Der Browser durfte keine Verbindung zu diesen Servern aufnehmen. Es wurde also nichts angefragt.',
  privacyDownload:
    'Wenn du eine Liste herunterlädst, erfahren die dort genannten Server, dass dieser Browser sie herunterlädt; sonst wird ihnen nichts gesendet.',
  emptyTitle: 'Noch keine Liste da',
  emptyText:
    'Ohne Liste lässt sich nichts beantworten: Dass ein Foto nicht markiert ist, sagt nichts. Lade die frei veröffentlichten Listen herunter oder füge eigene hinzu.',
  emptyDownload: 'Listen herunterladen',
};
