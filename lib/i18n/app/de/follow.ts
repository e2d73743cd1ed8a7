import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** German: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'Indexe zum Abonnieren',
  followLead:
    'Eine Redaktion oder eine Forschungsgruppe kann einen Index veröffentlichen und aktuell halten. Gib seine Adresse an, die eines Ordners oder einer Datei: Du siehst, von wem er ist, bevor etwas behalten wird. Abonniert wird nur, was du hier hinzufügst.',
  followAddress: 'Adresse des Index',
  followLook: 'Ansehen',
  followBy: 'Der Herausgeber nennt sich {name}',
  followKey: 'Schlüssel: {fingerprint}',
  followKeyNote:
    'Vergleiche den Schlüssel mit dem, den der Herausgeber an anderer Stelle nennt. Sobald du den Index abonnierst, gilt kein anderer Schlüssel mehr.',
  followHolds: 'Fotos: {photos}; Mitglieder: {members}; Listen: {lists}; {size}',
  followAsks:
    'Fragt nur {host}: bei jeder Prüfung nach einer kurzen Signatur, dann nach dem, was sich geändert hat.',
  followWeekly: 'Einmal pro Woche prüfen',
  followWeeklyOf: '{name} einmal pro Woche prüfen',
  followStart: 'Abonnieren',
  followFetching: 'Der Index wird geladen: {done} von {total}',
  followAdded: 'Du hast {name} abonniert. Jetzt wird auch aus diesem Index geantwortet.',
  followChecked: 'Zuletzt geprüft am {date}',
  followCheck: 'Jetzt prüfen',
  followCheckOf: '{name} jetzt prüfen',
  followCurrent: '{name} ist aktuell.',
  followUpdated: '{name} wurde aktualisiert.',
  followStop: 'Abo beenden',
  followStopOf: 'Abo von {name} beenden',
  followStopNote:
    'Was von einem Index hier ist, bleibt unter den hinzugefügten Listen, bis du es dort entfernst.',
  followRefused: 'Der Index wurde abgelehnt',
  followStays: 'Der bisherige antwortet weiter.',
  followNoAddress:
    'Das ist keine Adresse eines Ordners oder einer .zip-Datei, die mit https:// beginnt.',
  followNotAllowed: 'Du hast dem Browser nicht erlaubt, diesen Server zu fragen.',
  followNoNetwork: 'Der Server ist nicht erreichbar. Versuche es später noch einmal.',
  followNoFiles: 'Der Server liefert nicht alle Dateien eines Index.',
  followElsewhere: 'Die Adresse führt zu einem anderen Server, nach dem du nicht gefragt wurdest.',
  followNotSigned:
    'Was dort liegt, ist nicht so signiert, wie es ein Index zum Abonnieren sein muss.',
  followWrongSignature: 'Die Signatur ist falsch: Nach dem Signieren wurde etwas geändert.',
  followChangedKey:
    'Er ist mit einem anderen Schlüssel signiert als dem, dem du zugestimmt hast. Vielleicht hat ihn jemand anderes dort abgelegt: Frage den Herausgeber.',
  followRollback:
    'Er ist nicht neuer als der, der hier ist. Vielleicht will dich jemand zu einem alten zurückführen.',
  followWrongBytes:
    'Die Dateien sind nicht die, die signiert wurden. Vielleicht ändert der Herausgeber sie gerade: Versuche es später noch einmal.',
  followDamaged: 'Er ist signiert, aber seine Teile passen nicht zusammen.',
  followPrivate:
    'Aus privaten Fenstern wird nichts behalten: Abonniere ihn in einem gewöhnlichen Fenster.',
};
