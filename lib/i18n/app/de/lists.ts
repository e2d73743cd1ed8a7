import type { Translation } from '../../translate';
import type { lists as english } from '../en/lists';

/** German: texts of the lists that a person adds. */
export const lists: Translation<typeof english> = {
  navLists: 'Eigene Listen',
  listsTitle: 'Eigene Listen',
  listsLead:
    'Hast du die Dateiliste eines Datensatzes oder einen auf der Kommandozeile erstellten Index? Hier kannst du beides hinzufügen, dann wird auch darin gesucht.',
  listsDrop: 'Zieh die Dateien einer Liste hierher oder',
  listsPick: 'Dateien wählen',
  listsKinds:
    'Overexposed liest von vielen Datensätzen die Originaldateien der Herausgeber, etwa ffhq-dataset-v2.json, unverändert, mit gzip oder bzip2 gepackt oder in einem ZIP- oder tar-Archiv; außerdem Tabellen mit den Spalten photo, owner, url oder dataset sowie Indexe, als Dateien ihres Ordners oder als ZIP.',
  listsLocal:
    'Dateien werden auf diesem Gerät gelesen und nirgendwohin gesendet. Gespeichert wird nur ein daraus erstellter Index, und nur in diesem Browser.',
  listsReading: '{name} wird gelesen',
  listsRead: '{done} von {total}, Zeilen: {rows}',
  listsIndexing: 'Der Index wird erstellt …',
  listsCancel: 'Abbrechen',
  listsCancelled: 'Abgebrochen. Es wurde nichts gespeichert.',
  listsWhich: 'Von welchem Datensatz ist {name} eine Liste?',
  listsWhichText:
    'Die Zeilen sehen aus wie die mehrerer Datensätze. Wähle nur einen aus, wenn du sicher bist: Fotos werden mit diesem Namen markiert.',
  listsReadAs: 'So lesen',
  listsAdded: '{name} wurde hinzugefügt',
  listsRefused: '{name} wurde nicht hinzugefügt',
  listsKept: 'Hinzugefügte Listen',
  listsNone: 'Noch keine.',
  listAddedOn: 'Hinzugefügt am {date}',
  listSource: 'Gelesen als: {source}',
  listRows: 'Gelesene Zeilen',
  listRowsWithPhoto: 'Zeilen mit Foto',
  listRowsSkipped: 'Übersprungene Zeilen',
  listWhySkipped: 'Warum Zeilen übersprungen wurden',
  listSaveIndex: 'Als Index speichern (ZIP)',
  listSaveTable: 'Als Tabelle speichern (CSV)',
  listRemove: 'Entfernen',
  listRemoveConfirm: '{name} entfernen?',
  listActionFailed: 'Das hat nicht geklappt. Nichts wurde geändert.',
  listFailed: 'Diese Liste lässt sich nicht durchsuchen',
  listGone:
    'Der Browser kann ihre Dateien nicht lesen oder hat sie nicht mehr. Entferne die Liste und füge sie neu hinzu.',
  listDamaged: 'Sie passt nicht zu ihren Prüfsummen. Entferne die Liste und füge sie neu hinzu.',
  listNewer: 'Sie braucht eine neuere Version von Overexposed.',
  skipUnreadable: 'nicht lesbar',
  skipElsewhere: 'nicht auf Flickr',
  skipNotPhoto: 'auf Flickr, aber kein Foto',
  skipNoPhoto: 'nennt kein Foto',
  skipBadDataset: 'keine Kennung eines Datensatzes',
  skipBadOwner: 'der Besitzer ist weder Nummer noch Name noch Adresse eines Mitglieds',
  skipContradiction: 'widerspricht sich',
  skipRounded: 'gerundete Zahl: die letzten Ziffern sind verloren',
  skipAboveTable: 'über der Tabelle',
  refusedUnknown: 'Das ist weder eine Liste noch ein Index in einem hier bekannten Format.',
  refusedEmpty: 'Es steht nichts darin.',
  refusedNoPhotos: 'Sie wurde gelesen, nennt aber kein Foto auf Flickr.',
  refusedCutShort: 'Sie ist abgeschnitten oder beschädigt: Lade die Datei noch einmal herunter.',
  refusedBroken: 'Teile davon haben nicht das Format einer solchen Liste.',
  refusedPacked: 'Diese Art von Archiv wird nicht unterstützt: Entpacke es zuerst.',
  refusedCodec:
    'Die Kompression der Tabelle wird nicht unterstützt: Speichere sie als Parquet mit Snappy oder unkomprimiert.',
  refusedNeedsBase:
    'Sie verweist nur auf Fotos einer anderen Liste: Wähle diese zusammen mit ihr aus ({name}).',
  refusedMixed: 'Diese Dateien gehören zu verschiedenen Listen: Füge eine nach der anderen hinzu.',
  refusedTooLarge:
    'Sie ist zu groß für einen Browser: Erstelle auf der Kommandozeile einen Index daraus und füge diesen hinzu.',
  refusedUnreadable:
    'Der Browser kann sie nicht lesen. Vielleicht wurde sie verschoben oder geändert, oder sie ist ein Ordner.',
  refusedDamagedPack:
    'Dieser Index ist beschädigt: Seine Dateien passen nicht zu ihren Prüfsummen.',
  refusedIncompletePack: 'Dieser Index ist unvollständig: Wähle alle Dateien seines Ordners.',
  refusedNewerPack: 'Dieser Index braucht eine neuere Version von Overexposed.',
  refusedDuplicate: 'Sie wurde schon hinzugefügt, als {name}.',
  refusedNoRoom: 'Der Browser hat keinen Speicherplatz mehr dafür.',
  refusedPrivate:
    'In privaten Fenstern wird nichts gespeichert: Füge sie in einem gewöhnlichen Fenster hinzu.',
  refusedFailed: 'Etwas Unerwartetes ist schiefgegangen.',
  partialTitle: 'Nicht alle Listen sind lesbar',
  partialText:
    'Von den hinzugefügten Listen sind diese nicht lesbar: {names}. Was gefunden wird, gilt; was nicht gefunden wird, kann darin stehen.',
  partialShow: 'Eigene Listen ansehen',
  samplePartText:
    'Ein Teil der Listen nennt erfundene Fotos und Mitglieder. Die übrigen sind echt.',
  dataLists: 'Die Fotos und Mitglieder, die in hinzugefügten Listen stehen.',
  listPartOf: '{count} von etwa {total}',
  listFilesMissing: 'Es fehlt: {files}',
  refusedOlderPack:
    'Dieser Index stammt von einer älteren Version von Overexposed. Füge stattdessen die Liste hinzu, aus der er erstellt wurde.',
  tableName: 'Wie heißt deine Tabelle?',
  tableNameNote:
    'Fotos, die darin stehen, werden mit diesem Namen und „deine Tabelle“ markiert. Sie ist keine Liste eines Herausgebers.',
  tableAdd: 'Hinzufügen',
  tableNameEmpty: 'Bitte gib einen Namen ein.',
  tableNameDataset: 'So heißt ein Datensatz. Gib deiner Tabelle einen eigenen Namen.',
  tableNameTaken: 'So heißt schon eine andere Liste.',
  listAgainGet: 'Noch einmal herunterladen',
  listAgainChoose: 'Dateien noch einmal wählen',
  indexPartialGet: 'Unvollständige Listen herunterladen oder auswählen',
};
