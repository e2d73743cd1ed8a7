import type { Translation } from '../../translate';
import type { downloads as english } from '../en/downloads';

/** German: texts of the lists that can be downloaded from their publishers. */
export const downloads: Translation<typeof english> = {
  downloadTitle: 'Listen, die du jetzt holen kannst',
  downloadLead:
    'Diese Listen sind für alle veröffentlicht. Auf deinen Klick lädt der Browser sie von den hier genannten Servern, prüft sie und macht auf diesem Gerät einen Index daraus.',
  downloadAll: 'Alle Gesichterlisten holen',
  downloadAllHosts: {
    one: 'Lädt {count} Liste und fragt dazu: {hosts}',
    other: 'Lädt {count} Listen und fragt dazu: {hosts}',
  },
  downloadAllDone: 'Alle Gesichterlisten, die zu haben sind, sind da.',
  downloadOneByOne: 'Einzeln',
  downloadFaces: 'Listen von Gesichtern und Personen',
  downloadGeneral: 'Listen von Fotos aller Art',
  downloadGeneralNote:
    'Ihre Fotos wurden nicht wegen der Gesichter ausgewählt. Sie werden nur einzeln geholt.',
  downloadWithheld: 'Listen, die nicht an alle gegeben werden',
  downloadOne: 'Holen',
  downloadOneOf: '{name} holen',
  downloadUpdate: 'Aktualisieren',
  downloadUpdateOf: '{name} aktualisieren',
  downloadPause: 'Anhalten',
  downloadPauseOf: '{name} anhalten',
  downloadContinue: 'Fortsetzen',
  downloadContinueOf: 'Mit {name} fortfahren',
  downloadCancelOf: '{name} abbrechen',
  downloadPublisher: 'Vom Herausgeber: {publisher}',
  downloadCopy: 'Eine Kopie, von {publisher}',
  downloadHosts: 'Fragt: {hosts}',
  downloadTerms: 'Bedingungen: {licence}',
  downloadSizeUnknown: 'Größe unbekannt',
  downloadPhotos: { one: '{count} Foto', other: '{count} Fotos' },
  downloadPage: 'Seite des Herausgebers',
  downloadHere: 'Hier seit {date}, von {publisher}',
  downloadChanged:
    'Das Angebot hat sich seither geändert. Die vorhandene Liste antwortet, bis eine neue geprüft ist.',
  downloadQueued: 'Wartet, bis sie an der Reihe ist',
  downloadElsewhere: 'Ein anderer Tab dieser Erweiterung holt sie gerade',
  downloadPaused: 'Angehalten. Was da ist, bleibt erhalten.',
  downloadAsking: 'Fragt, welche Dateien es gibt…',
  downloadBytes: '{done} von {total}',
  downloadSpeed: '{speed}, noch {left}',
  downloadWaiting: 'Der Server hat nicht geantwortet, wie er sollte. Nächster Versuch in {time}.',
  downloadChecking: 'Wird geprüft…',
  downloadDone: '{name} ist da. Auch daraus wird jetzt geantwortet.',
  downloadFailed: '{name} konnte nicht geholt werden',
  downloadFailedOffline:
    'Es gibt keine Netzverbindung. Versuch es wieder, wenn es eine gibt; was schon da ist, bleibt erhalten.',
  downloadFailedNetwork:
    'Die Verbindung ist mehrmals abgebrochen. Versuch es später wieder; was schon da ist, bleibt erhalten.',
  downloadFailedBusy:
    'Der Server bittet, später wiederzukommen. Versuch es in etwa einer Stunde wieder.',
  downloadFailedRefused:
    'Der Server gibt die Liste keinem Programm. Hol sie mit dem Browser von der Seite des Herausgebers und füge die Datei auf dieser Seite unter „Dateien wählen“ hinzu.',
  downloadFailedWebPage:
    'Der Server hat statt der Liste eine Webseite geschickt. Hol sie mit dem Browser von der Seite des Herausgebers und füge die Datei auf dieser Seite unter „Dateien wählen“ hinzu.',
  downloadFailedWrongBytes:
    'Was kam, ist nicht die Liste, die wir kennen: Länge oder Prüfsumme stimmen nicht. Nichts davon wurde behalten.',
  downloadFailedElsewhere:
    'Der Server verweist auf einen, der hier nicht genannt war; dem wurde nicht gefolgt. Nichts wurde behalten.',
  downloadFailedNotAllowed:
    'Der Browser durfte diese Server nicht fragen, also wurde nichts gefragt.',
  privacyDownload:
    'Wenn du auf Holen klickst, erfahren die dort genannten Server, dass dieser Browser die Liste lädt; sonst wird ihnen nichts gesendet.',
  emptyTitle: 'Noch ist keine Liste da',
  emptyText:
    'Ohne Liste lässt sich nichts beantworten: Dass ein Foto nicht markiert ist, sagt nichts. Hol die Listen, die für alle veröffentlicht sind, oder füge eigene hinzu.',
  emptyDownload: 'Listen holen',
};
