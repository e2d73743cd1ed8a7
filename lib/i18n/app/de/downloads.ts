import type { Translation } from '../../translate';
import type { get as english } from '../en/downloads';

/** German: texts of the lists that can be got from their publishers. */
export const get: Translation<typeof english> = {
  getTitle: 'Listen, die du jetzt holen kannst',
  getLead:
    'Diese Listen sind für alle veröffentlicht. Auf deinen Klick lädt der Browser sie von den hier genannten Servern, prüft sie und macht auf diesem Gerät einen Index daraus.',
  getAll: 'Alle Gesichterlisten holen',
  getAllHosts: {
    one: 'Lädt {count} Liste und fragt dazu: {hosts}',
    other: 'Lädt {count} Listen und fragt dazu: {hosts}',
  },
  getAllDone: 'Alle Gesichterlisten, die zu haben sind, sind da.',
  getOneByOne: 'Einzeln',
  getFaces: 'Listen von Gesichtern und Personen',
  getGeneral: 'Listen von Fotos aller Art',
  getGeneralNote:
    'Ihre Fotos wurden nicht wegen der Gesichter ausgewählt. Sie werden nur einzeln geholt.',
  getWithheld: 'Listen, die nicht an alle gegeben werden',
  getOne: 'Holen',
  getOneOf: '{name} holen',
  getUpdate: 'Aktualisieren',
  getUpdateOf: '{name} aktualisieren',
  getPause: 'Anhalten',
  getPauseOf: '{name} anhalten',
  getContinue: 'Fortsetzen',
  getContinueOf: 'Mit {name} fortfahren',
  getCancelOf: '{name} abbrechen',
  getPublisher: 'Vom Herausgeber: {publisher}',
  getCopy: 'Eine Kopie, von {publisher}',
  getHosts: 'Fragt: {hosts}',
  getTerms: 'Bedingungen: {licence}',
  getSizeUnknown: 'Größe unbekannt',
  getPhotos: { one: '{count} Foto', other: '{count} Fotos' },
  getPage: 'Seite des Herausgebers',
  getHere: 'Hier seit {date}, von {publisher}',
  getChanged:
    'Das Angebot hat sich seither geändert. Die vorhandene Liste antwortet, bis eine neue geprüft ist.',
  getQueued: 'Wartet, bis sie an der Reihe ist',
  getElsewhere: 'Ein anderer Tab dieser Erweiterung holt sie gerade',
  getPaused: 'Angehalten. Was da ist, bleibt erhalten.',
  getAsking: 'Fragt, welche Dateien es gibt…',
  getDownloaded: '{done} von {total}',
  getSpeed: '{speed}, noch {left}',
  getWaiting: 'Der Server hat nicht geantwortet, wie er sollte. Nächster Versuch in {time}.',
  getChecking: 'Wird geprüft…',
  getDone: '{name} ist da. Auch daraus wird jetzt geantwortet.',
  getFailed: '{name} konnte nicht geholt werden',
  getFailedOffline:
    'Es gibt keine Netzverbindung. Versuch es wieder, wenn es eine gibt; was schon da ist, bleibt erhalten.',
  getFailedNetwork:
    'Die Verbindung ist mehrmals abgebrochen. Versuch es später wieder; was schon da ist, bleibt erhalten.',
  getFailedBusy:
    'Der Server bittet, später wiederzukommen. Versuch es in etwa einer Stunde wieder.',
  getFailedRefused:
    'Der Server gibt die Liste keinem Programm. Hol sie mit dem Browser von der Seite des Herausgebers und füge die Datei auf dieser Seite unter „Dateien wählen“ hinzu.',
  getFailedWebPage:
    'Der Server hat statt der Liste eine Webseite geschickt. Hol sie mit dem Browser von der Seite des Herausgebers und füge die Datei auf dieser Seite unter „Dateien wählen“ hinzu.',
  getFailedWrongBytes:
    'Was kam, ist nicht die Liste, die wir kennen: Länge oder Prüfsumme stimmen nicht. Nichts davon wurde behalten.',
  getFailedElsewhere:
    'Der Server verweist auf einen, der hier nicht genannt war; dem wurde nicht gefolgt. Nichts wurde behalten.',
  getFailedNotAllowed: 'Der Browser durfte diese Server nicht fragen, also wurde nichts gefragt.',
  privacyGet:
    'Wenn du auf Holen klickst, erfahren die dort genannten Server, dass dieser Browser die Liste lädt; sonst wird ihnen nichts gesendet.',
  emptyTitle: 'Noch ist keine Liste da',
  emptyText:
    'Ohne Liste lässt sich nichts beantworten: Dass ein Foto nicht markiert ist, sagt nichts. Hol die Listen, die für alle veröffentlicht sind, oder füge eigene hinzu.',
  emptyGet: 'Listen holen',
};
