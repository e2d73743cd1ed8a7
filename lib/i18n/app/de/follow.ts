import type { Translation } from '../../translate';
import type { follow as english } from '../en/follow';

/** German: texts of packs to follow. */
export const follow: Translation<typeof english> = {
  followTitle: 'Indexe zum Abonnieren',
  followLead:
    'Eine Redaktion oder eine Forschungsgruppe kann einen Index veröffentlichen und aktuell halten. Gib die Adresse seines Ordners oder seiner Datei an: Du siehst, von wem er ist, bevor etwas gespeichert wird. Abonniert wird nur, was du hier hinzufügst.',
  followAddress: 'Adresse des Index',
  followLook: 'Ansehen',
  followBy: 'Der Herausgeber nennt sich {name}',
  followKey: 'Schlüssel: {fingerprint}',
  followKeyNote:
    'Vergleiche den Schlüssel mit dem, den der Herausgeber an anderer Stelle nennt. Sobald du den Index abonnierst, gilt kein anderer Schlüssel mehr.',
  followHolds: 'Fotos: {photos}; Mitglieder: {members}; Listen: {lists}; {size}',
  followAsks:
    'Verbindet sich nur mit {host}: bei jeder Prüfung für eine kurze Signatur, dann für das, was sich geändert hat.',
  followWeekly: 'Einmal pro Woche prüfen',
  followWeeklyOf: '{name} einmal pro Woche prüfen',
  followStart: 'Abonnieren',
  followFetching: 'Der Index wird heruntergeladen: {done} von {total}',
  followAdded: 'Du hast {name} abonniert. Ab jetzt wird auch dieser Index durchsucht.',
  followChecked: 'Zuletzt geprüft am {date}',
  followCheck: 'Jetzt prüfen',
  followCheckOf: '{name} jetzt prüfen',
  followCurrent: '{name} ist aktuell.',
  followUpdated: '{name} wurde aktualisiert.',
  followStop: 'Abo beenden',
  followStopOf: 'Abo von {name} beenden',
  followStopNote:
    'Ein Index, den du nicht mehr abonnierst, bleibt unter den hinzugefügten Listen, bis du ihn dort entfernst.',
  followRefused: 'Der Index wurde abgelehnt',
  followStays: 'Der bisherige gilt weiter.',
  followNoAddress:
    'Das ist keine Adresse eines Ordners oder einer .zip-Datei, die mit https:// beginnt.',
  followNotAllowed: 'Du hast dem Browser nicht erlaubt, sich mit diesem Server zu verbinden.',
  followNoNetwork: 'Der Server ist nicht erreichbar. Versuche es später noch einmal.',
  followNoFiles: 'Auf dem Server liegen nicht alle Dateien des Index.',
  followElsewhere: 'Die Adresse leitet zu einem anderen Server um, den du nicht erlaubt hast.',
  followNotSigned: 'Unter dieser Adresse liegt kein signierter Index.',
  followWrongSignature: 'Die Signatur ist ungültig: Nach dem Signieren wurde etwas geändert.',
  followChangedKey:
    'Er ist mit einem anderen Schlüssel signiert als dem, dem du zugestimmt hast. Vielleicht hat ihn jemand anderes dort abgelegt: Frage den Herausgeber.',
  followRollback:
    'Er ist nicht neuer als der, den du hast. Vielleicht will dir jemand einen alten unterschieben.',
  followWrongBytes:
    'Die Dateien sind nicht die, die signiert wurden. Vielleicht ändert der Herausgeber sie gerade: Versuche es später noch einmal.',
  followDamaged: 'Er ist signiert, aber seine Teile widersprechen sich.',
  followPrivate:
    'In privaten Fenstern wird nichts gespeichert: Abonniere ihn in einem gewöhnlichen Fenster.',
};
